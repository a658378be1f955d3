package org.banfu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Turns one part of a template (the text, a header, a footer) into pieces.
///
/// A block's marks may stand in one paragraph, in paragraphs of one cell or text, in cells of one
/// row (the block is the row) or in rows of one table. The block covers whole paragraphs or rows; a
/// paragraph or row with nothing but marks is not written.
final class TemplateParser {
  /// Would put back into a content control what it is bound to, over what was written into it.
  private static final Set<String> BINDINGS = Set.of("dataBinding", "showingPlcHdr");

  private final TemplateNames names;
  private final TemplatePlaces places;
  private boolean isInFallback;

  private TemplateParser(TemplateNames names) {
    this.names = names;
    this.places = names.places();
  }

  /// The pieces of a part; what is wrong in it, the names have noted.
  static List<Piece> parse(XmlNode.Element root, TemplateNames names) {
    Unit whole = new TemplateParser(names).compile(root);
    names.uneven(whole.markers());
    names.end();
    return whole.pieces();
  }

  Unit compile(XmlNode.Element element) {
    if (!PlaceholderText.mayHold(element.allText())) {
      places.pass(element);
      return plain(element);
    }
    return switch (element.word()) {
      case "p" -> new ParagraphParser(this, names, element).compile();
      case "tbl" -> {
        places.table();
        yield whole(element);
      }
      case "tr" -> row(element);
      case "tc" -> cell(element);
      case "txbxContent" -> box(element);
      case "footnote", "endnote" -> {
        places.enterNote();
        Unit note = whole(element);
        places.leave();
        yield note;
      }
      case null, default ->
          element.isLocal("AlternateContent") ? alternatives(element) : whole(element);
    };
  }

  /// An element whose blocks begin and end in it.
  private Unit whole(XmlNode.Element element) {
    Unit inside = Unit.sequence(children(element));
    names.uneven(inside.markers());
    List<Piece> body = element.is("body") ? withEnding(inside.pieces(), element) : inside.pieces();
    return enclosed(element, body);
  }

  private Unit box(XmlNode.Element element) {
    places.enterBox(isInFallback);
    Unit box = whole(element);
    places.leave();
    return box;
  }

  /// A drawing in the form of today and once more in that of older programs (ECMA-376, Part 3):
  /// both get the values, mistakes are told once.
  private Unit alternatives(XmlNode.Element element) {
    List<Unit> units = new ArrayList<>();
    int before = names.mistakes().size();
    for (XmlNode child : element.children()) {
      int since = names.mistakes().size();
      if (child instanceof XmlNode.Element e && e.isLocal("Fallback")) {
        boolean wasInFallback = isInFallback;
        isInFallback = true;
        units.add(compile(e));
        isInFallback = wasInFallback;
        names.forgetRepeated(before, since);
      } else {
        units.add(child instanceof XmlNode.Element e ? compile(e) : literal(child));
      }
    }
    Unit inside = Unit.sequence(units);
    names.uneven(inside.markers());
    return enclosed(element, inside.pieces());
  }

  private static Unit literal(XmlNode node) {
    return Unit.of(new Piece.Literal(node.xml()));
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

  private List<Unit> children(XmlNode.Element element) {
    List<Unit> units = new ArrayList<>();
    for (XmlNode child : element.children()) {
      if (!(child instanceof XmlNode.Element e)) {
        units.add(literal(child));
      } else if (e.is("sdtPr")) {
        units.add(literal(unbound(e)));
      } else {
        units.add(compile(e));
      }
    }
    return units;
  }

  private static XmlNode unbound(XmlNode.Element properties) {
    return properties.withChildren(
        properties.children().stream()
            .filter(n -> !(n instanceof XmlNode.Element e && BINDINGS.contains(e.word())))
            .toList());
  }

  private static Unit enclosed(XmlNode.Element element, List<Piece> body) {
    return Unit.sequence(
        List.of(
            Unit.of(new Piece.Literal(element.startTag())),
            new Unit(body, List.of()),
            Unit.of(new Piece.Literal(element.endTag()))));
  }

  private Unit row(XmlNode.Element row) {
    places.row();
    Unit whole =
        Unit.row(children(row), new Piece.Literal(row.startTag()), new Piece.Literal(row.endTag()));
    return PlaceholderText.holdsOnlyMarks(row.allText())
        ? new Unit(List.of(), whole.markers())
        : whole;
  }

  private Unit cell(XmlNode.Element cell) {
    places.enterCell();
    XmlNode.Element content = cell.without("tcPr");
    Unit inside = Unit.sequence(children(content));
    places.leave();
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
