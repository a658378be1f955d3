package org.banfu.document;

import static org.banfu.document.SmallTemplate.filled;
import static org.banfu.document.SmallTemplate.p;
import static org.banfu.document.SmallTemplate.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ProposalBuilder;
import org.banfu.proposal.Publication;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.SuggestionBuilder;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;

/// How a template is filled.
class TemplateTest {
  private final Profile profile = new Sample().profile();
  private final Proposal proposal =
      ProposalBuilder.builder(Proposal.create(Kind.CPPCC))
          .title("关于甲的提案")
          .number("0009")
          .suggestions(List.of(Suggestion.of("甲", "一是。\n二是。"), withItems("乙", "其一", "其二")))
          .build();

  private static Suggestion withItems(String heading, String... done) {
    return SuggestionBuilder.builder(Suggestion.of(heading, "好。"))
        .items(List.of(done).stream().map(text -> ActionItem.of(Stage.DONE, text)).toList())
        .build();
  }

  private List<String> lines(String body) throws Exception {
    return filled(body, proposal, profile).paragraphs();
  }

  @Test
  void aPlaceholderBecomesItsValue() throws Exception {
    assertEquals(List.of("（第0009号）关于甲的提案。"), lines(p("（{{提案号}}）{{ 题目 }}。")));
  }

  @Test
  void aPlaceholderSplitOverRunsStillCounts() throws Exception {
    assertEquals(List.of("题：关于甲的提案。"), lines(p("题：{", "{题", "目}", "}。")));
  }

  @Test
  void theMarksOfSpellCheckingInsideAPlaceholderDoNotHide() throws Exception {
    String body =
        "<w:p><w:r><w:t>{{题</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
            + "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:r><w:t>目}}</w:t></w:r></w:p>";

    assertEquals(List.of("关于甲的提案"), lines(body));
  }

  @Test
  void aValueTakesTheLookOfTheRunThatBeginsIt() throws Exception {
    String bold = "<w:rPr><w:b/></w:rPr>";
    String body = "<w:p><w:r>" + bold + "<w:t>{{题</w:t></w:r><w:r><w:t>目}}完</w:t></w:r></w:p>";
    try (var document = filled(body, proposal, profile).opened()) {
      var runs = document.getParagraphArray(0).getRuns();

      assertTrue(runs.getFirst().isBold());
      assertEquals("关于甲的提案", runs.getFirst().text());
      assertFalse(runs.getLast().isBold());
    }
  }

  @Test
  void fullWidthBracesCountToo() throws Exception {
    assertEquals(List.of("关于甲的提案"), lines(p("｛｛题目｝｝")));
  }

  @Test
  void severalParagraphsInAValueBecomeParagraphsOfTheSameStyle() throws Exception {
    String body =
        p("{{#意见建议}}")
            + "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>答：{{办理答复}}完</w:t></w:r></w:p>"
            + p("{{/意见建议}}");
    Docx docx = filled(body, proposal, profile);

    assertEquals(List.of("答：一是。", "二是。完", "答：好。完"), docx.paragraphs());
    assertEquals(4, docx.part("word/document.xml").split("<w:jc w:val=\"center\"/>").length);
  }

  @Test
  void aBlockWithoutAValueVanishesWithItsLabel() throws Exception {
    String body = p("{{#公开方式}}公开方式：{{公开方式}}。{{/公开方式}}") + p("{{^公开方式}}未定{{/公开方式}}") + p("尾");

    assertEquals(List.of("未定", "尾"), lines(body));
    Proposal open =
        ProposalBuilder.builder(proposal)
            .publication(new Publication(PublicationMode.FULL, null, null, null))
            .build();
    assertEquals(List.of("公开方式：全文公开。", "尾"), filled(body, open, profile).paragraphs());
  }

  @Test
  void blocksInsideAParagraphLeaveTheRestOfItAlone() throws Exception {
    assertEquals(
        List.of("甲：第0009号完"), lines(p("甲：{{#提案号}}{{提案号}}{{/提案号}}{{#签发人}}，{{签发人}}{{/签发人}}完")));
  }

  @Test
  void aBlockRepeatsTableRows() throws Exception {
    String body =
        table(List.of(List.of("项", "答"), List.of("{{#意见建议}}{{序号}}{{建议标题}}", "{{办理答复}}{{/意见建议}}")));

    assertEquals(List.of("项", "答", "一、甲", "一是。", "二是。", "二、乙", "好。"), lines(body));
  }

  @Test
  void rowsWithNothingButMarksVanish() throws Exception {
    String body =
        table(
            List.of(List.of("{{#意见建议}}", ""), List.of("{{建议标题}}", "答"), List.of("", "{{/意见建议}}")));

    assertEquals(List.of("甲", "答", "乙", "答"), lines(body));
  }

  @Test
  void blocksNest() throws Exception {
    String body =
        p("{{#意见建议}}")
            + p("{{建议标题}}")
            + p("{{#已完成事项}}{{事项序号}}{{事项内容}}{{/已完成事项}}")
            + p("{{^已完成事项}}无{{/已完成事项}}")
            + p("{{/意见建议}}");

    assertEquals(List.of("甲", "无", "乙", "1.其一", "2.其二"), lines(body));
  }

  @Test
  void aCellThatLosesEverythingKeepsAParagraph() throws Exception {
    String body = table(List.of(List.of("{{#公开方式}}{{公开方式}}{{/公开方式}}", "尾")));
    Docx docx = filled(body, proposal, profile);

    assertEquals(List.of("", "尾"), docx.paragraphs());
  }

  @Test
  void whatStandsBeforeAVanishedSectionKeepsItsPage() throws Exception {
    String body =
        p("信")
            + p("{{#公开方式}}")
            + "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:pPr></w:p>"
            + p("附件")
            + p("{{/公开方式}}")
            + "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\"/></w:sectPr>";
    try (var document = filled(body, proposal, profile).opened()) {
      var page = document.getDocument().getBody().getSectPr().getPgSz();

      assertEquals("11906", page.getW().toString());
    }
  }

  @Test
  void nothingOfTheTemplatesAuthorGoesOut() throws Exception {
    Docx docx = filled(p("{{题目}}"), proposal, profile);

    assertFalse(docx.part("docProps/core.xml").contains("某台电脑的用户"));
    try (var document = docx.opened()) {
      assertEquals("Banfu", document.getProperties().getExtendedProperties().getApplication());
    }
  }

  @Test
  void theBuiltInTemplateChangedInAWordProcessorIsUsedAgain() throws Exception {
    var documents = new Documents();
    byte[] saved = documents.builtIn(DocumentKind.REPLY_FORM, profile).docx();
    var changed = new ByteArrayOutputStream();
    try (XWPFDocument word = Docx.of(saved).opened()) {
      word.createParagraph().createRun().setText("本函一式两份。题目：{{题目}}");
      word.write(changed);
    }

    Template own = Template.read("改过的模板.docx", changed.toByteArray());
    Proposal sample = new Sample().proposal();
    Docx docx = Docx.of(documents.render(DocumentKind.REPLY_FORM, sample, profile, own).content());

    List<String> text = docx.paragraphs();
    assertEquals("本函一式两份。题目：" + sample.title(), text.getLast());
    Docx builtIn = Docx.of(documents.render(DocumentKind.REPLY_FORM, sample, profile).content());
    assertTrue(text.containsAll(builtIn.paragraphs()));
  }
}
