package org.banfu.intake;

import java.time.LocalDate;
import java.util.List;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposer;
import org.jspecify.annotations.Nullable;

/// What a pasted text of a proposal says. What it does not say is null or empty.
///
/// @param stated what the head says of units, session, telephones and sector groups, as it stands,
///   for whoever takes only the suggestions
/// @param background everything that is neither the head nor a suggestion, line by line
/// @param doubts what somebody should look at
public record Pasted(
    @Nullable String number,
    @Nullable String title,
    @Nullable Kind kind,
    @Nullable String council,
    @Nullable Integer term,
    @Nullable Integer session,
    List<Proposer> proposers,
    @Nullable String leadUnit,
    List<String> coUnits,
    @Nullable LocalDate assignedOn,
    @Nullable LocalDate dueOn,
    List<PastedSuggestion> suggestions,
    String stated,
    String background,
    List<Problem> doubts) {
  public Pasted {
    proposers = List.copyOf(proposers);
    coUnits = List.copyOf(coUnits);
    suggestions = List.copyOf(suggestions);
    doubts = List.copyOf(doubts);
  }
}
