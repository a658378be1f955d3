package org.banfu.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
  private final WorkingDays shipped = WorkingDays.shipped();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2020-01-31, false
          2020-02-01, false
          2020-02-03, true
          2021-02-20, true
          2021-09-20, false
          2022-04-02, true
          2022-12-31, false
          2023-01-02, false
          2023-01-03, true
          2023-04-05, false
          2023-04-06, true
          2023-04-23, true
          2023-05-06, true
          2023-06-25, true
          2023-09-28, true
          2023-09-29, false
          2023-10-07, true
          2023-10-08, true
          2024-02-09, true
          2024-02-17, false
          2024-02-18, true
          2025-02-04, false
          2025-10-08, false
          2025-10-11, true
          2026-01-02, false
          2026-01-04, true
          2026-02-23, false
          2026-09-20, true
          2026-10-10, true
          """)
  void noticesOfTheStateCouncilAreKept(LocalDate day, boolean working) {
    assertEquals(working, shipped.isWorking(day));
  }

  // Statutory holidays: 11 days, 13 from 2025 on; 2020 was lengthened by two.
  @ParameterizedTest
  @CsvSource({"2020,13", "2021,11", "2022,11", "2023,11", "2024,11", "2025,13", "2026,13"})
  void eachYearGivesItsStatutoryDaysOff(int year, int daysOff) {
    long weekdays = count(year, false);
    long worked = count(year, true);

    assertEquals(daysOff, weekdays - worked);
  }

  private long count(int year, boolean worked) {
    return Holiday.shipped().stream()
        .filter(day -> day.date().getYear() == year && day.worked() == worked)
        .filter(day -> worked || !isWeekend(day.date()))
        .count();
  }

  @Test
  void everyMakeUpDayIsAWeekendAndNoDayStandsTwice() {
    var seen = new HashSet<LocalDate>();

    for (Holiday day : Holiday.shipped()) {
      assertTrue(seen.add(day.date()), day.toString());
      assertTrue(!day.worked() || isWeekend(day.date()), day.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({"2019-10-01,true", "2019-10-05,false", "2035-10-01,true", "2035-10-06,false"})
  void yearWithoutTableFollowsTheWeekend(LocalDate day, boolean working) {
    assertEquals(working, shipped.isWorking(day));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2023-03-20,  0, 2023-03-20
          2023-03-20,  1, 2023-03-21
          2023-03-24,  1, 2023-03-27
          2023-04-04,  1, 2023-04-06
          2023-04-21,  1, 2023-04-23
          2023-04-28,  1, 2023-05-04
          2023-04-28,  3, 2023-05-06
          2023-04-28,  4, 2023-05-08
          2023-09-28,  1, 2023-10-07
          2023-06-12, 20, 2023-07-11
          """)
  void workingDaysAreCountedFromTheDayAfter(LocalDate from, int count, LocalDate last) {
    assertEquals(last, shipped.plus(from, count));
  }

  @Test
  void negativeCountIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> shipped.plus(LocalDate.of(2023, 1, 1), -1));
  }

  @Test
  void anOfficesOwnDaysAreFollowed() {
    LocalDate monday = LocalDate.of(2031, 3, 3);
    WorkingDays own =
        WorkingDays.of(
            List.of(Holiday.parse("2031-03-03,OFF,区庆"), Holiday.parse("2031-03-08,WORK,")));

    assertEquals(monday.plusDays(5), own.plus(monday, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2023-01-01", "2023-01-01,FREE,元旦", "2023-13-01,OFF,元旦"})
  void lineThatIsNoHolidayIsRefused(String line) {
    assertThrows(RuntimeException.class, () -> Holiday.parse(line));
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
