package org.banfu.document;

import static org.banfu.document.SmallTemplate.box;
import static org.banfu.document.SmallTemplate.document;
import static org.banfu.document.SmallTemplate.docx;
import static org.banfu.document.SmallTemplate.filled;
import static org.banfu.document.SmallTemplate.p;
import static org.banfu.document.SmallTemplate.reference;
import static org.banfu.document.SmallTemplate.root;
import static org.banfu.document.SmallTemplate.table;
import static org.banfu.document.SmallTemplate.types;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ProposalBuilder;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.SuggestionBuilder;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;

/// Wherever a clerk puts a placeholder, and whatever a word processor puts into it, it counts.
class TemplateReachTest {
  private static final Pattern TEXT = Pattern.compile("<w:t[^>]*>([^<]*)</w:t>");

  private final Profile profile = new Sample().profile();
  private final Proposal proposal =
      ProposalBuilder.builder(Proposal.create(Kind.CPPCC))
          .title("关于甲的提案")
          .number("0009")
          .suggestions(List.of(suggestion("甲", "其一", "其二"), suggestion("乙", "其三")))
          .build();

  private static Suggestion suggestion(String heading, String... done) {
    return SuggestionBuilder.builder(Suggestion.of(heading, "好。"))
        .items(List.of(done).stream().map(text -> ActionItem.of(Stage.DONE, text)).toList())
        .build();
  }

  private List<String> texts(String part, byte[] template) throws Exception {
    Docx letter =
        Docx.of(
            new Documents()
                .render(
                    DocumentKind.REPLY_FORM, proposal, profile, Template.read("a.docx", template))
                .content());
    return TEXT.matcher(letter.part(part)).results().map(found -> found.group(1)).toList();
  }

  private List<String> texts(String body) throws Exception {
    return texts("word/document.xml", docx(body));
  }

  @Test
  void bothFormsOfATextBoxGetTheValues() throws Exception {
    String block = "<w:p>" + box(p("第{{提案", "号}}号"), p("{{#签发人}}无{{/签发人}}")) + "</w:p>";

    assertEquals(List.of("第", "第0009号", "号", "第", "第0009号", "号"), texts(block));
  }

  @Test
  void aTextBoxInsideARepeatedParagraphKnowsItsSuggestion() throws Exception {
    String repeated =
        "<w:p><w:r><w:t>{{#意见建议}}</w:t></w:r>"
            + box(p("{{建议标题}}"))
            + "<w:r><w:t>{{/意见建议}}</w:t></w:r></w:p>";

    assertEquals(List.of("甲", "甲", "乙", "乙"), texts(repeated));
  }

  @Test
  void headsFeetAndNotesOfAnyNameGetTheValues() throws Exception {
    byte[] template =
        docx(
            Map.of(
                "[Content_Types].xml",
                types(
                    "word/kopf.xml=header", "word/footer9.xml=footer", "word/notes.xml=footnotes"),
                "word/kopf.xml",
                root("hdr", p("{{题目}}") + table(List.of(List.of("{{提案号}}")))),
                "word/footer9.xml",
                root("ftr", p("{{#意见建议}}{{建议标题}}；{{/意见建议}}")),
                "word/notes.xml",
                root("footnotes", "<w:footnote w:id=\"2\">" + p("见{{题目}}") + "</w:footnote>"),
                "word/document.xml",
                document(
                    "<w:p><w:r><w:t>正文</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p><w:sectPr>"
                        + reference("header", "kopf.xml")
                        + reference("footer", "footer9.xml")
                        + "</w:sectPr>")));

    assertEquals(List.of("关于甲的提案", "第0009号"), texts("word/kopf.xml", template));
    assertEquals(List.of("甲", "；", "乙", "；"), texts("word/footer9.xml", template));
    assertEquals(List.of("见", "关于甲的提案"), texts("word/notes.xml", template));
  }

  @Test
  void nestedTablesRepeatInsideRepeatedRows() throws Exception {
    String inner =
        "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/>"
            + p("{{#已完成事项}}{{事项内容}}{{/已完成事项}}")
            + "</w:tc></w:tr></w:tbl>";
    String outer =
        "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/>"
            + p("{{#意见建议}}{{建议标题}}")
            + "</w:tc><w:tc><w:tcPr/>"
            + inner
            + p("{{/意见建议}}")
            + "</w:tc></w:tr></w:tbl>";

    assertEquals(List.of("甲", "其一", "其二", "乙", "其三"), texts(outer));
  }

