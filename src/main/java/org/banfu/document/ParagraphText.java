package org.banfu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/// The text of a paragraph in one piece, with what stands in it: Word splits a placeholder over
/// runs as it likes.
final class ParagraphText {
  /// What is nothing where it was taken out of its surroundings.
  private static final Set<String> LEFTOVERS =
      Set.of("pPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "fldData");

  /// Not kept around what is written into them: a value may have several paragraphs.
  private static final Set<String> OPENED = Set.of("smartTag", "sdt", "sdtContent", "customXml");

  /// Kept around their text; a field of this form only where no value is written into it.
  private static final Set<String> KEPT = Set.of("hyperlink", "fldSimple", "dir", "bdo");

  private final TemplateParser parts;
  private final TemplateNames names;
  private final StringBuilder text = new StringBuilder();
  private final List<Atom> atoms = new ArrayList<>();
  private final List<Wrap> wraps = new ArrayList<>();

  /// A stretch of the paragraph's text, or one object in it.
  ///
  /// @param properties of its run, as XML
  /// @param object compiles the object where its turn comes; null for text
  /// @param blank whether nobody sees the object
  record Atom(
      int start, int end, String properties, @Nullable Supplier<Unit> object, boolean blank) {}

  /// What encloses a stretch of the text.
  ///
  /// @param order what encloses another one comes after it; tells which of two is outside if both
  ///   enclose the same
  record Wrap(int start, int end, XmlNode.Element element, int order) {
    boolean holds(Wrap other) {
      return start <= other.start && other.end <= end && order > other.order;
    }
  }

  ParagraphText(TemplateParser parts, TemplateNames names, XmlNode.Element paragraph) {
    this.parts = parts;
    this.names = names;
    collect(paragraph);
    wraps.removeIf(wrap -> !staysWhole(wrap));
  }

  String text() {
    return text.toString();
  }

  List<Atom> atoms() {
    return atoms;
  }

  /// Those that stand in this stretch and in no other one there.
  List<Wrap> wrapsIn(int from, int to, @Nullable Wrap around) {
    List<Wrap> inside =
        wraps.stream()
            .filter(wrap -> from <= wrap.start() && wrap.end() <= to)
            .filter(wrap -> around == null || around.holds(wrap))
            .toList();
    return inside.stream()
        .filter(wrap -> inside.stream().noneMatch(other -> other.holds(wrap)))
        .toList();
  }

  private void collect(XmlNode.Element parent) {
    for (XmlNode.Element child : parent.elements().toList()) {
      String word = child.word() == null ? "" : child.word();
      if (word.equals("r")) {
        run(child);
      } else if (OPENED.contains(word)) {
        collect(child);
      } else if (KEPT.contains(word)) {
        int start = text.length();
        collect(child);
        if (text.length() > start) {
          wraps.add(new Wrap(start, text.length(), child, wraps.size()));
        }
      } else if (word.startsWith("bookmark")) {
        // In a block it would be written several times, and a name may be given once.
        add("", () -> names.isInBlock() ? Unit.of() : parts.compile(child), true);
      } else if (!LEFTOVERS.contains(word)) {
        add("", () -> compiled(child), false);
      }
    }
  }

  private void run(XmlNode.Element run) {
    String properties = run.first("rPr").map(XmlNode::xml).orElse("");
    for (XmlNode.Element child : run.elements().toList()) {
      if (child.is("t")) {
        int start = text.length();
        text.append(child.allText());
        atoms.add(new Atom(start, text.length(), properties, null, false));
      } else if (!child.is("rPr")) {
        Unit start = Unit.of(new Piece.Literal(run.startTag() + properties));
        Unit end = Unit.of(new Piece.Literal(run.endTag()));
        add(properties, () -> Unit.sequence(List.of(start, compiled(child), end)), false);
      }
    }
  }

  private Unit compiled(XmlNode.Element object) {
    Unread.in(object).ifPresent(names::tell);
    return parts.compile(object);
  }

  private void add(String properties, Supplier<Unit> object, boolean blank) {
    text.append(PlaceholderText.OBJECT);
    atoms.add(new Atom(text.length() - 1, text.length(), properties, object, blank));
  }

  /// Whether no placeholder and no block begins or ends inside of it alone; a field that Word works
  /// out would put its own text over a value.
  private boolean staysWhole(Wrap wrap) {
    Matcher found = PlaceholderText.PLACEHOLDER.matcher(text);
    List<String> open = new ArrayList<>();
    while (found.find()) {
      boolean isInside = wrap.start() <= found.start() && found.end() <= wrap.end();
      boolean isOutside = found.end() <= wrap.start() || wrap.end() <= found.start();
      if (isOutside) {
        continue;
      }
      PlaceholderText.Named named = PlaceholderText.named(found.group(1));
      if (!isInside || wrap.element().is("fldSimple")) {
        return false;
      } else if (named.isMark() && named.sign() != '/') {
        open.add(named.name());
      } else if (named.isMark() && (open.isEmpty() || !open.removeLast().equals(named.name()))) {
        return false;
      }
    }
    return open.isEmpty();
  }
}
