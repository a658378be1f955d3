package org.banfu.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.document.XmlNode.Element;
import org.banfu.proposal.Problem;

/// Placeholders where nothing is written into: in formulas, phonetic guides, alternatives of a text
/// for some versions of Word. They would be printed as they stand, so they are told.
final class Unread {
  /// Lettering of older versions has its text in an attribute.
  private static final Pattern LETTERING =
      Pattern.compile("<\\w+:textpath [^<>]*?string=\"([^\"]*)\"[^<>]*>");

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private Unread() {}

  /// In an object of a paragraph, outside of the paragraphs in it: those are read by themselves.
  static Optional<Problem> in(Element object) {
    var all = new StringBuilder();
    var words = new StringBuilder();
    collect(object, all, words);
    Optional<Problem> found = placeholder(all);
    if (found.isPresent()) {
      return found;
    }
    // Braces alone are usual in formulas and in the instructions of fields.
    String stray = PlaceholderText.strayBraces(words.toString());
    String single = PlaceholderText.singleName(words.toString());
    return Optional.ofNullable(stray)
        .map(typed -> Problem.of("document.braces", typed))
        .or(() ->
            Optional.ofNullable(single).map(name -> Problem.of("document.singleBraces", name)));
  }

  /// In what goes into every letter as it stands; the place is the whole part.
  static Optional<TemplateMistake> in(List<Piece> pieces, Problem part) {
    var xml = new StringBuilder();
    literals(pieces, xml);
    if (xml.indexOf("{") < 0 && xml.indexOf("｛") < 0) {
      return Optional.empty();
    }
    String shown = LETTERING.matcher(xml).replaceAll("$1");
    return placeholder(TAG.matcher(shown).replaceAll(""))
        .map(what -> new TemplateMistake(new TemplatePlace(List.of(part)), "", what));
  }

  private static void collect(Element element, StringBuilder all, StringBuilder words) {
    if (element.is("p")) {
      return;
    }
    for (XmlNode child : element.children()) {
      switch (child) {
        case Element inside -> collect(inside, all, words);
        case XmlNode.Text text -> {
          all.append(text.text());
          words.append(element.is("t") ? text.text() : "");
        }
      }
    }
  }

  private static void literals(List<Piece> pieces, StringBuilder xml) {
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Literal literal -> xml.append(literal.xml());
        case Piece.Block block -> literals(block.body(), xml);
        case Piece.Paragraph paragraph -> literals(paragraph.body(), xml);
        case Piece.Enclosed enclosed -> literals(enclosed.body(), xml);
        case Piece.Cell cell -> literals(cell.body(), xml);
        case Piece.Ending ending -> literals(List.of(ending.last()), xml);
        case Piece.Field ignored -> xml.append(PlaceholderText.OBJECT);
        case Piece.SectionBreak ignored -> xml.append(PlaceholderText.OBJECT);
      }
    }
  }

  private static Optional<Problem> placeholder(CharSequence text) {
    Matcher found = PlaceholderText.PLACEHOLDER.matcher(text);
    return found.find()
        ? Optional.of(Problem.of("document.unread", found.group()))
        : Optional.empty();
  }
}
