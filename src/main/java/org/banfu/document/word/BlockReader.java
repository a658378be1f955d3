package org.banfu.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads the blocks of a part.
final class BlockReader {
  private static final Set<String> WRAPPERS =
      Set.of("sdt", "sdtContent", "customXml", "ins", "smartTag");

  private final Styles styles;
  private final ListNumbers numbers;
  private final Drawings drawings;
  private final Set<Undrawn> undrawn;

  BlockReader(Styles styles, ListNumbers numbers, Drawings drawings, Set<Undrawn> undrawn) {
    this.styles = styles;
    this.numbers = numbers;
    this.drawings = drawings;
    this.undrawn = undrawn;
  }

  /// Another reader of the same file, for a part with pictures of its own.
  BlockReader of(Drawings others) {
    return new BlockReader(styles, numbers, others, undrawn);
  }

  /// Unwraps what only marks its content.
  static List<Xml> unwrapped(Xml parent) {
    List<Xml> children = new ArrayList<>();
    for (Xml child : parent.children()) {
      if (WRAPPERS.contains(child.name())) {
        children.addAll(unwrapped(child));
      } else {
        children.add(child);
      }
    }
    return children;
  }

  List<Block> blocks(Xml parent) {
    return blocks(unwrapped(parent), styles.defaults());
  }

  List<Block> blocks(List<Xml> elements, Styles.Styled base) {
    List<Block> blocks = new ArrayList<>();
    for (Xml element : elements) {
      switch (element.name()) {
        case "p" -> blocks.add(paragraph(element, base));
        case "tbl" -> blocks.add(new TableReader(this, styles, undrawn).table(element));
        case "altChunk" -> undrawn.add(Undrawn.OTHER_FILE);
        default -> {
          // Bookmarks and the like print nothing.
        }
      }
    }
    return blocks;
  }

  Block.Paragraph paragraph(Xml element, Styles.Styled base) {
    Xml properties = element.child("pPr");
    Styles.Styled styled = styles.paragraph(properties, base);
    name(properties);
    ParagraphStyle inList = styled.paragraph().with(properties);
    RunStyle mark = styles.run(properties.child("rPr"), styled.run());
    var inlines = new InlineReader(styles, drawings, undrawn, styled.run(), this::blocks);
    ParagraphStyle style = inList;
    if (!inList.list().isEmpty()) {
      var label = numbers.next(inList.list(), inList.listLevel());
      if (label.isPresent()) {
        style = placed(styled.paragraph(), label.get(), properties);
        inlines.begin(label.get(), mark.with(label.get().level().child("rPr")));
      }
    }
    inlines.read(element);
    return new Block.Paragraph(style, inlines.inlines(), mark, inlines.floats());
  }

  private void name(Xml properties) {
    if (properties.has("framePr")) {
      undrawn.add(Undrawn.FRAMES);
    }
    if (properties.has("textDirection") || properties.first("bidi").filter(Xml::isOn).isPresent()) {
      undrawn.add(Undrawn.TEXT_DIRECTION);
    }
    if (properties
        .child("tabs")
        .all("tab")
        .anyMatch(t -> t.get("val", "").matches("decimal|bar"))) {
      undrawn.add(Undrawn.TABS);
    }
  }

  /// A paragraph of a list: its style, then the list's indent, then its own. The list of a style
  /// does not move a style that has an indent.
  private static ParagraphStyle placed(
      ParagraphStyle style, ListNumbers.Label label, Xml properties) {
    boolean indented =
        style.left() != 0
            || style.leftChars() != 0
            || style.firstLine() != 0
            || style.firstChars() != 0;
    boolean own = properties.has("numPr");
    Xml list = label.level().child("pPr");
    return (indented && !own ? style : style.with(list)).with(properties);
  }
}
