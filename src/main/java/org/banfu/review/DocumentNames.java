package org.banfu.review;

import java.util.regex.Pattern;

/// Whether two names in 《》 are one document's, in full and short: 《大运三年行动计划》 for
/// 《推进大运新城高质量发展三年行动计划》.
final class DocumentNames {
  private static final Pattern BESIDES = Pattern.compile("[^\\p{IsHan}]");
  private static final int SHORTEST = 6;
  private static final int SAME_END = 4;

  private DocumentNames() {}

  static boolean areSame(String one, String other) {
    String first = BESIDES.matcher(one).replaceAll("");
    String second = BESIDES.matcher(other).replaceAll("");
    if (first.equals(second)) {
      return !first.isEmpty();
    }
    String brief = first.length() < second.length() ? first : second;
    String full = first.length() < second.length() ? second : first;
    return brief.length() >= SHORTEST
        && full.endsWith(brief.substring(brief.length() - SAME_END))
        && isWithin(brief, full);
  }

  // All characters of the brief one, in their order.
  private static boolean isWithin(String brief, String full) {
    int at = 0;
    for (int i = 0; i < full.length() && at < brief.length(); i++) {
      if (full.charAt(i) == brief.charAt(at)) {
        at++;
      }
    }
    return at == brief.length();
  }
}
