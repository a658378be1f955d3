package org.banfu.proposal;

/// Proposals that say the same thing everywhere, for tests that must reach every text.
public final class FilledTexts {
  private FilledTexts() {}

  /// This text in each place that the walk through all texts knows, stated before or not.
  public static Proposal of(Proposal proposal, String text) {
    return TextWalk.throughAll(proposal, (place, old) -> text);
  }
}
