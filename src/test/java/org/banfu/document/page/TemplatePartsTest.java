package org.banfu.document.page;

import static org.banfu.document.page.WordBody.lines;
import static org.banfu.document.page.WordBody.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.banfu.document.font.Fonts;
import org.banfu.document.word.Undrawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What offices' own templates bring that the built-in ones do without.
class TemplatePartsTest {
  private static final String PAGE =
      "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\""
          + " w:bottom=\"1984\" w:left=\"1588\" w:header=\"851\" w:footer=\"1000\"/>";

  private static final String STYLED =
      "<w:style w:type=\"table\" w:styleId=\"Banded\"><w:rPr><w:color"
          + " w:val=\"112233\"/></w:rPr><w:tblStylePr"
          + " w:type=\"firstRow\"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd"
          + " w:fill=\"AABBCC\"/></w:tcPr></w:tblStylePr><w:tblStylePr"
          + " w:type=\"band2Horz\"><w:tcPr><w:shd"
          + " w:fill=\"EEEEEE\"/></w:tcPr></w:tblStylePr></w:style></w:styles>";

  private static Pages pages(byte[] docx) throws Exception {
    return new PageLayout(Fonts.of(List.of())).of("test", docx);
  }

  private static String cell(String text) {
    return "<w:tc><w:tcPr><w:tcW w:w=\"4000\"/></w:tcPr>" + paragraph(text) + "</w:tc>";
  }

  private static String table(String look) {
    return "<w:tbl><w:tblPr><w:tblStyle w:val=\"Banded\"/><w:tblLook "
        + look
        + "/></w:tblPr><w:tblGrid><w:gridCol w:w=\"4000\"/></w:tblGrid><w:tr>"
        + cell("头")
        + "</w:tr><w:tr>"
        + cell("一")
        + "</w:tr><w:tr>"
        + cell("二")
        + "</w:tr></w:tbl>"
        + paragraph("后");
  }

  private static Page styled(String look) throws Exception {
    byte[] docx = WordBody.docx(table(look));
    return pages(Docx.changed(docx, "word/styles.xml", "</w:styles>", STYLED)).pages().getFirst();
  }

  @Test
  void tablesTakeThePartsOfTheirStyleThatTheyName() throws Exception {
    Page both = styled("w:firstRow=\"1\" w:noHBand=\"0\" w:noVBand=\"1\"");

    assertEquals(List.of("AABBCC", "EEEEEE"), both.areas().stream().map(Page.Area::color).toList());
    assertTrue(both.lines().get(0).runs().getFirst().look().emboldened());
    assertFalse(both.lines().get(1).runs().getFirst().look().emboldened());
    assertEquals("112233", both.lines().get(1).runs().getFirst().look().color());
    assertEquals(List.of(), styled("w:firstRow=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"").areas());
  }

  @Test
  void aSectionOnAnEvenPageLeavesOneEmpty() throws Exception {
    String end = "<w:p><w:pPr><w:sectPr>" + PAGE + "</w:sectPr></w:pPr></w:p>" + paragraph("第二节");
    byte[] docx = WordBody.docx(lines("", 30) + end);
    Pages odd =
        pages(
            Docx.changed(
                docx,
                "word/document.xml",
                "</w:sectPr></w:body>",
                "<w:type w:val=\"evenPage\"/></w:sectPr></w:body>"));

    assertEquals(4, odd.pages().size());
    assertEquals(List.of(), odd.pages().get(2).lines());
    assertEquals("第二节", odd.pages().get(3).lines().getFirst().text());
    assertEquals(4, odd.pages().get(3).number());
  }

  @Test
  void backgroundsAndCapitalsAreDrawn() throws Exception {
    Page page =
        pages(
                WordBody.docx(
                    "<w:p><w:r><w:rPr><w:caps/><w:highlight w:val=\"yellow\"/></w:rPr>"
                        + "<w:t>abc</w:t></w:r></w:p>"))
            .pages()
            .getFirst();

    assertEquals("ABC", page.lines().getFirst().text());
    assertEquals(List.of("FFFF00"), page.areas().stream().map(Page.Area::color).toList());
  }

  /// A line of text runs through the box only where the box stands on it.
  @ParameterizedTest
  @CsvSource({"wrapSquare, 0, true", "wrapNone, 0, false", "wrapSquare, 5000000, false"})
  void textThatWouldFlowAroundABoxIsNamed(String wrap, int down, boolean named) throws Exception {
    String box =
        "<w:p><w:r><w:drawing><wp:anchor xmlns:wp=\"w\"><wp:positionH relativeFrom=\"column\">"
            + "<wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV"
            + " relativeFrom=\"paragraph\"><wp:posOffset>"
            + down
            + "</wp:posOffset></wp:positionV><wp:extent cx=\"1270000\" cy=\"635000\"/><wp:"
            + wrap
            + "/><a:graphic xmlns:a=\"a\"><a:graphicData><wps:wsp xmlns:wps=\"s\"><wps:spPr>"
            + "<a:prstGeom prst=\"rect\"/></wps:spPr></wps:wsp></a:graphicData></a:graphic>"
            + "</wp:anchor></w:drawing></w:r><w:r><w:t>正文正文正文</w:t></w:r></w:p>";

    assertEquals(
        named ? List.of(Undrawn.WRAPPING) : List.of(), pages(WordBody.docx(box)).undrawn());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <w:r><w:footnoteReference w:id="1"/></w:r>                                | FOOTNOTES
          <w:pPr><w:framePr w:w="100"/></w:pPr>                                     | FRAMES
          <w:r><w:rPr><w:em w:val="dot"/></w:rPr><w:t>重</w:t></w:r>                | EFFECTS
          <w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>                      | SYMBOL
          <w:fldSimple w:instr=" SECTIONPAGES "><w:r><w:t>9</w:t></w:r></w:fldSimple> | FIELD
          <w:fldSimple w:instr=" PAGE \\* Ordinal "><w:r><w:t>9</w:t></w:r></w:fldSimple> | NUMBER_FORM
          <w:pPr><w:tabs><w:tab w:val="decimal" w:pos="900"/></w:tabs></w:pPr>      | TABS
          """)
  void whatIsNotLaidOutIsNamed(String inside, Undrawn name) throws Exception {
    assertEquals(List.of(name), pages(WordBody.docx("<w:p>" + inside + "</w:p>")).undrawn());
  }
}
