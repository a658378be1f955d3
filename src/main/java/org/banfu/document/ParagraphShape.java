package org.banfu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What of a paragraph stands around its text: its tags and properties.
record ParagraphShape(XmlNode.Element paragraph) {
  /// What follows the indent among a paragraph's properties (ECMA-376, CT_PPr).
  private static final Set<String> AFTER_INDENT =
      Set.of(
          "contextualSpacing",
          "mirrorIndents",
          "suppressOverlap",
          "jc",
          "textDirection",
          "textAlignment",
          "textboxTightWrap",
          "outlineLvl",
          "divId",
          "cnfStyle",
          "rPr");

  Optional<XmlNode.Element> properties() {
    return paragraph.first("pPr");
  }

  /// The paragraph around these pieces; if they are one block, the block around the paragraph.
  Piece around(List<Piece> body) {
    if (body.size() == 1 && body.getFirst() instanceof Piece.Block block) {
      return new Piece.Block(block.placeholder(), block.ifAbsent(), List.of(around(block.body())));
    }
    List<XmlNode> before = new ArrayList<>();
    List<XmlNode> after = new ArrayList<>();
    Placeholder placed = placed(body);
    properties().ifPresent(all -> split(all.without("sectPr"), placed != null, before, after));
    String start = paragraph.startTag() + "<" + paragraph.prefix() + "pPr>" + xml(before);
    String rest = xml(after) + "</" + paragraph.prefix() + "pPr>";
    return new Piece.Paragraph(start, placed, rest, body, paragraph.endTag());
  }

  private static @Nullable Placeholder placed(List<Piece> body) {
    for (Piece piece : body) {
      if (piece instanceof Piece.Field field && field.placeholder().rightIndent() != null) {
        return field.placeholder();
      }
    }
    return null;
  }

  private static void split(
      XmlNode.Element properties,
      boolean withoutIndent,
      List<XmlNode> before,
      List<XmlNode> after) {
    properties
        .elements()
        .filter(child -> !(withoutIndent && child.is("ind")))
        .forEach(child -> (AFTER_INDENT.contains(child.word()) ? after : before).add(child));
  }

  private static String xml(List<XmlNode> nodes) {
    var xml = new StringBuilder();
    nodes.forEach(node -> node.appendTo(xml));
    return xml.toString();
  }
}
