package org.banfu.intake.word;

import static org.banfu.intake.word.WordFile.p;
import static org.banfu.intake.word.WordFile.r;
import static org.banfu.intake.word.WordFile.root;
import static org.banfu.intake.word.WordFile.tbl;
import static org.banfu.intake.word.WordFile.tc;
import static org.banfu.intake.word.WordFile.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Automatic numbers that come by way of styles, of other lists, or past what was deleted.
class ListNumbersTest {
  private static final String LIST = "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>";

  @Test
  void aDeletedParagraphTakesNoNumber() throws Exception {
    String body =
        numbered("甲")
            + "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>"
            + ("<w:del>" + r("乙") + "</w:del></w:p>")
            + numbered("丙");

    assertEquals("一、甲\n二、丙\n", read(body, definition() + LIST, ""));
  }

  @Test
  void aJoinedParagraphIsNumberedAsTheOneItGoesOnIn() throws Exception {
    String joined =
        "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>";

    assertEquals(
        "一、甲乙\n丙丁\n二、戊\n",
        read(
            joined
                + r("甲")
                + "</w:p>"
                + numbered("乙")
                + joined
                + r("丙")
                + "</w:p>"
                + p("丁")
                + numbered("戊"),
            definition() + LIST,
            ""));
  }

  /// Nothing follows that it could go on in: it stays a paragraph, before the table.
  @Test
  void aParagraphWithoutAnEndBeforeATable() throws Exception {
    String joined =
        "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>"
            + (r("甲") + "</w:p>");

    assertEquals(
        "一、甲\n\t格\n\n\n二、甲\n",
        read(joined + tbl(tr(tc(p("格")))) + joined, definition() + LIST, ""));
  }

  @Test
  void aStyleIsNumberedAsTheOneItIsBasedOn() throws Exception {
    String styles =
        style("1", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
            + style("标题甲", "<w:basedOn w:val=\"1\"/>")
            + style(
                "深",
                "<w:basedOn w:val=\"标题甲\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/></w:numPr></w:pPr>")
            + style(
                "无",
                "<w:basedOn w:val=\"1\"/><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>")
            + style("环", "<w:basedOn w:val=\"环\"/>");

    assertEquals(
        "一、甲\n二、乙\n（一）丙\n丁\n戊\n",
        read(
            styled("1", "甲")
                + styled("标题甲", "乙")
                + styled("深", "丙")
                + styled("无", "丁")
                + styled("环", "戊"),
            definition() + LIST,
            styles));
  }

  /// The list says which of its levels a heading is, and the style nothing of it.
  @Test
  void theLevelOfAStyleIsWhereTheListNamesIt() throws Exception {
    String definition =
        "<w:abstractNum w:abstractNumId=\"7\">"
            + level(0, "chineseCountingThousand", "%1、", "<w:pStyle w:val=\"1\"/>")
            + level(1, "chineseCountingThousand", "（%2）", "<w:pStyle w:val=\"2\"/>")
            + "</w:abstractNum>";
    String numbering = "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>";

    assertEquals(
        "一、甲\n（一）乙\n（二）丙\n",
        read(
            styled("1", "甲") + styled("2", "乙") + styled("2", "丙"),
            definition + LIST,
            style("1", numbering) + style("2", numbering)));
  }

  @Test
  void aListThatOnlyNamesAStyle() throws Exception {
    String numbering =
        definition()
            + "<w:abstractNum w:abstractNumId=\"9\"><w:numStyleLink w:val=\"样式\"/></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"10\"><w:numStyleLink w:val=\"环\"/></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"9\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"10\"/></w:num>";
    String styles =
        style("样式", "<w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr>")
            + style("环", "<w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>");

    assertEquals(
        "一、甲\n二、乙\n丙\n", read(numbered("甲") + numbered("乙") + numbered(3, "丙"), numbering, styles));
  }

  @Test
  void aListMaySayALevelAnew() throws Exception {
    String numbering =
        definition()
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
            + (level(0, "decimal", "第%1条　", "") + "</w:lvlOverride></w:num>");

    assertEquals("第1条　甲\n第2条　乙\n", read(numbered("甲") + numbered("乙"), numbering, ""));
  }

  /// More than Word could ever have written.
  @Test
  void numbersOfEnormousText() throws Exception {
    String definition =
        "<w:abstractNum w:abstractNumId=\"7\">"
            + (level(0, "decimal", "条".repeat(1_000_000), "") + "</w:abstractNum>");

    assertEquals("甲\n", read(numbered("甲"), definition + LIST, ""));
  }

  private static String definition() {
    return "<w:abstractNum w:abstractNumId=\"7\">"
        + level(0, "chineseCountingThousand", "%1、", "")
        + level(1, "chineseCountingThousand", "（%2）", "")
        + "</w:abstractNum>";
  }

  private static String level(int level, String format, String text, String more) {
    return ("<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format)
        + ("\"/>" + more + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>");
  }

  private static String style(String name, String content) {
    return "<w:style w:type=\"paragraph\" w:styleId=\"" + name + "\">" + content + "</w:style>";
  }

  private static String styled(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + r(text) + "</w:p>";
  }

  private static String numbered(String text) {
    return numbered(1, text);
  }

  private static String numbered(int list, String text) {
    return ("<w:p><w:pPr><w:numPr><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr>")
        + (r(text) + "</w:p>");
  }

  private static String read(String body, String numbering, String styles) throws Exception {
    WordFile file =
        WordFile.of(body)
            .with("word/numbering.xml", root("numbering", numbering))
            .with("word/styles.xml", root("styles", styles));
    return new WordReader().read("letter.docx", file.bytes(), 1_000_000).source().text();
  }
}
