package org.banfu.desktop.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShownTextTest {
  private final ShownText remark = new ShownText("第一行\n第二行\n", false);

  @Test
  void aFieldOfOneLineShowsNoLineEnds() {
    assertEquals("第一行第二行", remark.shown());
    assertEquals("第一行\n第二行\n", new ShownText("第一行\n第二行\n", true).shown());
  }

  @Test
  void typingAnywhereLeavesLineEndsWhereTheyAre() {
    assertEquals("今第一行\n第二行\n", remark.typed("今第一行第二行"));
    assertEquals("第1一行\n第二行\n", remark.typed("第1一行第二行"));
    assertEquals("第一行\n第二2行\n", remark.typed("第一行第二2行"));
    assertEquals("第一行\n第二行\n。", remark.typed("第一行第二行。"));
  }

  @Test
  void takingAwayLeavesTheLineEndsBesideIt() {
    assertEquals("第一\n第二行\n", remark.typed("第一第二行"));
    assertEquals("第一行\n二行\n", remark.typed("第一行二行"));
    assertEquals("第一二行\n", remark.typed("第一二行"));
    assertEquals("\n", remark.typed(""));
  }

  @Test
  void aTextThatIsSeenInFullBecomesWhatIsTyped() {
    assertEquals("一三", new ShownText("一二三", false).typed("一三"));
    assertEquals("", new ShownText("一二三", true).typed(null));
  }

  @Test
  void carriageReturnsSurviveInATextOfSeveralLines() {
    assertEquals("一\r\n二三", new ShownText("一\r\n二", true).typed("一\n二三"));
  }
}
