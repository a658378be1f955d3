package org.banfu.review;

import java.util.List;
import org.banfu.proposal.Place;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Unsorted;
import org.banfu.proposal.Weight;

/// Text that stays in 未归类内容: it stands in no letter, and may be a part of the answer. Told once,
/// however many texts there are.
final class UnsortedRule implements Rule {
  @Override
  public String id() {
    return "unsorted";
  }

  @Override
  public Weight weight() {
    return Weight.DOUBTFUL;
  }

  @Override
  public void check(Subject subject, Findings found) {
    List<Unsorted> all = subject.proposal().unsorted();
    long left = all.stream().filter(one -> !one.text().isBlank()).count();
    for (int i = 0; left > 0 && i < all.size(); i++) {
      if (!all.get(i).text().isBlank()) {
        found.at(Place.of("unsorted.text", i), Problem.of("review.unsorted.left", left));
        return;
      }
    }
  }
}
