package org.banfu.intake.letter;

import org.banfu.proposal.Role;

/// Takes over what a title or an opening says of the proposal, where nothing is known yet.
final class ReferenceRule {
  private ReferenceRule() {}

  static void read(Draft draft, String sentence) {
    take(draft, Reference.of(sentence));
    if (draft.role == null) {
      if (sentence.contains("主办意见") || sentence.contains("为主办单位")) {
        draft.role = Role.LEAD;
      } else if (sentence.contains("分办意见")) {
        draft.role = Role.SEPARATE;
      } else if (sentence.contains("会办意见") || sentence.contains("协办意见")) {
        draft.role = Role.CO;
      }
    }
  }

  static void take(Draft draft, Reference reference) {
    draft.kind = draft.kind == null ? reference.kind() : draft.kind;
    draft.council = draft.council == null ? reference.council() : draft.council;
    draft.term = draft.term == null ? reference.term() : draft.term;
    draft.session = draft.session == null ? reference.session() : draft.session;
    draft.number = draft.number == null ? reference.number() : draft.number;
  }
}
