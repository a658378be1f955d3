package org.banfu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseDatesTest {
  @ParameterizedTest
  @CsvSource({
    "2023年7月17日, 2023-07-17",
    "2023 年 7 月 17 日, 2023-07-17",
    "２０２３年７月１７日, 2023-07-17",
    "2023年07月17号, 2023-07-17",
    "二○一一年六月十六日, 2011-06-16",
    "二〇二三年十二月三十一日, 2023-12-31",
    "2023.7.17, 2023-07-17",
    "2023-07-17, 2023-07-17",
    "2023/7/17, 2023-07-17"
  })
  void isRead(String text, LocalDate day) {
    assertEquals(Optional.of(day), ChineseDates.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2023年",
        "2023年7月",
        "2023年2月30日",
        "二0  年  月  日",
        "7月17日",
        "2023年7月17日印发",
        "2023.7",
        "13月",
        "2023-7月1日"
      })
  void isNoDay(String text) {
    assertEquals(Optional.empty(), ChineseDates.parse(text));
  }
}
