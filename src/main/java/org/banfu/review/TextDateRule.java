package org.banfu.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.proposal.Problem;
import org.banfu.proposal.TextField;
import org.banfu.proposal.Weight;
import org.banfu.text.ChineseNumerals;
import org.banfu.text.Widths;
import org.jspecify.annotations.Nullable;

/// Days in the text that do not exist (2月30日), and what is said to have been done on a day after
/// the letter's own.
final class TextDateRule implements Rule {
  // Full-width digits are read as narrow ones, which changes no position.
  private static final Pattern DAY =
      Pattern.compile(
          "(?<![0-9])(?:([0-9]{4})年)?([0-9]{1,2})月([0-9]{1,2})日"
              + "|([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日");
  private static final Pattern DONE =
      Pattern.compile("已(?:经)?于([0-9]{4})年([0-9]{1,2})月(?:([0-9]{1,2})日)?");
  private static final int LEAP_YEAR = 2000;

  @Override
  public String id() {
    return "text-dates";
  }

  @Override
  public Weight weight() {
    return Weight.WRONG;
  }

  @Override
  public void check(Subject subject, Findings found) {
    LocalDate letter = subject.proposal().letter().date();
    for (TextField field : subject.texts()) {
      String text = Widths.narrow(field.text());
      Matcher day = DAY.matcher(text);
      while (day.find()) {
        boolean isInDigits = day.group(2) != null;
        int first = isInDigits ? 1 : 4;
        if (!exists(day.group(first), day.group(first + 1), day.group(first + 2))) {
          String said = field.text().substring(day.start(), day.end());
          found.in(field, day.start(), day.end(), Problem.of("review.text-dates.impossible", said));
        }
      }
      if (letter != null) {
        afterLetter(field, text, letter, found);
      }
    }
  }

  private static void afterLetter(TextField field, String text, LocalDate letter, Findings found) {
    Matcher done = DONE.matcher(text);
    while (done.find()) {
      if (earliest(done).filter(day -> day.isAfter(letter)).isPresent()) {
        String said = field.text().substring(done.start(), done.end());
        found.in(
            field, done.start(), done.end(), Problem.of("review.text-dates.later", said, letter));
      }
    }
  }

  private static Optional<LocalDate> earliest(Matcher done) {
    int day = done.group(3) == null ? 1 : Integer.parseInt(done.group(3));
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(done.group(1)), Integer.parseInt(done.group(2)), day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static boolean exists(@Nullable String year, String month, String day) {
    int inYear = year == null ? LEAP_YEAR : number(year);
    int inMonth = number(month);
    int ofMonth = number(day);
    return inMonth >= 1
        && inMonth <= 12
        && ofMonth >= 1
        && ofMonth <= YearMonth.of(inYear, inMonth).lengthOfMonth();
  }

  private static int number(String text) {
    return ChineseNumerals.parse(text).orElse(0);
  }
}
