package org.banfu.review;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.banfu.proposal.DocumentKind;

/// Which documents a finding concerns. The findings are about the letter of reply: other documents
/// show only a part of it, and what they do not show cannot be wrong in them. A rule that is not
/// named here concerns every document but our own data.
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
          Map.entry("category", WITH_TEXT),
          Map.entry("done-or-planned", WITH_TEXT),
          Map.entry("unit-names", WITH_TEXT),
          Map.entry("overdue", WITH_TEXT),
          Map.entry("watched-words", WITH_TEXT));

  private static final Set<DocumentKind> DATA = EnumSet.of(DocumentKind.JSON, DocumentKind.LEDGER);

  private Concerns() {}

  static boolean concerns(String rule, DocumentKind kind) {
    Set<DocumentKind> kinds = OF.get(rule);
    return kinds == null ? !DATA.contains(kind) : kinds.contains(kind);
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
