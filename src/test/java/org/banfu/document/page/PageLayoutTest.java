package org.banfu.document.page;

import static org.banfu.document.page.WordBody.lines;
import static org.banfu.document.page.WordBody.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.banfu.document.font.Fonts;
import org.banfu.document.word.Undrawn;
import org.banfu.proposal.ProblemException;
import org.junit.jupiter.api.Test;

/// What goes onto which page and into which line.
class PageLayoutTest {
  private static final Fonts FONTS = Fonts.of(List.of());
  private static final String SQUEEZE =
      "<w:characterSpacingControl w:val=\"compressPunctuation\"/>";

  private static Pages pages(String body, String settings) throws IOException, ProblemException {
    return new PageLayout(FONTS).of("test", WordBody.docx(body, settings));
  }

  private static Pages pages(String body) throws IOException, ProblemException {
    return pages(body, "");
  }

  /// The lines of a page but for its number.
  private static List<String> texts(Page page) {
    List<Line> lines = page.lines();
    return lines.subList(0, lines.size() - 1).stream().map(Line::text).toList();
  }

  private static List<Integer> counts(Pages pages) {
    return pages.pages().stream().map(page -> texts(page).size()).toList();
  }

  @Test
  void pageHolds22LinesOf28Characters() throws Exception {
    Pages pages = pages(lines("<w:widowControl w:val=\"0\"/>", 23));

    assertEquals(List.of(22, 1), counts(pages));
    assertEquals(28, texts(pages.pages().getFirst()).getFirst().length());
    assertEquals(104.9 + 0.8 * 28.95, pages.pages().getFirst().lines().getFirst().baseline(), 0.01);
  }

  @Test
  void noSingleLineStandsOnTheNextPage() throws Exception {
    assertEquals(List.of(21, 2), counts(pages(lines("", 23))));
  }

  @Test
  void noSingleFirstLineStaysBehind() throws Exception {
    assertEquals(List.of(21, 3), counts(pages(lines("", 21) + lines("", 3))));
  }

  @Test
  void keptParagraphsGoAlongWithTheNext() throws Exception {
    String body = lines("", 20) + lines("<w:keepNext/>", 1) + lines("<w:keepLines/>", 2);

    assertEquals(List.of(20, 3), counts(pages(body)));
  }

  @Test
  void spaceAboveIsDroppedWhereAPageBeginsByItself() throws Exception {
    Pages pages = pages(lines("", 22) + lines("<w:spacing w:before=\"579\"/>", 1));

    assertEquals(
        pages.pages().get(0).lines().getFirst().top(),
        pages.pages().get(1).lines().getFirst().top());
  }

  @Test
  void typedPageBreakEndsThePage() throws Exception {
    String body =
        "<w:p><w:r><w:t>上</w:t><w:br w:type=\"page\"/><w:t>下</w:t></w:r></w:p>"
            + paragraph("<w:pageBreakBefore/>", "新页");

    assertEquals(
        List.of(List.of("上"), List.of("下"), List.of("新页")),
        pages(body).pages().stream().map(PageLayoutTest::texts).toList());
  }

  @Test
  void pageNumbersStandOnTheirSides() throws Exception {
    Pages pages = pages(lines("", 50));

    assertEquals(
        List.of("右1", "左2", "右3"),
        pages.pages().stream().map(page -> page.lines().getLast().text()).toList());
  }

  @Test
  void closingMarkStandsOutsideOfTheMargin() throws Exception {
    assertEquals(
        List.of("字".repeat(28) + "，", "后面"),
        texts(pages(paragraph("字".repeat(28) + "，后面")).pages().getFirst()));
  }

  @Test
  void closingBracketBeginsNoLine() throws Exception {
    assertEquals(
        List.of("字".repeat(27), "字》后面"),
        texts(pages(paragraph("字".repeat(28) + "》后面")).pages().getFirst()));
  }

  @Test
  void openingBracketEndsNoLine() throws Exception {
    assertEquals(
        List.of("字".repeat(27), "《后面》"),
        texts(pages(paragraph("字".repeat(27) + "《后面》")).pages().getFirst()));
  }

  @Test
  void marksSetCloserMakeRoomForAClosingBracket() throws Exception {
    String text = "字，字、" + "字".repeat(24) + "》后面";

    assertEquals(
        List.of("字，字、" + "字".repeat(24) + "》", "后面"),
        texts(pages(paragraph(text), SQUEEZE).pages().getFirst()));
  }

  @Test
  void numbersAndWordsStayWhole() throws Exception {
    assertEquals(
        List.of("字".repeat(26), "2023年"),
        texts(pages(paragraph("字".repeat(26) + "2023年")).pages().getFirst()));
    assertEquals(
        List.of("字".repeat(26), "58.6%的"),
        texts(pages(paragraph("字".repeat(26) + "58.6%的")).pages().getFirst()));
  }

  @Test
  void documentsOwnMarksAreKept() throws Exception {
    String own = "<w:noLineBreaksBefore w:lang=\"zh-CN\" w:val=\"年\"/>";

    assertEquals(
        List.of("字".repeat(27), "字年"),
        texts(pages(paragraph("字".repeat(28) + "年"), own).pages().getFirst()));
  }

  @Test
  void fullLinesReachTheMargin() throws Exception {
    Line line = pages(paragraph("2023" + "字".repeat(40))).pages().getFirst().lines().getFirst();

    assertEquals(79.4, line.x(), 0.01);
    assertEquals(595.3 - 73.7, line.runs().getLast().end(), 0.3);
  }

  @Test
  void rightTabEndsAtItsStop() throws Exception {
    String body =
        "<w:p><w:pPr><w:tabs><w:tab w:val=\"right\" w:pos=\"8000\"/></w:tabs></w:pPr><w:r>"
            + "<w:t>左</w:t><w:tab/><w:t>右边</w:t></w:r></w:p>";

    assertEquals(
        79.4 + 400, pages(body).pages().getFirst().lines().getFirst().runs().getLast().end(), 0.3);
  }

  @Test
  void rareCharacterIsDrawnByAnotherFontOrSaid() throws Exception {
    Pages pages =
        pages("<w:p><w:r><w:rPr><w:rFonts w:eastAsia=\"不在的字体\"/></w:rPr><w:t>字</w:t></w:r></w:p>");

    assertEquals(List.of(new Pages.ReplacedFont("不在的字体", "Noto Sans SC", "")), pages.replaced());
  }

  @Test
  void whatIsNotUnderstoodIsNamed() throws Exception {
    Pages pages = pages("<w:p><w:r><w:pict/><w:t>字</w:t></w:r></w:p>");

    assertEquals(List.of(Undrawn.OLD_DRAWING), pages.undrawn());
  }

  @Test
  void fileThatIsNoWordFileIsRefused() {
    var layout = new PageLayout(FONTS);

    var refused = assertThrows(ProblemException.class, () -> layout.of("x", new byte[] {1, 2, 3}));

    assertTrue(refused.problem().code().startsWith("document.notLaidOut"));
  }
}
