package org.banfu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Compiles a paragraph with placeholders; one that Word split over several runs counts as well.
final class ParagraphParser {
  /// What Word leaves behind while a paragraph is edited, in the middle of words too. What was
  /// deleted or moved away with changes tracked is gone from a letter, as what was inserted is in.
  private static final Set<String> LEFTOVERS =
      Set.of(
          "proofErr",
          "lastRenderedPageBreak",
          "bookmarkStart",
          "bookmarkEnd",
          "commentRangeStart",
          "commentRangeEnd",
          "commentReference",
          "permStart",
          "permEnd",
          "moveFromRangeStart",
          "moveFromRangeEnd",
          "moveToRangeStart",
          "moveToRangeEnd",
          "del",
          "moveFrom");

  private static final Set<String> WRAPPERS =
      Set.of(
          "hyperlink", "smartTag", "ins", "moveTo", "sdt", "sdtContent", "fldSimple", "customXml");

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
          "rPr",
          "pPrChange");

  private final TemplateParser parts;
  private final TemplateNames names;
  private final XmlNode.Element paragraph;
  private final StringBuilder text = new StringBuilder();
  private final List<Atom> atoms = new ArrayList<>();

  /// A stretch of the paragraph's text, or one object in it.
  ///
  /// @param properties of its run, as XML
  /// @param object compiles the object where its turn comes; null for text
  private record Atom(int start, int end, String properties, @Nullable Supplier<Unit> object) {}

  private record Token(Unit unit, boolean blank) {}

  ParagraphParser(TemplateParser parts, TemplateNames names, XmlNode.Element paragraph) {
    this.parts = parts;
    this.names = names;
    this.paragraph = paragraph;
  }

  Unit compile() {
    collect(paragraph);
    names.places().paragraph(text.toString().replace(String.valueOf(PlaceholderText.OBJECT), ""));
    List<Token> tokens = tokens();
    dropBlanksAroundBlocks(tokens);
    Unit inline = Unit.sequence(tokens.stream().map(Token::unit).toList());
    Optional<XmlNode.Element> section = properties().flatMap(p -> p.first("sectPr"));
    List<Piece> pieces = new ArrayList<>();
    if (!(inline.pieces().isEmpty() && holdsMarkers(tokens))) {
      pieces.add(paragraphOf(inline.pieces()));
    }
    section.ifPresent(end -> pieces.add(parts.sectionBreak(paragraph, end)));
    return new Unit(pieces, inline.markers());
  }

  private static boolean holdsMarkers(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> !token.unit().markers().isEmpty());
  }

  private Optional<XmlNode.Element> properties() {
    return paragraph.first("pPr");
  }

  private void collect(XmlNode.Element parent) {
    for (XmlNode.Element child : parent.elements().toList()) {
      String word = child.word() == null ? "" : child.word();
      if (word.equals("r")) {
        run(child);
      } else if (WRAPPERS.contains(word)) {
        collect(child);
      } else if (!word.equals("pPr") && !word.equals("sdtPr") && !LEFTOVERS.contains(word)) {
        object("", () -> parts.compile(child));
      }
    }
  }

  private void run(XmlNode.Element run) {
    String properties = run.first("rPr").map(XmlNode::xml).orElse("");
    for (XmlNode.Element child : run.elements().toList()) {
      if (child.is("t")) {
        int start = text.length();
        text.append(child.allText());
        atoms.add(new Atom(start, text.length(), properties, null));
      } else if (!child.is("rPr") && !LEFTOVERS.contains(String.valueOf(child.word()))) {
        Unit start = Unit.of(new Piece.Literal(run.startTag() + properties));
        Unit end = Unit.of(new Piece.Literal(run.endTag()));
        object(properties, () -> Unit.sequence(List.of(start, parts.compile(child), end)));
      }
    }
  }

  private void object(String properties, Supplier<Unit> object) {
    text.append(PlaceholderText.OBJECT);
    atoms.add(new Atom(text.length() - 1, text.length(), properties, object));
  }

  private List<Token> tokens() {
    List<Token> tokens = new ArrayList<>();
    Matcher found = PlaceholderText.PLACEHOLDER.matcher(text);
    int from = 0;
    while (found.find()) {
      plain(from, found.start(), tokens);
      int start = found.start();
      int end = found.end();
      placeholder(found.group(1), start).ifPresent(unit -> tokens.add(new Token(unit, false)));
      // What Word put between the letters of a name stands behind its value.
      atoms.stream()
          .filter(atom -> atom.start() > start && atom.end() < end)
          .map(Atom::object)
          .flatMap(Stream::ofNullable)
          .forEach(object -> tokens.add(new Token(object.get(), false)));
      from = end;
    }
    plain(from, text.length(), tokens);
    return tokens;
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
    for (Atom atom : atoms) {
      int start = Math.max(from, atom.start());
      int end = Math.min(to, atom.end());
      if (start >= end) {
        continue;
      }
      if (atom.object() != null) {
        tokens.add(new Token(atom.object().get(), false));
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
    return atoms.stream()
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

  /// The paragraph around these pieces; if they are one block, the block around the paragraph.
  private Piece paragraphOf(List<Piece> body) {
    if (body.size() == 1 && body.getFirst() instanceof Piece.Block block) {
      return new Piece.Block(
          block.placeholder(), block.ifAbsent(), List.of(paragraphOf(block.body())));
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