  @Test
  void rowsRepeatInsideRepeatedRows() throws Exception {
    String body =
        table(
            List.of(
                List.of("{{#意见建议}}{{建议标题}}", ""),
                List.of("{{#已完成事项}}{{事项序号}}", "{{事项内容}}{{/已完成事项}}{{/意见建议}}")));

    assertEquals(List.of("甲", "1.", "其一", "2.", "其二", "乙", "其三"), texts(body));
  }

  @Test
  void whatWordPutsBetweenTheLettersDoesNotCount() throws Exception {
    String w = "<w:r><w:rPr><w:b/></w:rPr><w:t>";
    String body =
        "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"a\"/>"
            + w
            + "{</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
            + w
            + "{题</w:t></w:r><w:bookmarkEnd w:id=\"1\"/><w:commentRangeStart w:id=\"3\"/><w:del"
            + " w:id=\"4\"><w:r><w:delText>文</w:delText></w:r></w:del><w:ins"
            + " w:id=\"5\"><w:r><w:t>目</w:t></w:r></w:ins><w:hyperlink"
            + " r:id=\"x\"><w:smartTag><w:r><w:t>}</w:t></w:r></w:smartTag></w:hyperlink>"
            + "<w:r><w:lastRenderedPageBreak/><w:t>}</w:t></w:r><w:r><w:t>。</w:t></w:r></w:p>";

    assertEquals(List.of("关于甲的提案", "。"), texts(body));
  }

  @Test
  void aPictureAnchoredInsideANameIsKept() throws Exception {
    String body =
        "<w:p><w:r><w:t>{{题</w:t></w:r><w:r><w:drawing/></w:r><w:r><w:t>目}}</w:t></w:r></w:p>";
    Docx letter = filled(body, proposal, profile);

    assertTrue(letter.part("word/document.xml").contains("关于甲的提案"));
    assertTrue(letter.part("word/document.xml").contains("<w:drawing/>"));
  }

  @Test
  void spacesAndFullWidthSignsDoNotCount() throws Exception {
    assertEquals(List.of("关于甲的提案", "甲", "乙"), texts(p("｛｛ 题　目 }}｛｛＃意见建议}}{{建议 标题}}{{／意见建议｝｝")));
  }

  @Test
  void aBoundContentControlKeepsWhatIsWrittenIntoIt() throws Exception {
    String body =
        "<w:sdt><w:sdtPr><w:alias w:val=\"题目\"/><w:dataBinding"
            + " w:xpath=\"/a\"/></w:sdtPr><w:sdtContent>"
            + p("{{题目}}")
            + "</w:sdtContent></w:sdt>";
    String letter = filled(body, proposal, profile).part("word/document.xml");

    assertTrue(letter.contains("关于甲的提案"));
    assertTrue(letter.contains("<w:alias"));
    assertFalse(letter.contains("dataBinding"));
  }

  @Test
  void everythingElseIsCopiedByteForByte() throws Exception {
    String styles = root("styles", "<w:style w:styleId=\"Eigen\"/>  <!-- meins -->");
    String picture = "<w:p><w:r><w:drawing r:embed=\"seal\"/></w:r></w:p>";
    String relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"seal\" Type=\"t/image\" Target=\"media/seal.png\"/>"
            + "<Relationship Id=\"st\" Type=\"t/styles\" Target=\"styles.xml\"/>"
            + "<Relationship Id=\"nu\" Type=\"t/numbering\" Target=\"numbering.xml\"/>"
            + "<Relationship Id=\"th\" Type=\"t/theme\" Target=\"/theme/theme1.xml\"/>"
            + "</Relationships>";
    byte[] template =
        docx(
            Map.of(
                "word/document.xml",
                document(p("{{题目}}") + picture),
                "word/_rels/document.xml.rels",
                relations,
                "word/styles.xml",
                styles,
                "word/numbering.xml",
                root("numbering", ""),
                "word/media/seal.png",
                "\u0001\u0002PNG",
                "theme/theme1.xml",
                "<own  attribute = 'x' />"));
    Map<String, byte[]> before = Docx.of(template).parts();
    Map<String, byte[]> after =
        Docx.of(
                new Documents()
                    .render(
                        DocumentKind.REPLY_FORM,
                        proposal,
                        profile,
                        Template.read("a.docx", template))
                    .content())
            .parts();

    for (String part :
        List.of(
            "word/styles.xml", "word/numbering.xml", "word/media/seal.png", "theme/theme1.xml")) {
      assertArrayEquals(before.get(part), after.get(part), part);
    }
    assertTrue(
        new String(after.get("word/document.xml"), StandardCharsets.UTF_8).contains("关于甲的提案"));
  }
}
