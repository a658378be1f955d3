package org.banfu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.banfu.document.ParagraphText.Atom;
import org.banfu.document.ParagraphText.Wrap;
import org.jspecify.annotations.Nullable;

/// Compiles a paragraph with placeholders; one that Word split over several runs counts as well.
final class ParagraphParser {
  private final TemplateParser parts;
  private final TemplateNames names;
  private final XmlNode.Element paragraph;
  private final ParagraphText content;
  private final String text;

  private record Token(Unit unit, boolean blank) {}

  ParagraphParser(TemplateParser parts, TemplateNames names, XmlNode.Element paragraph) {
    this.parts = parts;
    this.names = names;
    this.paragraph = paragraph;
    this.content = new ParagraphText(parts, names, paragraph);
    this.text = content.text();
  }

  Unit compile() {
    names.places().paragraph(text.replace(String.valueOf(PlaceholderText.OBJECT), ""));
    List<Token> tokens = new ArrayList<>();
    tokens(0, text.length(), null, tokens);
    dropBlanksAroundBlocks(tokens);
    Unit inline = Unit.sequence(tokens.stream().map(Token::unit).toList());
    var shape = new ParagraphShape(paragraph);
    List<Piece> pieces = new ArrayList<>();
    if (!(inline.pieces().isEmpty() && holdsMarkers(tokens))) {
      pieces.add(shape.around(inline.pieces()));
    }
    shape
        .properties()
        .flatMap(properties -> properties.first("sectPr"))
        .ifPresent(end -> pieces.add(parts.sectionBreak(paragraph, end)));
    return new Unit(pieces, inline.markers());
  }

  private static boolean holdsMarkers(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> !token.unit().markers().isEmpty());
  }

  /// A stretch of the text, with what encloses parts of it.
  private void tokens(int from, int to, @Nullable Wrap around, List<Token> tokens) {
    int at = from;
    for (Wrap wrap : content.wrapsIn(from, to, around)) {
      unwrapped(at, wrap.start(), tokens);
      List<Token> inside = new ArrayList<>();
      tokens(wrap.start(), wrap.end(), wrap, inside);
      Unit unit = Unit.sequence(inside.stream().map(Token::unit).toList());
      XmlNode.Element element = wrap.element();
      var enclosed = new Piece.Enclosed(element.startTag(), unit.pieces(), element.endTag());
      tokens.add(new Token(new Unit(List.of(enclosed), unit.markers()), false));
      at = wrap.end();
    }
    unwrapped(at, to, tokens);
  }

  private void unwrapped(int begin, int end, List<Token> tokens) {
    Matcher found = PlaceholderText.PLACEHOLDER.matcher(text).region(begin, end);
    int from = begin;
    while (found.find()) {
      plain(from, found.start(), tokens);
      int start = found.start();
      int stop = found.end();
      placeholder(found.group(1), start).ifPresent(unit -> tokens.add(new Token(unit, false)));
      // What Word put between the letters of a name stands behind its value.
      for (Atom atom : content.atoms()) {
        if (atom.start() > start && atom.end() < stop && atom.object() != null) {
          tokens.add(new Token(atom.object().get(), atom.blank()));
        }
      }
      from = stop;
    }
    plain(from, end, tokens);
  }

  /// A value or a mark; nothing if it is neither, which was told.
  private Optional<Unit> placeholder(String between, int at) {
    PlaceholderText.Named named = PlaceholderText.named(between);
    if (named.isMark()) {
      return Optional.ofNullable(names.marker(named.sign(), named.name()))
          .map(marker -> new Unit(List.of(), List.of(marker)));
    }
    return Optional.ofNullable(names.field(named.name()))
        .map(known -> {
          HeadingStyles headings = known.levelled() ? names.headings() : null;
          return Unit.of(new Piece.Field(known, paragraph.prefix(), propertiesAt(at), headings));
        });
  }

  /// The text and objects between two placeholders, as they are.
  private void plain(int from, int to, List<Token> tokens) {
    tellBraces(text.substring(from, to));
    for (Atom atom : content.atoms()) {
      int start = Math.max(from, atom.start());
      int end = Math.min(to, atom.end());
      if (start >= end) {
        continue;
      }
      if (atom.object() != null) {
        tokens.add(new Token(atom.object().get(), atom.blank()));
      } else {
        String words = text.substring(start, end);
        tokens.add(new Token(Unit.of(run(atom.properties(), words)), words.isBlank()));
      }
    }
  }

  private void tellBraces(String between) {
    String stray = PlaceholderText.strayBraces(between);
    String single = PlaceholderText.singleName(between);
    if (stray != null) {
      names.braces(stray);
    } else if (single != null) {
      names.singleBraces(single);
    }
  }

  private Piece run(String properties, String words) {
    String w = paragraph.prefix();
    var xml =
        new StringBuilder("<" + w + "r>" + properties + "<" + w + "t xml:space=\"preserve\">");
    XmlText.escape(words, xml);
    return new Piece.Literal(xml.append("</" + w + "t></" + w + "r>").toString());
  }

  private String propertiesAt(int index) {
    return content.atoms().stream()
        .filter(atom -> atom.start() <= index && index < atom.end())
        .findFirst()
        .map(Atom::properties)
        .orElse("");
  }

  /// Spaces between the marks of a paragraph that holds nothing else outside of its blocks must not
  /// keep the paragraph alive when the blocks vanish.
  private static void dropBlanksAroundBlocks(List<Token> tokens) {
    List<Token> blanks = new ArrayList<>();
    int depth = 0;
    for (Token token : tokens) {
      if (!token.unit().markers().isEmpty()) {
        depth += token.unit().markers().getFirst().closes() ? -1 : 1;
      } else if (depth <= 0) {
        if (!token.blank()) {
          return;
        }
        blanks.add(token);
      }
    }
    if (holdsMarkers(tokens)) {
      tokens.removeAll(blanks);
    }
  }
}
