package org.banfu.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Days as a clerk types them into a field: whatever [ChineseDates] reads, and besides 20230717,
/// 7-17, 7.17, 7/17 and 7月17日 (of the current year), 今天, 明天, 昨天, 后天, 前天.
public final class TypedDates {
  private static final Pattern EIGHT_DIGITS = Pattern.compile("\\d{8}");

  private TypedDates() {}

  /// The day that was typed; empty for nothing, for anything else, and for a day that does not
  /// exist.
  ///
  /// @param today the day that 今天 is, and the year of a day typed without one
  public static Optional<LocalDate> parse(String typed, LocalDate today) {
    // A Chinese input method gives 。 for the key of the full stop and 、 for the one of the slash.
    String text =
        Widths.narrow(Widths.squeeze(typed)).replace('。', '.').replace('、', '/').replace('–', '-');
    return switch (text) {
      case "" -> Optional.empty();
      case "今天", "今日" -> Optional.of(today);
      case "明天", "明日" -> Optional.of(today.plusDays(1));
      case "后天" -> Optional.of(today.plusDays(2));
      case "昨天", "昨日" -> Optional.of(today.minusDays(1));
      case "前天" -> Optional.of(today.minusDays(2));
      default -> dated(text, today.getYear());
    };
  }

  /// The one form in which fields show a day: 2023-07-17.
  public static String shown(LocalDate day) {
    return day.toString();
  }

  private static Optional<LocalDate> dated(String text, int year) {
    if (EIGHT_DIGITS.matcher(text).matches()) {
      return ChineseDates.parse(
          text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6));
    }
    Optional<LocalDate> whole = ChineseDates.parse(text);
    if (whole.isPresent()) {
      return whole;
    }
    // 7月17日 wants 年 in front, 7-17 its own sign; what is neither is no day with either.
    return ChineseDates.parse(year + (text.indexOf('月') >= 0 ? "年" : "-") + text);
  }
}
