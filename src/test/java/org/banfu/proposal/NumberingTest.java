package org.banfu.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1, 一
          2, 二
          9, 九
          10, 十
          11, 十一
          19, 十九
          20, 二十
          21, 二十一
          30, 三十
          90, 九十
          99, 九十九
          """)
  void numeralIsTheOneThatClerksWrite(int number, String numeral) {
    assertEquals(numeral, Numbering.numeral(number));
  }

  @Test
  void allNinetyNineDiffer() {
    long different =
        IntStream.rangeClosed(1, 99)
            .mapToObj(Numbering::numeral)
            .collect(Collectors.toSet())
            .size();

    assertEquals(99, different);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 100})
  void thereAreNoOtherNumerals(int number) {
    assertThrows(IllegalArgumentException.class, () -> Numbering.numeral(number));
  }

  @ParameterizedTest
  @CsvSource({"1,一、", "12,十二、", "99,九十九、", "100,100、"})
  void headingCarriesItsMark(int number, String heading) {
    assertEquals(heading, Numbering.heading(number));
  }
}
