package org.banfu.review;

import java.util.regex.Pattern;
import org.banfu.text.Widths;

/// A document's name in 《》, compared in full and short: 《大运三年行动计划》 is 《推进大运新城高质量发展三年行动计划》. Those of
/// different years are two documents; a year may be left out.
///
/// @param years the digits in it
/// @param words its Chinese characters
record DocumentName(String name, String years, String words) {
  private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]++");
  private static final Pattern BESIDES = Pattern.compile("[^\\p{IsHan}]++");
  private static final int SHORTEST = 6;
  private static final int SAME_END = 4;

  static DocumentName of(String name) {
    String years = NO_DIGITS.matcher(Widths.narrow(name)).replaceAll(" ").strip();
    return new DocumentName(name, years, BESIDES.matcher(name).replaceAll(""));
  }

  boolean isSame(DocumentName other) {
    if (!years.isEmpty() && !other.years.isEmpty() && !years.equals(other.years)) {
      return false;
    }
    if (words.equals(other.words)) {
      return !words.isEmpty();
    }
    String brief = words.length() < other.words.length() ? words : other.words;
    String full = words.length() < other.words.length() ? other.words : words;
    return brief.length() >= SHORTEST
        && full.endsWith(brief.substring(brief.length() - SAME_END))
        && isWithin(brief, full);
  }

  /// Whether all characters of the brief one stand in the full one, in their order.
  static boolean isWithin(String brief, String full) {
    int at = 0;
    for (int i = 0; i < full.length() && at < brief.length(); i++) {
      if (full.charAt(i) == brief.charAt(at)) {
        at++;
      }
    }
    return at == brief.length();
  }
}
