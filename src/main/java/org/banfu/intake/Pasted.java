package org.banfu.intake;

import java.util.List;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Problem;
import org.jspecify.annotations.Nullable;

/// What a pasted text of a proposal says. What it does not say is null or empty.
///
/// @param background everything that is neither the head nor a suggestion, line by line
/// @param doubts what somebody should look at
public record Pasted(
    @Nullable String number,
    @Nullable String title,
    @Nullable Kind kind,
    @Nullable Integer term,
    @Nullable Integer session,
    List<String> proposers,
    List<PastedSuggestion> suggestions,
    String background,
    List<Problem> doubts) {
  public Pasted {
    proposers = List.copyOf(proposers);
    suggestions = List.copyOf(suggestions);
    doubts = List.copyOf(doubts);
  }
}
