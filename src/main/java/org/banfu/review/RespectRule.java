package org.banfu.review;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.proposal.Problem;
import org.banfu.proposal.TextField;
import org.banfu.proposal.Weight;

/// 尊敬 without 的 before who is written to.
final class RespectRule implements Rule {
  private static final Pattern BARE = Pattern.compile("^\\s{0,9}尊敬(?!的)");

  @Override
  public String id() {
    return "respect";
  }

  @Override
  public Weight weight() {
    return Weight.WRONG;
  }

  @Override
  public void check(Subject subject, Findings found) {
    for (TextField field : subject.typed(Set.of("letter.salutation", "letter.opening"))) {
      Matcher bare = BARE.matcher(field.text());
      if (bare.find()) {
        found.in(field, bare.end() - 2, bare.end(), Problem.of("review.respect.bare"), "尊敬的");
      }
    }
  }
}
