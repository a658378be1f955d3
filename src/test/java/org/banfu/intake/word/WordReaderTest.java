package org.banfu.intake.word;

import static org.banfu.intake.word.WordFile.p;
import static org.banfu.intake.word.WordFile.r;
import static org.banfu.intake.word.WordFile.root;
import static org.banfu.intake.word.WordFile.tbl;
import static org.banfu.intake.word.WordFile.tc;
import static org.banfu.intake.word.WordFile.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.banfu.intake.source.Source;
import org.banfu.proposal.Problem;
import org.junit.jupiter.api.Test;

class WordReaderTest {
  @Test
  void paragraphsBreaksAndTabs() throws Exception {
    String body =
        p("一")
            + "<w:p/>"
            + "<w:p><w:r><w:t>二</w:t><w:br/><w:t>三</w:t><w:tab/><w:t>四</w:t><w:cr/>"
            + "<w:t>五</w:t><w:noBreakHyphen/><w:t>六</w:t></w:r></w:p>";

    assertEquals("一\n\n二\n三\t四\n五-六\n", text(WordFile.of(body)));
  }

  @Test
  void tablesAreCellsAndRows() throws Exception {
    String body =
        p("前")
            + tbl(
                tr(tc("<w:gridSpan w:val=\"2\"/>", p("头"))),
                tr(tc(p("左") + p("二段")), tc("<w:vMerge/>", "<w:p/>")))
            + p("后");

    Source source = read(WordFile.of(body)).source();

    assertEquals("前\n\t头\n\n\t左\n二段\n\t\n\n\n后\n", source.text());
    assertEquals(2, source.rows().size());
    assertEquals(2, source.rows().getFirst().cells().getFirst().span());
    assertEquals(
        List.of(0, 1), source.rows().getLast().cells().stream().map(Source.Cell::column).toList());
  }

  @Test
  void columnsLeftOutAreCounted() throws Exception {
    String row = "<w:tr><w:trPr><w:gridBefore w:val=\"3\"/></w:trPr>" + tc(p("四")) + "</w:tr>";

    Source source = read(WordFile.of(tbl(row))).source();

    assertEquals(3, source.rows().getFirst().cells().getFirst().column());
  }

  @Test
  void aTableInACellBecomesLinesAndIsNoted() throws Exception {
    String inner = tbl(tr(tc(p("甲")), tc(p("乙"))), tr(tc(p("丙")), tc(p("丁"))));

    WordReader.Word word = read(WordFile.of(tbl(tr(tc(p("表：") + inner + "<w:p/>")))));

    assertEquals("\t表：\n甲\t乙\n丙\t丁\n\n\n\n", word.source().text());
    assertEquals(List.of(Problem.of("intake.nested-table")), word.notes());
  }

  @Test
  void trackedChangesAsIfAccepted() throws Exception {
    String body =
        "<w:p>"
            + r("留")
            + "<w:del><w:r><w:delText>删</w:delText><w:t>删</w:t></w:r></w:del>"
            + ("<w:ins>" + r("添") + "</w:ins><w:moveFrom>" + r("移") + "</w:moveFrom>")
            + "</w:p>"
            + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
            + (r("上") + "</w:p>" + p("下"))
            + tbl(
                "<w:tr><w:trPr><w:del/></w:trPr>" + tc(p("删行")) + "</w:tr>",
                tr(
                    tc(
                        "<w:tcPrChange><w:tcPr><w:gridSpan w:val=\"7\"/></w:tcPr></w:tcPrChange>",
                        p("行"))));

    assertEquals("留添\n上下\n\t行\n\n\n", text(WordFile.of(body)));
  }

  @Test
  void aTextBoxIsReadOnce() throws Exception {
    String box = "<w:txbxContent>" + p("框") + "</w:txbxContent>";
    String body =
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>"
            + (box + "</wps:txbx></mc:Choice><mc:Fallback><v:textbox>" + box + "</v:textbox>")
            + ("</mc:Fallback></mc:AlternateContent></w:r>" + r("文") + "</w:p>" + p("后"));

    assertEquals("文\n框\n后\n", text(WordFile.of(body)));
  }

  @Test
  void fieldsShowTheirResultsAndNotTheirCodes() throws Exception {
    String body =
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + (r("3") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
            + "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>"
            + (r("件") + "</w:sdtContent></w:sdt><w:hyperlink>" + r("链") + "</w:hyperlink></w:p>");

    assertEquals("3件链\n", text(WordFile.of(body)));
  }

  @Test
  void headersAreNotTheBody() throws Exception {
    WordFile file = WordFile.of(p("文")).with("word/header1.xml", root("hdr", p("页眉")));

    assertEquals("文\n", text(file));
    assertEquals(List.of("页眉"), read(file).headers());
  }

  @Test
  void picturesAreNoted() throws Exception {
    WordReader.Word word = read(WordFile.of("<w:p><w:r><a:blip/></w:r></w:p>"));

    assertEquals(List.of(Problem.of("intake.pictures")), word.notes());
  }

  @Test
  void automaticNumbersAreText() throws Exception {
    String numbering =
        root(
            "numbering",
            "<w:abstractNum w:abstractNumId=\"7\">"
                + level(0, "chineseCountingThousand", "%1、")
                + level(1, "decimal", "%2.")
                + "</w:abstractNum><w:abstractNum w:abstractNumId=\"8\">"
                + level(0, "decimalEnclosedCircle", "%1")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/><w:lvlOverride w:ilvl=\"0\">"
                + "<w:startOverride w:val=\"4\"/></w:lvlOverride></w:num>");
    String styles =
        root(
            "styles",
            "<w:style w:styleId=\"H1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>");
    String body =
        styled("首")
            + numbered(1, 1, "甲")
            + numbered(1, 1, "乙")
            + styled("次")
            + numbered(1, 1, "丙")
            + numbered(2, 0, "圈")
            + numbered(0, 0, "无")
            + p("完");

    WordFile file =
        WordFile.of(body).with("word/numbering.xml", numbering).with("word/styles.xml", styles);

    assertEquals("一、首\n1.甲\n2.乙\n二、次\n1.丙\n④圈\n无\n完\n", text(file));
  }

  private static String level(int level, String format, String text) {
    return ("<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format)
        + ("\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>");
  }

  private static String styled(String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"H1\"/></w:pPr>" + r(text) + "</w:p>";
  }

  private static String numbered(int list, int level, String text) {
    return ("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list)
        + ("\"/></w:numPr></w:pPr>" + r(text) + "</w:p>");
  }

  private static String text(WordFile file) throws Exception {
    return read(file).source().text();
  }

  private static WordReader.Word read(WordFile file) throws Exception {
    return new WordReader().read("letter.docx", file.bytes(), 1_000_000);
  }
}
