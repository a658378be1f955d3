package org.banfu.review;

import java.util.Optional;
import org.banfu.proposal.Place;
import org.banfu.proposal.Problem;
import org.banfu.proposal.State;
import org.banfu.proposal.Weight;

/// The letter's date. A draft has none yet, so it weighs heavily only once the letter is signed.
final class LetterDateRule implements Rule {
  @Override
  public String id() {
    return "letter-date";
  }

  @Override
  public Weight weight() {
    return Weight.WRONG;
  }

  @Override
  public void check(Subject subject, Findings found) {
    if (subject.proposal().letter().date() == null) {
      State state = subject.proposal().state();
      boolean isSigned = state.compareTo(State.SIGNED) >= 0 && state != State.REOPENED;
      Weight heavy = isSigned ? Weight.WRONG : Weight.DOUBTFUL;
      var said = Problem.of("review.letter-date.none");
      found.add(heavy, Place.of("letter.date"), 0, 0, said, Optional.empty());
    }
  }
}
