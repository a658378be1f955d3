package org.banfu.review;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.FollowUp;
import org.banfu.proposal.Place;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Stage;
import org.banfu.proposal.State;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Weight;

/// Promised days that have passed while the item is not done. What a follow-up found done, and
/// closed proposals, are left alone.
final class OverdueRule implements Rule {
  @Override
  public String id() {
    return "overdue";
  }

  @Override
  public Weight weight() {
    return Weight.DOUBTFUL;
  }

  @Override
  public void check(Subject subject, Findings found) {
    Proposal proposal = subject.proposal();
    if (proposal.state().compareTo(State.CLOSED) >= 0) {
      return;
    }
    Set<String> looked =
        proposal.followUps().stream()
            .filter(FollowUp::done)
            .map(FollowUp::item)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    for (Suggestion suggestion : proposal.suggestions()) {
      for (ActionItem item : suggestion.items()) {
        LocalDate promised = item.promisedOn();
        if (promised != null
            && promised.isBefore(subject.today())
            && item.stage() != Stage.DONE
            && !looked.contains(item.id())) {
          found.at(
              new Place("suggestions.items.promisedOn", item.id()),
              Problem.of("review.overdue.promised", promised));
        }
      }
    }
  }
}
