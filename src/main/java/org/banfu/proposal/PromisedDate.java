package org.banfu.proposal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The day to which a sentence promises something: the last day of what it names.
final class PromisedDate {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:(\\d{4})年|(今年|明年))?"
              + "(?:(\\d{1,2})月(?:份)?(?:(\\d{1,2})日)?"
              + "|((?<![一二三四五六七八九十两数半全几\\d])(?:年底|年末|年内)|底|末|内|(?=前)))?"
              + "(底|末)?(前|之前|以前)?"
              // What happened then, and what is called after it, was not promised.
              + "(?!以来|的|起|度|初|印发|出台|召开|制定|编制|建成以)");

  private static final Pattern INTENDED = Pattern.compile("(?:计划|预计|力争|争取|确保|拟)[^，,。]*$");

  private PromisedDate() {}

  /// The latest day that is named as a term; empty if none is.
  ///
  /// @param stage of a sentence under way only what is called a term (前, 底, 内) or intended (计划, 力争)
  ///   is promised
  /// @param today the day on which it is read, null if unknown: then a term without its year counts
  ///   for nothing
  static Optional<LocalDate> in(String sentence, Stage stage, @Nullable LocalDate today) {
    LocalDate latest = null;
    Matcher named = NAMED.matcher(sentence);
    while (named.find()) {
      boolean isIntended =
          stage == Stage.PLANNED || INTENDED.matcher(sentence.substring(0, named.start())).find();
      LocalDate day = named.group().isEmpty() ? null : day(named, isIntended, today);
      if (day != null && (latest == null || day.isAfter(latest))) {
        latest = day;
      }
    }
    return Optional.ofNullable(latest);
  }

  private static @Nullable LocalDate day(
      Matcher named, boolean isIntended, @Nullable LocalDate today) {
    String part = named.group(5);
    boolean isYear = named.group(1) != null || named.group(2) != null;
    boolean isMonth = named.group(3) != null;
    boolean isWholeYear = part != null && (isYear || part.startsWith("年"));
    boolean isTerm = part != null || named.group(6) != null || named.group(7) != null;
    boolean isNamed = isMonth || isWholeYear || (isYear && isIntended);
    if (!isNamed || (!isIntended && !isTerm)) {
      return null;
    }
    int month = isMonth ? Integer.parseInt(named.group(3)) : 12;
    Integer year = year(named, month, today);
    if (year == null || (!isMonth && "".equals(part))) {
      // 2025年前 ends with the year before.
      return year == null ? null : LocalDate.of(year - 1, 12, 31);
    }
    try {
      return named.group(4) == null
          ? YearMonth.of(year, month).atEndOfMonth()
          : LocalDate.of(year, month, Integer.parseInt(named.group(4)));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static @Nullable Integer year(Matcher named, int month, @Nullable LocalDate today) {
    if (named.group(1) != null) {
      return Integer.valueOf(named.group(1));
    } else if (today == null) {
      return null;
    }
    String word = named.group(2);
    if (word != null) {
      return today.getYear() + (word.startsWith("明") ? 1 : 0);
    }
    return today.getYear() + (month < today.getMonthValue() ? 1 : 0);
  }
}
