package org.banfu.document;

import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;

/// The words of the office's scheme and columns, which speak of 提案, in a letter on a 人大建议.
final class KindWords {
  private KindWords() {}

  static String in(Proposal proposal, String words) {
    return proposal.kind() == Kind.NPC ? words.replace("提案", "建议") : words;
  }
}
