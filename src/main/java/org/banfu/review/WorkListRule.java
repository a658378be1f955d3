package org.banfu.review;

import java.time.LocalDate;
import java.util.List;
import org.banfu.proposal.Place;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Weight;

/// Every suggestion is in the work list, once there is one, and the list is of the letter's day.
final class WorkListRule implements Rule {
  @Override
  public String id() {
    return "work-list";
  }

  @Override
  public Weight weight() {
    return Weight.DOUBTFUL;
  }

  @Override
  public void check(Subject subject, Findings found) {
    Proposal proposal = subject.proposal();
    List<Suggestion> ours = AnsweredRule.ours(subject);
    boolean isKept = ours.stream().anyMatch(one -> !one.items().isEmpty());
    for (Suggestion suggestion : ours) {
      if (suggestion.items().isEmpty() && isKept) {
        found.at(
            new Place("suggestions.items", suggestion.id()), Problem.of("review.work-list.none"));
      }
    }
    LocalDate filled = proposal.workList().filledOn();
    LocalDate letter = proposal.letter().date();
    if (filled != null && letter != null && !filled.equals(letter)) {
      found.at(Place.of("workList.filledOn"), Problem.of("review.work-list.day", filled, letter));
    }
  }
}
