package org.banfu.document;

import java.util.ArrayList;
import java.util.List;
import org.banfu.proposal.ProblemException;
import org.jspecify.annotations.Nullable;

/// Turns one part of a template (the text, a header, a footer) into pieces.
///
/// A block's marks may stand in one paragraph, in paragraphs of one cell or text, in cells of one
/// row (the block is the row) or in rows of one table. The block covers whole paragraphs or rows; a
/// paragraph or row with nothing but marks is not written.
final class TemplateParser {
  private final TemplateNames names;
  private @Nullable ProblemException uneven;

  private TemplateParser(TemplateNames names) {
    this.names = names;
  }

  /// The pieces of a part.
  ///
  /// @throws ProblemException `document.*` naming the template, the paragraph and what is wrong
  static List<Piece> parse(XmlNode.Element root, TemplateNames names) throws ProblemException {
    var parser = new TemplateParser(names);
    Unit whole = parser.compile(root);
    names.end();
    if (parser.uneven != null) {
      throw parser.uneven;
    }
    return whole.pieces();
  }

  Unit compile(XmlNode.Element element) throws ProblemException {
    if (!hasPlaceholder(element)) {
      names.pass(paragraphs(element));
      return plain(element);
    }
    if (element.is("p")) {
      names.enter(element.allText());
      return new ParagraphParser(this, names, element).compile();
    }
    if (element.is("tr")) {
      return row(element);
    }
    if (element.is("tc")) {
      return cell(element);
    }
    Unit inside = Unit.sequence(children(element));
    if (!inside.markers().isEmpty() && uneven == null) {
      // Told at the end: a block that is never closed is the plainer mistake.
      uneven = names.uneven(inside.markers().getFirst());
    }
    List<Piece> body = element.is("body") ? withEnding(inside.pieces(), element) : inside.pieces();
    return enclosed(element, body);
  }

  private static boolean hasPlaceholder(XmlNode.Element element) {
    return ParagraphParser.BRACES.matcher(element.allText()).find();
  }

  private static int paragraphs(XmlNode.Element element) {
    return (element.is("p") ? 1 : 0)
        + element.elements().mapToInt(TemplateParser::paragraphs).sum();
  }

  private Unit plain(XmlNode.Element element) {
    if (element.is("p")) {
      var section = element.first("pPr").flatMap(properties -> properties.first("sectPr"));
      if (section.isPresent()) {
        return Unit.of(new Piece.SectionBreak(element.xml(), section.get().xml()));
      }
    }
    return Unit.of(new Piece.Literal(element.xml()));
  }

  /// An empty paragraph that ends a section, with the properties of the given one.
  Piece sectionBreak(XmlNode.Element paragraph, XmlNode.Element section) {
    XmlNode.Element properties = paragraph.first("pPr").orElse(section);
    XmlNode.Element empty = paragraph.withChildren(List.of(properties));
    return new Piece.SectionBreak(empty.xml(), section.xml());
  }

  private List<Unit> children(XmlNode.Element element) throws ProblemException {
    List<Unit> units = new ArrayList<>();
    for (XmlNode child : element.children()) {
      units.add(
          child instanceof XmlNode.Element e
              ? compile(e)
              : Unit.of(new Piece.Literal(child.xml())));
    }
    return units;
  }

  private static Unit enclosed(XmlNode.Element element, List<Piece> body) {
    return Unit.sequence(
        List.of(
            Unit.of(new Piece.Literal(element.startTag())),
            new Unit(body, List.of()),
            Unit.of(new Piece.Literal(element.endTag()))));
  }

  private Unit row(XmlNode.Element row) throws ProblemException {
    Unit whole =
        Unit.row(children(row), new Piece.Literal(row.startTag()), new Piece.Literal(row.endTag()));
    return ParagraphParser.holdsOnlyMarks(row.allText())
        ? new Unit(List.of(), whole.markers())
        : whole;
  }

  private Unit cell(XmlNode.Element cell) throws ProblemException {
    XmlNode.Element content = cell.without("tcPr");
    Unit inside = Unit.sequence(children(content));
    String start = cell.startTag() + cell.first("tcPr").map(XmlNode::xml).orElse("");
    var written = new Piece.Cell(start, inside.pieces(), emptyParagraph(cell), cell.endTag());
    return new Unit(List.of(written), inside.markers());
  }

  private static String emptyParagraph(XmlNode.Element cell) {
    return cell.first("p")
        .map(first ->
            first
                .withChildren(first.first("pPr").map(p -> List.<XmlNode>of(p)).orElse(List.of()))
                .xml())
        .orElse("<" + cell.prefix() + "p/>");
  }

  /// If a section's break vanishes with the block at the end of the text, the break's own
  /// properties must end the text: otherwise what stands before would move to the other page.
  private static List<Piece> withEnding(List<Piece> pieces, XmlNode.Element body) {
    XmlNode last = body.children().getLast();
    if (!(last instanceof XmlNode.Element section && section.is("sectPr"))) {
      return pieces;
    }
    String xml = section.xml();
    // The section stands at the end of the last literal: literals are merged.
    if (pieces.size() < 2
        || !(pieces.getLast() instanceof Piece.Literal literal)
        || !literal.xml().equals(xml)
        || !(pieces.get(pieces.size() - 2) instanceof Piece.Block block)) {
      return pieces;
    }
    for (Piece piece : block.body()) {
      if (piece instanceof Piece.SectionBreak inside) {
        List<Piece> ended = new ArrayList<>(pieces.subList(0, pieces.size() - 1));
        ended.add(new Piece.Ending(block, xml, inside.section()));
        return ended;
      }
    }
    return pieces;
  }
}
