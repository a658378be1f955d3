package org.banfu.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          abc      | 3
          提案号   | 6
          （全文） | 8
          ①é       | 2
          𠮷       | 2
          e\u0301  | 1
          👍       | 2
          """)
  void aChineseCharacterTakesTwoPlaces(String text, int places) {
    assertEquals(places, Columns.width(text));
  }

  @Test
  void columnsStandUnderEachOther() {
    var columns = new Columns();
    columns.add(List.of("号", "状态", "题目"));
    columns.add(List.of("20230999", "x", "关于……的提案"));

    assertEquals(List.of("号        状态  题目", "20230999  x     关于……的提案"), columns.lines());
  }

  @Test
  void aLineBreakOrEscapeInACellDoesNotBreakTheTable() {
    var columns = new Columns();
    columns.add(List.of("a\nb\u001B[2Jc", "d"));

    assertEquals(List.of("a b [2Jc  d"), columns.lines());
  }
}
