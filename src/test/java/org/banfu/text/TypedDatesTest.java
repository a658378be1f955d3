package org.banfu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDatesTest {
  private static final LocalDate TODAY = LocalDate.of(2023, 12, 31);

  @ParameterizedTest
  @CsvSource({
    "2023.7.17, 2023-07-17",
    "2023-7-17, 2023-07-17",
    "2023-07-17, 2023-07-17",
    "2023/07/17, 2023-07-17",
    "20230717, 2023-07-17",
    "2023年7月17日, 2023-07-17",
    "2022年7月17, 2022-07-17",
    "二〇二三年七月十七日, 2023-07-17",
    "7-17, 2023-07-17",
    "7.17, 2023-07-17",
    "7/17, 2023-07-17",
    "07-17, 2023-07-17",
    "7月17日, 2023-07-17",
    "7月17号, 2023-07-17",
    "7月17, 2023-07-17",
    "七月十七日, 2023-07-17",
    "２０２３．７．１７, 2023-07-17",
    "２０２３０７１７, 2023-07-17",
    "７－１７, 2023-07-17",
    "2023。7。17, 2023-07-17",
    "7、17, 2023-07-17",
    "' 2023 - 7 - 17 ', 2023-07-17",
    "今天, 2023-12-31",
    "明天, 2024-01-01",
    "后天, 2024-01-02",
    "昨天, 2023-12-30",
    "前天, 2023-12-29",
    "2024-2-29, 2024-02-29"
  })
  void isUnderstood(String typed, LocalDate day) {
    assertEquals(Optional.of(day), TypedDates.parse(typed, TODAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "　",
        "2-30",
        "2023-2-30",
        "2-29",
        "20230230",
        "2023717",
        "717",
        "7",
        "7月",
        "17日",
        "2023.7",
        "2023年7月",
        "7-17-",
        "13-1",
        "7-0",
        "2023-7月17日",
        "月底",
        "23-7-17",
        "0202-7-17",
        "2023-7-17左右",
        "99999999"
      })
  void isNoDay(String typed) {
    assertEquals(Optional.empty(), TypedDates.parse(typed, TODAY));
  }

  @Property
  void whatIsShownIsUnderstood(
      @ForAll @IntRange(min = 0, max = 40_000) int day,
      @ForAll @IntRange(min = 0, max = 40_000) int today) {
    LocalDate shown = LocalDate.of(1949, 1, 1).plusDays(day);

    assertEquals(
        Optional.of(shown), TypedDates.parse(TypedDates.shown(shown), LocalDate.ofEpochDay(today)));
  }
}
