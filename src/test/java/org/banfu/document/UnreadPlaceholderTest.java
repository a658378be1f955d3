package org.banfu.document;

import static org.banfu.document.SmallTemplate.p;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banfu.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A placeholder where nothing is written into is told, never printed.
class UnreadPlaceholderTest {
  private static final String MATHS = "http://schemas.openxmlformats.org/officeDocument/2006/math";
  private static final String RUN = "<w:r><w:t>%s</w:t></w:r>";

  private static List<String> mistakes(Map<String, String> parts) throws Exception {
    var chinese = new Messages(Locale.CHINESE);
    return Template.check("函.docx", SmallTemplate.docx(parts)).mistakes().stream()
        .map(mistake -> mistake.text(chinese))
        .toList();
  }

  private static List<String> mistakes(String body) throws Exception {
    return mistakes(Map.of("word/document.xml", SmallTemplate.document(body)));
  }

  private static String told(String place, String typed) {
    return place
        + "：“"
        + typed
        + "”在公式、拼音指南、域代码、艺术字或按 Word 版本区分的内容里，不会换成字段的值，会原样印在函件上；请移到普通文字里，或者删去。";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:r><w:ruby><w:rt><w:r><w:t>tí</w:t></w:r></w:rt><w:rubyBase>%s</w:rubyBase></w:ruby></w:r>",
        "<m:oMath xmlns:m='" + MATHS + "'><m:r><m:t>x</m:t></m:r><m:r>%s</m:r></m:oMath>",
        "<mc:AlternateContent><mc:Choice Requires='wps'>%1$s</mc:Choice>"
            + "<mc:Fallback>%1$s</mc:Fallback></mc:AlternateContent>"
      })
  void insideOfAnObjectItIsTold(String object) throws Exception {
    String known = object.formatted(RUN.formatted("{{题") + RUN.formatted("目}}"));
    String misspelt = object.formatted(RUN.formatted("{{题木}}"));
    String body = p("首段") + "<w:p>" + RUN.formatted("关于") + known + "</w:p><w:p>" + misspelt;

    assertEquals(
        List.of(told("正文第 2 段“关于”", "{{题目}}"), told("正文第 3 段", "{{题木}}")),
        mistakes(body + "</w:p>"));
  }

  @Test
  void bracesOfHalfAPlaceholderAreTold() throws Exception {
    String ruby = "<w:p><w:r><w:ruby><w:rubyBase>%s</w:rubyBase></w:ruby></w:r></w:p>";

    assertEquals(
        List.of("正文第 1 段：“{{题目”的双花括号不成对，请补上或删去。"), mistakes(ruby.formatted(RUN.formatted("{{题目"))));
  }

  @Test
  void anInstructionOfAFieldIsRead() throws Exception {
    String field = "<w:p><w:r><w:instrText>%s</w:instrText></w:r></w:p>";

    assertEquals(
        List.of(told("正文第 1 段", "{{题目}}")),
        mistakes(field.formatted(" IF \"{{题目}}\" = \"\" \"无\" ")));
    assertEquals(
        List.of(),
        mistakes(field.formatted(" ADDIN ZOTERO_ITEM {\"a\":{\"b\":{\"c\":1}}} ")),
        "braces of a citation program");
  }

  @Test
  void letteringIsRead() throws Exception {
    String shape = "<w:r><w:pict><v:shape><v:textpath on='t' string='{{题目}}'/></v:shape></w:pict>";

    assertEquals(
        List.of(told("正文", "{{题目}}")), mistakes(p("甲") + "<w:p>" + shape + "</w:r></w:p>"));
  }

  @Test
  void inAChartAMisspeltOneIsTold() throws Exception {
    String chart =
        "<c:chart xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart'>"
            + "<c:v>{{题木}}</c:v></c:chart>";
    String relations =
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='c' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships/chart' Target='charts/chart1.xml'/></Relationships>";
    String body = SmallTemplate.document("<w:p><w:r><w:object r:id=\"c\"/></w:r></w:p>");

    assertEquals(
        List.of("图表“{{题木}}”：图表里的字段“题木”不会换成内容，请移到正文、表格或文本框里。"),
        mistakes(
            Map.of(
                "word/document.xml",
                body,
                "word/_rels/document.xml.rels",
                relations,
                "word/charts/chart1.xml",
                chart)));
  }
}
