package org.banfu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banfu.document.XmlNode.Element;
import org.banfu.proposal.Problem;
import org.jspecify.annotations.Nullable;

/// Changes in one part of a template that nobody has accepted or rejected. A letter takes them as
/// accepted; those of the cells of a table are a mistake, as what the table would be is open.
final class TrackedChanges {
  private static final Set<String> CHANGES =
      Set.of(
          "ins",
          "del",
          "moveFrom",
          "moveTo",
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
          "conflictIns",
          "conflictDel");

  private static final Set<String> OPEN = Set.of("cellDel", "cellMerge");

  private final TemplatePlaces places;
  private final List<TemplateMistake> mistakes = new ArrayList<>();
  private @Nullable TemplatePlace first;
  private int count;
  private int comments;
  private boolean isInParagraph;

  /// What was found in the properties of a table, before the paragraph it is told with.
  private int waiting;

  private boolean isOpen;

  private TrackedChanges(Problem part) {
    this.places = new TemplatePlaces(part);
  }

  /// @param part what a person calls the part
  static TrackedChanges in(Element root, Problem part) {
    var changes = new TrackedChanges(part);
    changes.walk(root);
    changes.count += changes.waiting;
    return changes;
  }

  /// Whether it is one of these marks, by their local names. Changes of two people that hit each
  /// other have marks in a namespace of Word 2010 ([MS-DOCX], 2.6.1).
  static boolean is(Element element, Set<String> marks) {
    String word = element.word();
    return word != null
        ? marks.contains(word)
        : isOfConflict(element) && marks.stream().anyMatch(element::isLocal);
  }

  /// Whether it marks such a conflict.
  static boolean isOfConflict(Element element) {
    String name = element.name();
    return element.word() == null && (name.contains("onflictIns") || name.contains("onflictDel"));
  }

  int count() {
    return count;
  }

  int comments() {
    return comments;
  }

  /// Where the first one is; null if there is none, or only outside of paragraphs.
  @Nullable TemplatePlace first() {
    return first;
  }

  /// Those that must be accepted or rejected first.
  List<TemplateMistake> mistakes() {
    return mistakes;
  }

  private void walk(Element element) {
    if (element.isLocal("Fallback")) {
      return;
    }
    switch (element.word()) {
      case "p" -> {
        boolean wasInParagraph = isInParagraph;
        places.paragraph(words(element));
        isInParagraph = true;
        tellWaiting();
        children(element);
        isInParagraph = wasInParagraph;
      }
      case "tbl" -> {
        places.table();
        children(element);
      }
      case "tr" -> {
        places.row();
        children(element);
      }
      case "tc" -> {
        places.enterCell();
        inside(element);
      }
      case "txbxContent" -> {
        places.enterBox(false);
        inside(element);
      }
      case "footnote", "endnote" -> {
        places.enterNote();
        inside(element);
      }
      case null, default -> children(element);
    }
  }

  private void inside(Element element) {
    boolean wasInParagraph = isInParagraph;
    isInParagraph = false;
    children(element);
    places.leave();
    isInParagraph = wasInParagraph;
  }

  private void children(Element element) {
    for (Element child : element.elements().toList()) {
      String word = child.word();
      if (is(child, CHANGES)) {
        waiting++;
      } else if (word != null && OPEN.contains(word)) {
        isOpen = true;
      } else if (child.is("commentReference")) {
        comments++;
      }
      if (isInParagraph) {
        tellWaiting();
      }
      walk(child);
    }
  }

  private void tellWaiting() {
    if (waiting > 0 && first == null) {
      first = places.here();
    }
    count += waiting;
    waiting = 0;
    if (isOpen) {
      isOpen = false;
      mistakes.add(
          new TemplateMistake(
              places.here(), places.excerpt(), Problem.of("document.changesOfCells")));
    }
  }

  /// What a person reads in the paragraph once its changes are accepted.
  private static String words(Element element) {
    var words = new StringBuilder();
    for (Element child : element.elements().toList()) {
      if (child.is("t")) {
        words.append(child.allText());
      } else if (child.word() != null && !child.is("del") && !child.is("moveFrom")) {
        words.append(words(child));
      }
    }
    return words.toString();
  }
}
