package org.banfu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.banfu.proposal.Numbering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {
  @ParameterizedTest
  @CsvSource({
    "〇, 0",
    "零, 0",
    "三, 3",
    "十, 10",
    "十二, 12",
    "二十, 20",
    "二十一, 21",
    "一百, 100",
    "一百零八, 108",
    "一百一十八, 118",
    "两千零二十三, 2023",
    "二〇二三, 2023",
    "二○一一, 2011",
    "一万二千, 12000",
    "12, 12",
    "０３, 3"
  })
  void isRead(String text, int value) {
    assertEquals(OptionalInt.of(value), ChineseNumerals.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "甲", "十十", "一十百", "百", "三三十", "一百二百", "-1", "1.5", "99999999999", "二 十"})
  void isNoNumeral(String text) {
    assertEquals(OptionalInt.empty(), ChineseNumerals.parse(text));
  }

  @Test
  void readsWhatNumberingWrites() {
    for (int number = 1; number <= 99; number++) {
      assertEquals(OptionalInt.of(number), ChineseNumerals.parse(Numbering.numeral(number)));
    }
  }
}
