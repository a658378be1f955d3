package org.banfu.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// Days as letters write them: 2023年7月17日, 二○一一年六月十六日, 2023.7.17, 2023-07-17, 2023/7/17, with
/// spaces and full-width digits anywhere.
public final class ChineseDates {
  private static final int LONGEST = 40;
  private static final String SEPARATORS = ".-/—－年月";

  private ChineseDates() {}

  /// The day this text is, and nothing else besides; empty otherwise.
  public static Optional<LocalDate> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String squeezed = Widths.narrow(Widths.squeeze(text));
    int year = separator(squeezed, 0);
    int month = year < 0 ? -1 : separator(squeezed, year + 1);
    if (month < 0) {
      return Optional.empty();
    }
    boolean named = squeezed.charAt(year) == '年';
    if (named != (squeezed.charAt(month) == '月')) {
      return Optional.empty();
    }
    int end = squeezed.length();
    if (end > 0 && (squeezed.charAt(end - 1) == '日' || squeezed.charAt(end - 1) == '号')) {
      end--;
    }
    return date(
        squeezed.substring(0, year),
        squeezed.substring(year + 1, month),
        squeezed.substring(month + 1, Math.max(end, month + 1)));
  }

  private static int separator(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (SEPARATORS.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    OptionalInt y = ChineseNumerals.parse(year);
    OptionalInt m = ChineseNumerals.parse(month);
    OptionalInt d = ChineseNumerals.parse(day);
    if (year.length() != 4 || y.isEmpty() || m.isEmpty() || d.isEmpty() || y.getAsInt() < 1900) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(y.getAsInt(), m.getAsInt(), d.getAsInt()));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
