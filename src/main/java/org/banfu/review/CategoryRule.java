package org.banfu.review;

import java.util.regex.Pattern;
import org.banfu.proposal.Categories;
import org.banfu.proposal.Category;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Place;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Weight;

/// The category against the stages of the work list: solved (A) with things still under way (what
/// is planned beyond that is no contradiction), being solved (B) with nothing under way or planned.
/// What a letter means, its legend in the profile says: it differs from place to place.
final class CategoryRule implements Rule {
  private static final Pattern SOLVED = Pattern.compile("已经?解决|基本解决|已经?采纳|已经?落实");
  private static final Pattern ONGOING = Pattern.compile("正在解决|列入计划|逐步解决|计划.{0,4}解决");

  @Override
  public String id() {
    return "category";
  }

  @Override
  public Weight weight() {
    return Weight.DOUBTFUL;
  }

  @Override
  public void check(Subject subject, Findings found) {
    Proposal proposal = subject.proposal();
    Place place = Place.of("category");
    String code = proposal.category();
    if (code == null || code.isBlank()) {
      boolean isAsked =
          proposal.letter().document() == DocumentKind.REPLY_FORM
              && !subject.profile().categories().isEmpty();
      if (isAsked) {
        found.at(place, Problem.of("review.category.none"));
      }
      return;
    }
    Category category = Categories.find(subject.profile(), code).orElse(null);
    int underway = proposal.items(Stage.UNDERWAY);
    int planned = proposal.items(Stage.PLANNED);
    int done = proposal.items(Stage.DONE);
    if (category == null || underway + planned + done == 0) {
      return;
    }
    boolean isSolved = SOLVED.matcher(category.legend()).find();
    boolean isOngoing = ONGOING.matcher(category.legend()).find();
    if (isSolved && !isOngoing && underway > 0) {
      found.at(place, Problem.of("review.category.open", category.label(), underway));
    } else if (isOngoing && !isSolved && underway + planned == 0) {
      found.at(place, Problem.of("review.category.done", category.label()));
    }
  }
}
