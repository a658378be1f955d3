package org.banfu.document;

import static org.banfu.document.SmallTemplate.box;
import static org.banfu.document.SmallTemplate.document;
import static org.banfu.document.SmallTemplate.docx;
import static org.banfu.document.SmallTemplate.p;
import static org.banfu.document.SmallTemplate.reference;
import static org.banfu.document.SmallTemplate.root;
import static org.banfu.document.SmallTemplate.table;
import static org.banfu.document.SmallTemplate.types;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banfu.proposal.ProblemException;
import org.banfu.text.Messages;
import org.junit.jupiter.api.Test;

/// What a template can have wrong is said with its place, all of it at once; nothing wrong is ever
/// printed.
class TemplateProblemsTest {
  private static final Messages CHINESE = new Messages(Locale.CHINESE);

  private static List<String> told(byte[] template) throws Exception {
    return Template.check("模板.docx", template).mistakes().stream()
        .map(mistake -> mistake.text(CHINESE))
        .toList();
  }

  private static List<String> told(String body) throws Exception {
    return told(docx(body));
  }

  @Test
  void anUnknownNameIsToldWithItsPlaceAndTheNearestOne() throws Exception {
    assertEquals(
        List.of("正文第 2 段“题目是{{题日}}。”：没有“题日”这个字段，最接近的是“题目”。"), told(p("第一段") + p("题目是{{题", "日}}。")));
  }

  @Test
  void allMistakesAreToldAtOnceInTheirOrder() throws Exception {
    assertEquals(
        List.of(
            "正文第 1 段“{{题日}}和{{联系人人}}”：没有“题日”这个字段，最接近的是“题目”。",
            "正文第 1 段“{{题日}}和{{联系人人}}”：没有“联系人人”这个字段，最接近的是“联系人”。",
            "正文第 2 段“{{办理答复}}”：字段“办理答复”只能放在“#意见建议”和“/意见建议”之间，请移到里面。",
            "正文第 3 段“{{意见建议}}”：“意见建议”有许多项，要写成“#意见建议”和“/意见建议”，把每一项的内容放在中间。"),
        told(p("{{题日}}和{{联系人人}}") + p("{{办理答复}}") + p("{{意见建议}}")));
  }

  @Test
  void aTemplateWithMistakesIsNotTaken() throws Exception {
    TemplateCheck check = Template.check("模板.docx", docx(p("{{题日}}{{联系人人}}")));

    var refused = assertThrows(ProblemException.class, check::template).problem();
    assertEquals("document.templateMistakes", refused.code());
    assertEquals(List.of("模板.docx", "2"), refused.arguments());
  }

  @Test
  void aCellIsToldByItsTableRowAndNumber() throws Exception {
    String plain = table(List.of(List.of("一", "二")));
    String wrong = table(List.of(List.of("甲", "乙"), List.of("丙", "{{题日}}")));

    assertEquals(List.of("正文表格 2 第 2 行第 2 格“{{题日}}”：没有“题日”这个字段，最接近的是“题目”。"), told(plain + wrong));
  }

  @Test
  void aCellOfATableInACellIsToldByBoth() throws Exception {
    String inner = "<w:tbl><w:tr><w:tc>" + p("{{题日}}") + "</w:tc></w:tr></w:tbl>";
    String outer = "<w:tbl><w:tr><w:tc>" + p("甲") + inner + p("") + "</w:tc></w:tr></w:tbl>";

    assertEquals(
        List.of("正文表格 1 第 1 行第 1 格里的表格 1 第 1 行第 1 格“{{题日}}”：没有“题日”这个字段，最接近的是“题目”。"), told(outer));
  }

  @Test
  void aTextBoxIsToldOnceThoughItIsWrittenTwice() throws Exception {
    assertEquals(
        List.of("正文文本框 2 内第 2 段“{{题日}}”：没有“题日”这个字段，最接近的是“题目”。"),
        told("<w:p>" + box(p("{{题目}}")) + "</w:p><w:p>" + box(p("甲"), p("{{题日}}")) + "</w:p>"));
  }

