package org.banfu.review;

import java.util.List;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.OwnSuggestions;
import org.banfu.proposal.Place;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Role;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Weight;

/// Every suggestion has an answer; for a co-handler and one who answers his part, every one that is
/// ours.
final class AnsweredRule implements Rule {
  @Override
  public String id() {
    return "answered";
  }

  @Override
  public Weight weight() {
    return Weight.WRONG;
  }

  @Override
  public void check(Subject subject, Findings found) {
    List<Suggestion> ours = ours(subject);
    if (ours.isEmpty()) {
      found.at(Place.of("suggestions"), Problem.of("review.answered.none"));
    }
    for (Suggestion suggestion : ours) {
      if (suggestion.reply().isBlank() && !isItsOwnAnswer(suggestion, subject)) {
        found.at(
            new Place("suggestions.reply", suggestion.id()), Problem.of("review.answered.empty"));
      }
    }
  }

  // In prose a point of one sentence, 五、鼓励单位共享内部设施。, is its own answer beside longer ones.
  private static boolean isItsOwnAnswer(Suggestion suggestion, Subject subject) {
    return subject.proposal().letter().document() == DocumentKind.REPLY_PROSE
        && suggestion.request().isBlank()
        && suggestion.heading().strip().endsWith("。")
        && subject.proposal().suggestions().stream().anyMatch(one -> !one.reply().isBlank());
  }

  /// The suggestions that our letter answers.
  static List<Suggestion> ours(Subject subject) {
    Proposal proposal = subject.proposal();
    boolean isPart = proposal.role() == Role.CO || proposal.role() == Role.SEPARATE;
    return isPart ? OwnSuggestions.of(proposal, subject.profile()) : proposal.suggestions();
  }
}
