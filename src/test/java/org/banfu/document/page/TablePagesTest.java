package org.banfu.document.page;

import static org.banfu.document.page.WordBody.lines;
import static org.banfu.document.page.WordBody.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.banfu.document.font.Fonts;
import org.banfu.proposal.ProblemException;
import org.junit.jupiter.api.Test;

/// Tables that go over pages.
class TablePagesTest {
  private static final Fonts FONTS = Fonts.of(List.of());

  private static List<Page> pages(String body) throws IOException, ProblemException {
    return new PageLayout(FONTS).of("test", WordBody.docx(body)).pages();
  }

  private static String table(String properties, String... rows) {
    return "<w:tbl><w:tblPr>"
        + properties
        + "</w:tblPr><w:tblGrid><w:gridCol w:w=\"4422\"/>"
        + "<w:gridCol w:w=\"4422\"/></w:tblGrid>"
        + String.join("", rows)
        + "</w:tbl>";
  }

  private static String row(String properties, String... cells) {
    return "<w:tr><w:trPr>" + properties + "</w:trPr>" + String.join("", cells) + "</w:tr>";
  }

  private static String cell(String properties, String content) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  private static String longText(int lines) {
    return paragraph("字".repeat(13 * lines));
  }

  private static List<String> texts(Page page) {
    return page.lines().subList(0, page.lines().size() - 1).stream().map(Line::text).toList();
  }

  @Test
  void headRowsAreRepeated() throws Exception {
    String head = row("<w:tblHeader/>", cell("", paragraph("题")), cell("", paragraph("答")));
    String body = row("", cell("", longText(30)), cell("", paragraph("短")));

    List<Page> pages = pages(table("", head, body) + "<w:p/>");

    assertEquals(2, pages.size());
    assertEquals(List.of("题", "答"), texts(pages.get(1)).subList(0, 2));
  }

  @Test
  void rowsGoOnWhereThePageEnds() throws Exception {
    List<Page> pages = pages(table("", row("", cell("", longText(30)), cell("", longText(2)))));

    assertEquals(22 + 2, texts(pages.get(0)).size());
    assertEquals(8, texts(pages.get(1)).size());
  }

  @Test
  void rowKeptTogetherGoesToTheNextPage() throws Exception {
    String kept = row("<w:cantSplit/>", cell("", longText(4)), cell("", paragraph("短")));

    List<Page> pages = pages(lines("", 20) + table("", kept) + "<w:p/>");

    assertEquals(20, texts(pages.get(0)).size());
    assertEquals(5, texts(pages.get(1)).size());
  }

  @Test
  void rowHigherThanAPageIsPartedAllTheSame() throws Exception {
    String kept = row("<w:cantSplit/>", cell("", longText(50)), cell("", paragraph("短")));

    assertEquals(3, pages(table("", kept) + "<w:p/>").size());
  }

  @Test
  void mergedCellStandsInTheMiddleOfItsRows() throws Exception {
    String first =
        row(
            "",
            cell("<w:vMerge w:val=\"restart\"/><w:vAlign w:val=\"center\"/>", paragraph("中")),
            cell("", longText(2)));
    String second = row("", cell("<w:vMerge/>", "<w:p/>"), cell("", longText(3)));

    Page page = pages(table("", first, second) + "<w:p/>").getFirst();

    Line middle = page.lines().stream().filter(l -> l.text().equals("中")).findFirst().orElseThrow();
    assertEquals(104.9 + 2 * 28.95, middle.top(), 0.1);
  }

  @Test
  void bordersAreDrawnAroundEveryCell() throws Exception {
    String borders =
        "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/>"
            + "<w:bottom w:val=\"single\" w:sz=\"4\"/><w:right w:val=\"single\" w:sz=\"4\"/>"
            + "<w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders>";

    Page page =
        pages(
                table(borders, row("", cell("", paragraph("左")), cell("", paragraph("右"))))
                    + "<w:p/>")
            .getFirst();

    assertEquals(8, page.rules().size());
    assertTrue(page.rules().stream().allMatch(rule -> rule.width() == 0.5));
    double right = page.rules().stream().mapToDouble(Page.Rule::x2).max().orElseThrow();
    assertEquals(79.4 + 442.2 + 0.25, right, 0.01);
  }

  @Test
  void tableAtTheFootStandsOnTheTextsLastPage() throws Exception {
    String foot =
        table(
            "<w:tblpPr w:vertAnchor=\"margin\" w:tblpYSpec=\"bottom\"/>",
            row("", cell("", paragraph("抄送")), cell("", paragraph("印发"))));

    Page page = pages(lines("", 3) + foot + paragraph("末")).getFirst();

    Line copies =
        page.lines().stream().filter(l -> l.text().equals("抄送")).findFirst().orElseThrow();
    assertEquals(841.9 - 99.2 - 28.95, copies.top(), 0.01);
    Line last = page.lines().stream().filter(l -> l.text().equals("末")).findFirst().orElseThrow();
    assertEquals(104.9 + 3 * 28.95, last.top(), 0.01);
  }
}
