package org.banfu.document.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormTest {
  @ParameterizedTest
  @CsvSource({
    "decimal, 12, 12",
    "decimalZero, 7, 07",
    "numberInDash, 3, - 3 -",
    "upperRoman, 1994, MCMXCIV",
    "lowerLetter, 28, bb",
    "chineseCounting, 21, 二十一",
    "taiwaneseCountingThousand, 10, 十",
    "ideographTraditional, 3, 丙",
    "ideographDigital, 2023, 二〇二三",
    "chineseLegalSimplified, 5, 伍",
    "decimalEnclosedCircle, 20, ⑳",
    "decimalFullWidth, 15, １５"
  })
  void numbersAreWrittenAsWordWritesThem(String form, int number, String said) {
    assertEquals(Optional.of(said), NumberForm.of(form, number));
  }

  @Test
  void unknownFormsAreNotGuessed() {
    assertEquals(Optional.empty(), NumberForm.of("hebrew1", 3));
    assertEquals(Optional.empty(), NumberForm.of("decimalEnclosedCircle", 21));
  }
}
