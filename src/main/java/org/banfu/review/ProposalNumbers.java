package org.banfu.review;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.banfu.proposal.Proposal;
import org.banfu.text.Widths;

/// Which numbers in a text mean this proposal: 477, 0477 and 2023-0477 are 20230477, as they are in
/// the search.
///
/// @param own without anything but letters and digits; none where no number is stated
/// @param shortYear the year's last two digits, which some offices put in front; empty for no year
record ProposalNumbers(List<String> own, String shortYear) {
  // 第15、16号 answers several at once (并案).
  private static final Pattern BETWEEN = Pattern.compile("[、,，;；和及与]");
  private static final Pattern SIGNS = Pattern.compile("[^0-9A-Z]");
  private static final Pattern FRONT =
      Pattern.compile("[A-Z]{0,4}(?:(?:19|20)[0-9]{2})?[A-Z]{0,4}0{0,9}");
  private static final int MOST = 50;
  private static final int BEFORE = 24;
  private static final int BEHIND = 16;
  // 与市人大第35号建议并案办理 is said of another one; 第15号至第20号 of a row.
  private static final Pattern ANOTHER =
      Pattern.compile("(?:[与同和及跟][^，。；：,;:、《》\\n]{0,20}|[至到~—-]第?)$");
  private static final Pattern JOINED =
      Pattern.compile("^[^，。；：,;:《》\\n]{0,10}(?:并案|合并|一并|归并|并为|合为|内容(?:相近|相似|类似))");

  static ProposalNumbers of(Proposal proposal) {
    String number = proposal.number() == null ? "" : proposal.number();
    Integer year = proposal.year();
    return new ProposalNumbers(
        BETWEEN
            .splitAsStream(Widths.narrow(number))
            .limit(MOST)
            .map(ProposalNumbers::bare)
            .filter(one -> !one.isEmpty())
            .toList(),
        year == null ? "" : "%02d".formatted(year % 100));
  }

  boolean isStated() {
    return !own.isEmpty();
  }

  /// Whether a number that a text says is this proposal's.
  boolean isOurs(String said) {
    String bare = bare(said);
    return own.stream().anyMatch(one -> isSame(one, bare));
  }

  /// Whether the number at this place of a text is said to be another proposal's.
  static boolean isBeside(String text, int start, int end) {
    return ANOTHER.matcher(text.substring(Math.max(0, start - BEFORE), start)).find()
        || JOINED.matcher(text.substring(end, Math.min(text.length(), end + BEHIND))).find();
  }

  private boolean isSame(String one, String other) {
    String longer = one.length() < other.length() ? other : one;
    String rest = one.length() < other.length() ? one : other;
    int zeros = 0;
    while (zeros < rest.length() && rest.charAt(zeros) == '0') {
      zeros++;
    }
    String core = rest.substring(zeros);
    if (core.isEmpty() || !longer.endsWith(core)) {
      return longer.equals(rest);
    }
    String front = longer.substring(0, longer.length() - core.length());
    return FRONT.matcher(front).matches()
        || (!shortYear.isEmpty() && front.equals("20") && core.startsWith(shortYear))
        || (!shortYear.isEmpty()
            && front.startsWith(shortYear)
            && FRONT.matcher(front.substring(shortYear.length())).matches());
  }

  private static String bare(String number) {
    String upper = Widths.narrow(number).toUpperCase(Locale.ROOT);
    return SIGNS.matcher(upper).replaceAll("");
  }
}
