package org.banfu.review;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.banfu.proposal.DocumentKind;

/// Which documents a finding concerns. The findings are about the letter of reply: other documents
/// show only a part of it, and what they do not show cannot be wrong in them. So both are asked,
/// the rule (one that is not named here concerns every document but our own data) and the field.
final class Concerns {
  private static final Set<DocumentKind> LETTERS =
      EnumSet.of(
          DocumentKind.REPLY_FORM,
          DocumentKind.REPLY_PROSE,
          DocumentKind.CO_OPINION,
          DocumentKind.PUBLIC_COPY);

  /// The work list has the answers' items, and the suggestions.
  private static final Set<DocumentKind> WITH_TEXT = with(LETTERS, DocumentKind.WORK_LIST);

  /// The form and the reminder are the office's own, and have today's date or the letter's.
  private static final Set<DocumentKind> SIGNED =
      with(LETTERS, DocumentKind.FEEDBACK_FORM, DocumentKind.REMINDER);

  private static final Map<String, Set<DocumentKind>> OF =
      Map.ofEntries(
          Map.entry("answered", LETTERS),
          Map.entry("signature", SIGNED),
          Map.entry("letter-date", with(LETTERS, DocumentKind.FEEDBACK_FORM)),
          Map.entry("contact", without(SIGNED, DocumentKind.PUBLIC_COPY)),
          Map.entry("publication", without(LETTERS, DocumentKind.CO_OPINION)),
          Map.entry("respect", LETTERS),
          Map.entry("form-of-address", LETTERS),
          Map.entry("addressee", LETTERS),
          Map.entry("reference", LETTERS),
          Map.entry("doc-number", LETTERS),
          // The public copy masks it.
          Map.entry("private-data", without(WITH_TEXT, DocumentKind.PUBLIC_COPY)),
          Map.entry("brackets", WITH_TEXT),
          Map.entry("half-width", WITH_TEXT),
          Map.entry("doubled", WITH_TEXT),
          Map.entry("text-dates", WITH_TEXT),
          Map.entry("work-list", with(LETTERS, DocumentKind.WORK_LIST)),
          Map.entry("category", LETTERS),
          Map.entry("done-or-planned", WITH_TEXT),
          Map.entry("unit-names", WITH_TEXT),
          Map.entry("overdue", WITH_TEXT),
          Map.entry("unsorted", WITH_TEXT),
          Map.entry("watched-words", WITH_TEXT));

  private static final Set<DocumentKind> DATA = EnumSet.of(DocumentKind.JSON, DocumentKind.LEDGER);

  /// What the built-in templates of the documents show that are no letters of reply; a letter shows
  /// nearly everything.
  private static final Map<DocumentKind, Set<String>> SHOWN =
      Map.of(
          DocumentKind.WORK_LIST,
          Set.of(
              "title",
              "number",
              "year",
              "council",
              "proposers.name",
              "leadUnit",
              "coUnits.name",
              "filingUnit",
              "contact.name",
              "contact.phone",
              "workList.title",
              "workList.filledOn",
              "suggestions.heading",
              "suggestions.remark",
              "suggestions.items",
              "suggestions.items.text",
              "suggestions.items.promisedOn",
              "suggestions.items.finishedOn"),
          DocumentKind.FEEDBACK_FORM,
          Set.of(
              "title",
              "number",
              "council",
              "term",
              "session",
              "proposers.name",
              "issuer",
              "filingUnit",
              "letter.docNumber",
              "letter.date",
              "contact.name",
              "contact.phone"),
          DocumentKind.REMINDER,
          Set.of(
              "title",
              "number",
              "council",
              "term",
              "session",
              "issuer",
              "filingUnit",
              "contact.name",
              "contact.phone",
              "coUnits.name",
              "coUnits.askedOn",
              "coUnits.dueOn",
              "coUnits.receivedOn"));

  private static final Set<String> NOT_PUBLIC =
      Set.of("contact.name", "contact.phone", "proposers.phone");

  private Concerns() {}

  static boolean concerns(Finding finding, DocumentKind kind) {
    Set<DocumentKind> kinds = OF.get(finding.rule());
    boolean isAsked = kinds == null ? !DATA.contains(kind) : kinds.contains(kind);
    return isAsked && isShown(finding.place().field(), kind);
  }

  private static boolean isShown(String field, DocumentKind kind) {
    Set<String> shown = SHOWN.get(kind);
    if (shown != null) {
      return shown.contains(field);
    }
    return kind != DocumentKind.PUBLIC_COPY || !NOT_PUBLIC.contains(field);
  }

  /// The rules that do not concern every document.
  static Set<String> named() {
    return OF.keySet();
  }

  private static Set<DocumentKind> with(Set<DocumentKind> kinds, DocumentKind... more) {
    var all = EnumSet.copyOf(kinds);
    all.addAll(Set.of(more));
    return all;
  }

  private static Set<DocumentKind> without(Set<DocumentKind> kinds, DocumentKind one) {
    var rest = EnumSet.copyOf(kinds);
    rest.remove(one);
    return rest;
  }
}
