package org.banfu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banfu.document.XmlNode.Element;

/// Takes out of a part what tells of its making: comments, tracked changes with the names of those
/// who made them, the marks of editing sessions, paths of a machine. Of a tracked change the new
/// text stays, as Word writes it when all changes are accepted (ECMA-376, 17.13.5).
final class Untraced {
  /// What was added; what is in it stays.
  private static final Set<String> ADDED = Set.of("ins", "moveTo", "conflictIns");

  /// A deleted paragraph mark or row says so among its properties.
  private static final Set<String> REMOVED = Set.of("del", "moveFrom", "conflictDel");

  private static final Set<String> DROPPED =
      Set.of(
          // Former properties, and marks that belong to changes.
          "rPrChange",
          "pPrChange",
          "sectPrChange",
          "tblPrChange",
          "tblPrExChange",
          "tblGridChange",
          "trPrChange",
          "tcPrChange",
          "numberingChange",
          "cellIns",
          "moveFromRangeStart",
          "moveFromRangeEnd",
          "moveToRangeStart",
          "moveToRangeEnd",
          "customXmlInsRangeStart",
          "customXmlInsRangeEnd",
          "customXmlDelRangeStart",
          "customXmlDelRangeEnd",
          "customXmlMoveFromRangeStart",
          "customXmlMoveFromRangeEnd",
          "customXmlMoveToRangeStart",
          "customXmlMoveToRangeEnd",
          "delText",
          "delInstrText",
          // Comments, those who may edit, spelling, where a page ended on the author's screen.
          "commentRangeStart",
          "commentRangeEnd",
          "commentReference",
          "permStart",
          "permEnd",
          "proofErr",
          "lastRenderedPageBreak",
          // A store of values that does not go out; it would put its own over what is written.
          "dataBinding",
          // The name of the author's printer and of the server it hangs on.
          "printerSettings",
          // Of the settings: sessions, the file the template was made from, variables of add-ins.
          "rsid",
          "rsids",
          "attachedTemplate",
          "mailMerge",
          "saveThroughXslt",
          "trackRevisions",
          "docVars");

  /// Of newer versions' settings: a number that names this document for ever.
  private static final String IDENTITY = "docId";

  /// Where Word's cursor stood last.
  private static final String CURSOR = ":name=\"_GoBack\"";

  private Untraced() {}

  static Element of(Element element) {
    return element
        .withAttributes(LocalPaths.shortened(element.attributes()))
        .withChildren(children(element));
  }

  private static List<XmlNode> children(Element parent) {
    if (parent.is("instrText")) {
      return List.of(new XmlNode.Text(LocalPaths.shortenedField(parent.allText())));
    }
    var kept = new MergedParagraphs();
    for (XmlNode child : parent.children()) {
      if (child instanceof Element element) {
        if (TrackedChanges.is(element, ADDED)) {
          children(element).forEach(kept::add);
        } else if (stays(element)) {
          cleaned(element).ifPresent(clean -> kept.add(clean, isMarkRemoved(element)));
        }
      } else {
        kept.add(child);
      }
    }
    return kept.end();
  }

  private static boolean stays(Element element) {
    String word = element.word();
    if (word == null) {
      return !element.isLocal(IDENTITY)
          && !element.isLocal("dataBinding")
          && !TrackedChanges.isOfConflict(element);
    }
    return !DROPPED.contains(word)
        && !REMOVED.contains(word)
        && !(word.equals("bookmarkStart") && element.attributes().contains(CURSOR))
        && !(word.equals("tr") && element.first("trPr").filter(Untraced::isRemoved).isPresent());
  }

  private static boolean isRemoved(Element properties) {
    return properties.elements().anyMatch(p -> TrackedChanges.is(p, REMOVED));
  }

  private static boolean isMarkRemoved(Element paragraph) {
    return paragraph.is("p")
        && paragraph
            .first("pPr")
            .flatMap(properties -> properties.first("rPr"))
            .filter(Untraced::isRemoved)
            .isPresent();
  }

  /// Nothing of a run or table of which nothing is left.
  private static Optional<Element> cleaned(Element element) {
    Element clean = of(element);
    boolean isEmptied =
        (element.is("r") && holds(element) && !holds(clean))
            || (element.is("tbl") && element.first("tr").isPresent() && hasNoRow(clean));
    return isEmptied ? Optional.empty() : Optional.of(clean);
  }

  private static boolean holds(Element run) {
    return run.elements().anyMatch(child -> !child.is("rPr"));
  }

  private static boolean hasNoRow(Element table) {
    return table.elements().noneMatch(child -> child.is("tr") || child.is("sdt"));
  }

  /// The children of an element while they are read: a paragraph whose mark was deleted runs on
  /// into the next one, with the properties of that one.
  private static final class MergedParagraphs {
    private final List<XmlNode> kept = new ArrayList<>();
    private final List<XmlNode> carried = new ArrayList<>();
    private Optional<Element> open = Optional.empty();

    void add(XmlNode node) {
      if (node instanceof Element element) {
        add(element, false);
      } else {
        kept.add(node);
      }
    }

    void add(Element element, boolean runsOn) {
      if (runsOn) {
        open = Optional.of(open.orElse(element));
        carried.addAll(element.without("pPr").children());
      } else if (element.is("p")) {
        List<XmlNode> content = new ArrayList<>(properties(element));
        content.addAll(carried);
        content.addAll(element.without("pPr").children());
        kept.add(carried.isEmpty() ? element : element.withChildren(content));
        carried.clear();
        open = Optional.empty();
      } else {
        if (element.is("tbl") || element.is("sdt") || element.is("sectPr")) {
          close();
        }
        kept.add(element);
      }
    }

    private static List<XmlNode> properties(Element paragraph) {
      return paragraph.first("pPr").map(List::<XmlNode>of).orElse(List.of());
    }

    /// No paragraph follows: what was carried keeps its own.
    private void close() {
      if (!carried.isEmpty()) {
        open.ifPresent(first -> {
          List<XmlNode> content = new ArrayList<>(properties(first));
          content.addAll(carried);
          kept.add(first.withChildren(content));
        });
      }
      carried.clear();
      open = Optional.empty();
    }

    List<XmlNode> end() {
      boolean endsWithParagraph =
          !kept.isEmpty() && kept.getLast() instanceof Element last && last.is("p");
      if (carried.isEmpty() && !endsWithParagraph) {
        // A cell or box must end with a paragraph.
        open.ifPresent(first -> kept.add(first.withChildren(properties(first))));
      }
      close();
      return kept;
    }
  }
}
