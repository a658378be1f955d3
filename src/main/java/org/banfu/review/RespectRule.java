package org.banfu.review;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.proposal.Problem;
import org.banfu.proposal.TextField;
import org.banfu.proposal.Weight;

/// 尊敬 without 的 before who is written to. An opening that begins so is a salutation only where its
/// line calls somebody: 尊敬老人是传统美德。 is none.
final class RespectRule implements Rule {
  private static final Pattern BARE = Pattern.compile("^\\s{0,9}尊敬(?!的)");
  private static final Pattern CALLS =
      Pattern.compile("^[^。；\\n]{1,60}(?:委员|代表|先生|女士|同志)(?:们|等)?\\s{0,3}(?:[：:，,！!\\n]|$)");
  private static final Pattern LINE = Pattern.compile("^[^，。；：:\\n]{1,40}[：:]\\s{0,3}(?:\\n|$)");

  private static final String SALUTATION = "letter.salutation";

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
    boolean isCalled = subject.typed(SALUTATION).filter(one -> !one.text().isBlank()).isPresent();
    for (TextField field : subject.typed(Set.of(SALUTATION, "letter.opening"))) {
      Matcher bare = BARE.matcher(field.text());
      boolean isSalutation = field.place().field().equals(SALUTATION);
      if (bare.find() && (isSalutation || calls(field.text().substring(bare.end()), isCalled))) {
        found.in(field, bare.end() - 2, bare.end(), Problem.of("review.respect.bare"), "尊敬的");
      }
    }
  }

  private static boolean calls(String behind, boolean isCalled) {
    return CALLS.matcher(behind).find() || (!isCalled && LINE.matcher(behind).find());
  }
}
