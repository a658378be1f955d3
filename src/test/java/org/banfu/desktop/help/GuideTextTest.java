package org.banfu.desktop.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class GuideTextTest {
  @Test
  void eachLineIsABlockOfItsKind() {
    var text =
        GuideText.read(
            """
            # 导出

            按一下。

            ## 以后
            1. 先这样
            12. 再那样
            - 也行
            ![窗口](export.png)
            """);

    assertEquals("导出", text.title());
    assertEquals(
        List.of(
            new Block.Paragraph(plain("按一下。")),
            new Block.Heading("以后"),
            new Block.Step(1, plain("先这样")),
            new Block.Step(12, plain("再那样")),
            new Block.Step(0, plain("也行")),
            new Block.Picture("export.png", "窗口")),
        text.blocks());
  }

  @Test
  void namesAndKeysAreMarkedWithinALine() {
    var text = GuideText.read("# t\n按 **导出**（`Ctrl+E`）。");

    assertEquals(
        List.of(
            new Block.Paragraph(
                List.of(
                    new Span(Span.Kind.PLAIN, "按 "),
                    new Span(Span.Kind.STRONG, "导出"),
                    new Span(Span.Kind.PLAIN, "（"),
                    new Span(Span.Kind.KEY, "Ctrl+E"),
                    new Span(Span.Kind.PLAIN, "）。")))),
        text.blocks());
  }

  @Test
  void signsThatMarkNothingAreText() {
    var text = GuideText.read("# t\n1.5 倍 ** 与 `");

    assertEquals(List.of(new Block.Paragraph(plain("1.5 倍 ** 与 `"))), text.blocks());
  }

  @Test
  void aPageWithoutTitleIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> GuideText.read("按一下。"));
    assertThrows(IllegalArgumentException.class, () -> GuideText.read("\n"));
  }

  private static List<Span> plain(String text) {
    return List.of(new Span(Span.Kind.PLAIN, text));
  }
}