  @Test
  void headsFeetAndNotesAreToldByWhatTheyAre() throws Exception {
    byte[] template =
        docx(
            Map.of(
                "[Content_Types].xml",
                types("word/kopf.xml=header", "word/footer1.xml=footer", "word/fn.xml=footnotes"),
                "word/kopf.xml",
                root("hdr", p("{{题日}}")),
                "word/footer1.xml",
                root("ftr", p("{{题日}}")),
                "word/fn.xml",
                root("footnotes", "<w:footnote w:id=\"2\">" + p("{{题日}}") + "</w:footnote>"),
                "word/document.xml",
                document(
                    "<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p><w:sectPr>"
                        + reference("header", "kopf.xml").replace("default", "first")
                        + reference("footer", "footer1.xml")
                        + "</w:sectPr>")));

    assertEquals(
        List.of(
            "脚注第 1 段“{{题日}}”：没有“题日”这个字段，最接近的是“题目”。",
            "页脚第 1 段“{{题日}}”：没有“题日”这个字段，最接近的是“题目”。",
            "首页页眉第 1 段“{{题日}}”：没有“题日”这个字段，最接近的是“题目”。"),
        told(template));
  }

  @Test
  void blocksThatDoNotFitAreToldWhereTheyStand() throws Exception {
    assertEquals(
        List.of("正文第 1 段“{{#意见建议}}开头”：这里的“#意见建议”后面没有“/意见建议”，请补上或删去。"),
        told(p("{{#意见建议}}开头") + p("尾")));
    assertEquals(
        List.of("正文第 1 段“尾{{/意见建议}}”：这里有“/意见建议”，前面却没有“#意见建议”，请补上或删去。"), told(p("尾{{/意见建议}}")));
    assertEquals(
        List.of("正文第 2 段“{{/公开方式}}”：这里是“/公开方式”，而应当先结束“题目”，请对调。"),
        told(p("{{#公开方式}}{{#题目}}") + p("{{/公开方式}}") + p("{{/题目}}")));
    assertEquals(
        List.of("正文表格 1 第 1 行第 1 格“{{#公开方式}}甲”：“公开方式”的首尾两个标记不在同一张表、同一个文本框或同一处正文里，请放到同一处。"),
        told(table(List.of(List.of("{{#公开方式}}甲"))) + p("{{/公开方式}}")));
    assertEquals(
        List.of("正文第 2 段“{{#意见建议}}”：“#意见建议”又写在它自己的里面，请去掉一个。"),
        told(p("{{#意见建议}}") + p("{{#意见建议}}") + p("{{/意见建议}}") + p("{{/意见建议}}")));
  }

  @Test
  void bracesTypedByHalfAreTold() throws Exception {
    assertEquals(List.of("正文第 1 段“题目{{题目”：“{{题目”的双花括号不成对，请补上或删去。"), told(p("题目{{题目")));
    assertEquals(
        List.of("正文第 1 段“{{题目}，{{提案号}}”：“{{题目}，”的双花括号不成对，请补上或删去。"), told(p("{{题目}，{{提案号}}")));
    assertEquals(List.of("正文第 1 段“题目}}完”：“题目}}”的双花括号不成对，请补上或删去。"), told(p("题目}}完")));
    assertEquals(List.of("正文第 1 段“{题目}”：“题目”两边只有一个花括号，应当各写两个。"), told(p("{题目}")));
    assertEquals(List.of(), told(p("集合 {甲, 乙} 不是字段")));
  }

  @Test
  void aFieldInAChartIsTold() throws Exception {
    byte[] template =
        docx(
            Map.of(
                "word/document.xml",
                document(p("甲") + "<w:p><w:r><w:drawing r:id=\"c1\"/></w:r></w:p>"),
                "word/_rels/document.xml.rels",
                "<Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                    + " Id=\"c1\" Type=\"chart\" Target=\"charts/chart1.xml\"/></Relationships>",
                "word/charts/chart1.xml",
                "<c:chart xmlns:c=\"c\"><c:v>{{题目}}</c:v></c:chart>"));

    assertEquals(List.of("图表“{{题目}}”：图表里的字段“题目”不会换成内容，请移到正文、表格或文本框里。"), told(template));
  }

  @Test
  void englishTellsTheSame() throws Exception {
    String wrong = table(List.of(List.of("甲", "{{题日}}")));

    assertEquals(
        "Text, table 1, row 1, cell 2, “{{题日}}”: There is no field “题日”; the nearest is “题目”.",
        Template.check("a.docx", docx(wrong))
            .mistakes()
            .getFirst()
            .text(new Messages(Locale.ENGLISH)));
  }
}
