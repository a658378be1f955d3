package org.banfu.desktop.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.banfu.proposal.Holiday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayLinesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-10-01 至 2027-10-02 国庆节",
        "10-1至10-2 国庆节",
        "10月1日到10月2日国庆节",
        "20271001~20271002 国庆节",
        "10.1 国庆节\n\n10.2 国庆节"
      })
  void aSpanIsReadHoweverItIsWritten(String text) {
    assertEquals(
        List.of(off(LocalDate.of(2027, 10, 1)), off(LocalDate.of(2027, 10, 2))),
        HolidayLines.read(text, 2027, false).days());
  }

  @ParameterizedTest
  @ValueSource(strings = {"国庆节", "13-1 国庆节", "2026-10-1 国庆节", "10-7 至 10-1 国庆节", "1-1 至 12-31"})
  void whatIsNotUnderstoodIsToldAndNoDay(String line) {
    HolidayLines.Read read = HolidayLines.read(line, 2027, false);

    assertEquals(List.of(), read.days());
    assertEquals(List.of(line), read.puzzling());
  }

  @Test
  void whatIsShippedIsShownAndReadAgainAsItWas() {
    for (int year = 2020; year <= 2026; year++) {
      for (boolean worked : new boolean[] {false, true}) {
        List<Holiday> days = of(year, worked);

        assertEquals(
            days, HolidayLines.read(HolidayLines.shown(days), year, worked).days(), "" + year);
      }
    }
  }

  private static List<Holiday> of(int year, boolean worked) {
    return Holiday.shipped().stream()
        .filter(day -> day.date().getYear() == year && day.worked() == worked)
        .sorted(java.util.Comparator.comparing(Holiday::date))
        .toList();
  }

  private static Holiday off(LocalDate day) {
    return new Holiday(day, false, "国庆节");
  }
}
