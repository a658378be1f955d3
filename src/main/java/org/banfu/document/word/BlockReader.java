package org.banfu.document.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Reads the blocks of a part.
final class BlockReader {
  private static final Set<String> WRAPPERS =
      Set.of("sdt", "sdtContent", "customXml", "ins", "smartTag");

  private final Styles styles;
  private final Pictures pictures;
  private final Set<String> ignored;

  BlockReader(Styles styles, Pictures pictures, Set<String> ignored) {
    this.styles = styles;
    this.pictures = pictures;
    this.ignored = ignored;
  }

  /// Another reader of the same file, for a part with pictures of its own.
  BlockReader of(Pictures others) {
    return new BlockReader(styles, others, ignored);
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
        case "tbl" -> blocks.add(new TableReader(this, styles, ignored).table(element));
        case "altChunk" -> ignored.add(element.name());
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
    for (String name : List.of("numPr", "framePr", "textDirection", "bidi")) {
      if (properties.has(name)) {
        ignored.add(name);
      }
    }
    var inlines = new InlineReader(styles, pictures, new LinkedHashSet<>(), styled.run());
    inlines.read(element);
    ignored.addAll(inlines.ignored());
    return new Block.Paragraph(
        styled.paragraph().with(properties),
        inlines.inlines(),
        styles.run(properties.child("rPr"), styled.run()));
  }
}
