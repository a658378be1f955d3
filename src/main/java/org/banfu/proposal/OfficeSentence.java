package org.banfu.proposal;

import org.jspecify.annotations.Nullable;

/// A sentence as one office writes it, in place of the program's own ([StandardSentences]).
///
/// @param kind for proposals of this kind only; null for both
/// @param role for letters in this role only; null for every reply, but not for an opinion (`CO`)
/// @param text with placeholders as in templates ([SentenceText]); empty says nothing
public record OfficeSentence(What what, @Nullable Kind kind, @Nullable Role role, String text) {

  /// Which sentence of which document.
  public enum What {
    TITLE,
    SALUTATION,
    OPENING,
    PROCESS,
    CLOSING,
    SIGNER,
    CATEGORY_MARK,
    CATEGORY_LINE,
    PUBLICATION,
    REMARK,
    WORK_LIST_TITLE,
    FEEDBACK_FORM_TITLE,
    REMINDER_TITLE,
    REMINDER_OPENING,
    REMINDER_CLOSING
  }

  /// Whether it is meant for exactly these letters.
  public boolean isFor(What asked, @Nullable Kind ofKind, @Nullable Role inRole) {
    return what == asked && kind == ofKind && role == inRole;
  }

  /// Whether it may be used in such a letter.
  boolean suits(What asked, Kind ofKind, Role inRole) {
    boolean isRole = role == null ? inRole != Role.CO : role == inRole;
    return what == asked && isRole && (kind == null || kind == ofKind);
  }

  /// The narrower, the more.
  int closeness() {
    return (role == null ? 0 : 2) + (kind == null ? 0 : 1);
  }
}
