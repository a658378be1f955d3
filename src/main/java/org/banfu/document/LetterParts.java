package org.banfu.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.banfu.document.XmlNode.Element;
import org.banfu.document.word.PartNames;
import org.banfu.document.word.Relations;
import org.banfu.document.word.Relations.Relation;

/// What of a template goes out with each letter: its text and what that refers to, without a trace
/// of who made the template, when and where. Whatever else lies in the file (properties, comments,
/// the names of colleagues, stores of other programs) stays behind.
final class LetterParts {
  /// What belongs to the text without being named in it.
  private static final Set<String> BESIDE_THE_TEXT =
      Set.of(
          "styles",
          "numbering",
          "settings",
          "fontTable",
          "theme",
          "webSettings",
          "footnotes",
          "endnotes");

  /// Files of other programs inside the template, with properties of their own.
  private static final Set<String> EMBEDDED = Set.of("package", "oleObject", "aFChunk", "control");

  /// Parts with names of printers and servers: no letter needs them.
  private static final String PRINTER = "printerSettings";

  private static final Set<String> REFERENCES = Set.of("footnoteReference", "endnoteReference");

  private static final Pattern ID = Pattern.compile(" \\w+:id=\"([^\"]*)\"");
  private static final Pattern TYPE = Pattern.compile(" \\w+:type=\"");

  private final TemplateParts template;
  private final String main;
  private final Map<String, Element> roots = new HashMap<>();
  private final Map<String, byte[]> found = new LinkedHashMap<>();
  private final Set<String> notesInUse = new HashSet<>();
  private final PartNames names;
  private final Set<String> missing = new LinkedHashSet<>();
  private int embedded;

  private LetterParts(TemplateParts template) throws XMLStreamException {
    this.template = template;
    this.main = template.main();
    this.names = new PartNames(template.parts().keySet());
  }

  /// @throws XMLStreamException if a part is not sound
  static LetterParts of(TemplateParts template) throws XMLStreamException {
    var letter = new LetterParts(template);
    letter.follow();
    return letter;
  }

  /// The parts in the template's order, with the lists that hold them together; the properties come
  /// without content, as each letter has its own.
  Map<String, byte[]> parts() throws XMLStreamException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(TemplateParts.TYPES, LetterLists.types(template, main, found.keySet()));
    parts.put(Relations.listOf(""), LetterLists.ofPackage(main));
    for (String part : template.parts().keySet()) {
      byte[] content = found.get(part);
      if (content != null) {
        parts.put(part, content);
      }
    }
    parts.put(DocumentProperties.CORE, new byte[0]);
    parts.put(DocumentProperties.APP, DocumentProperties.app());
    return parts;
  }

  /// The root of a part of WordprocessingML.
  Optional<Element> root(String part) {
    return Optional.ofNullable(roots.get(part));
  }

  /// How many files of other programs go out inside of the letter, as they are.
  int embedded() {
    return embedded;
  }

  /// What the text refers to and the file does not hold, as it is called there.
  List<String> missing() {
    return List.copyOf(missing);
  }

  /// A link within the text may be written as one to a part.
  private boolean isMissing(Relation relation) {
    return !relation.kind().equals("hyperlink") && !template.parts().containsKey(relation.target());
  }

  /// From the text to what it refers to, and on from there; notes come after the text, so it is
  /// known which of them it still refers to.
  private void follow() throws XMLStreamException {
    Deque<String> waiting = new ArrayDeque<>(List.of(main));
    while (!waiting.isEmpty()) {
      String part = waiting.removeFirst();
      if (!template.parts().containsKey(part) || found.containsKey(part)) {
        continue;
      }
      found.put(part, content(part));
      Relations all = Relations.of(template.parts(), part);
      List<Relation> kept = new ArrayList<>();
      String text = all.all().isEmpty() ? "" : root(part).map(XmlNode::xml).orElse("");
      for (Relation relation : all.all()) {
        if (goesOut(part, relation, text)) {
          kept.add(relation);
          embedded += EMBEDDED.contains(relation.kind()) ? 1 : 0;
          if (!relation.isOutside()) {
            waiting.addLast(relation.target());
            if (isMissing(relation)) {
              missing.add(relation.written());
            }
          }
        }
      }
      if (!kept.isEmpty()) {
        String list = names.find(Relations.listOf(part));
        boolean isSame = kept.equals(all.all()) && kept.stream().noneMatch(LetterLists::isLocal);
        found.put(list, isSame ? template.content(list) : LetterLists.of(kept));
      }
    }
  }

  /// What a text does not name is left behind, such as the picture of a deleted line. Parts that
  /// are no text (a chart, a theme) keep all of theirs.
  private boolean goesOut(String part, Relation relation, String text) {
    if (relation.kind().equals(PRINTER)) {
      return false;
    }
    return text.isEmpty()
        || text.contains("\"" + XmlText.escaped(relation.id()) + "\"")
        || (part.equals(main) && BESIDE_THE_TEXT.contains(relation.kind()));
  }

  private byte[] content(String part) throws XMLStreamException {
    byte[] content = template.content(part);
    if (!part.endsWith(".xml")) {
      return BarePicture.of(content);
    }
    Element root = XmlReader.read(content);
    if (root.word() == null) {
      return content;
    }
    Element clean = FieldResults.withoutPaths(Untraced.of(root));
    if (clean.is("footnotes") || clean.is("endnotes")) {
      clean = withoutUnused(clean);
    }
    if (part.equals(main)) {
      collectNotes(clean);
    }
    roots.put(part, clean);
    return clean.equals(root) ? content : bytes(clean);
  }

  static byte[] bytes(Element root) {
    return (PlanWriter.DECLARATION + root.xml()).getBytes(StandardCharsets.UTF_8);
  }

  private void collectNotes(Element element) {
    if (element.word() != null && REFERENCES.contains(element.word())) {
      Matcher id = ID.matcher(element.attributes());
      if (id.find()) {
        notesInUse.add(element.word() + id.group(1));
      }
    }
    element.elements().forEach(this::collectNotes);
  }

  /// Without the notes that were deleted from the text; the lines between text and notes have a
  /// type.
  private Element withoutUnused(Element notes) {
    return notes.withChildren(
        notes.children().stream().filter(n -> !(n instanceof Element e) || isUsed(e)).toList());
  }

  private boolean isUsed(Element note) {
    Matcher id = ID.matcher(note.attributes());
    return TYPE.matcher(note.attributes()).find()
        || (id.find() && notesInUse.contains(note.word() + "Reference" + id.group(1)));
  }
}
