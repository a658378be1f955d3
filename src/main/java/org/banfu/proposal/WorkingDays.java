package org.banfu.proposal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which days are worked: Monday to Friday but for public holidays, and the weekends worked to make
/// up for them. A year without a table follows the weekends.
///
/// @param holidays days off
/// @param makeUpDays weekend days that are worked; one that is in both sets is worked
public record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {

  public WorkingDays {
    holidays = Set.copyOf(holidays);
    makeUpDays = Set.copyOf(makeUpDays);
  }

  /// The working days of these holidays.
  public static WorkingDays of(List<Holiday> days) {
    return new WorkingDays(dates(days, false), dates(days, true));
  }

  /// The working days of the shipped table, 2020 to 2026.
  public static WorkingDays shipped() {
    return of(Holiday.shipped());
  }

  public boolean isWorking(LocalDate day) {
    boolean isWeekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return makeUpDays.contains(day) || !(isWeekend || holidays.contains(day));
  }

  /// The last of so many working days after this day, which does not count itself; the day itself
  /// for none.
  ///
  /// @throws IllegalArgumentException for a negative count
  public LocalDate plus(LocalDate day, int count) {
    if (count < 0) {
      throw new IllegalArgumentException("negative: " + count);
    }
    LocalDate last = day;
    int left = count;
    while (left > 0) {
      last = last.plusDays(1);
      if (isWorking(last)) {
        left--;
      }
    }
    return last;
  }

  private static Set<LocalDate> dates(List<Holiday> days, boolean worked) {
    return days.stream()
        .filter(day -> day.worked() == worked)
        .map(Holiday::date)
        .collect(Collectors.toUnmodifiableSet());
  }
}
