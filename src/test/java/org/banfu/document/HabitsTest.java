package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.banfu.proposal.Contact;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Letter;
import org.banfu.proposal.LetterFormat;
import org.banfu.proposal.OfficeSentence;
import org.banfu.proposal.OfficeSentence.What;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Publication;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.ReplyKind;
import org.banfu.proposal.Role;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.WorkList;
import org.banfu.proposal.json.Sample;
import org.banfu.proposal.json.ShippedHabits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// A clerk types no sentence at all: each of the shipped habits gives a letter of its place's
/// shape, for 政协提案 and for 人大建议, as it is read back from the Word file.
class HabitsTest {
  private static Docx written(ShippedHabits place, Proposal proposal) throws Exception {
    Profile office = new Sample().profile().withCopies(List.of()).withHabitsOf(place.profile());
    Docx docx =
        Docx.of(new Documents().render(office.reply().document(), proposal, office).content());
    assertEquals(List.of(), docx.schemaErrors());
    return docx;
  }

  /// The shape of a reply in prose of a county's bureau and of a district's.
  private static Proposal bus(Kind kind) {
    boolean isNpc = kind == Kind.NPC;
    return Proposal.create(kind)
        .withIssuer("云岫区交通运输局")
        .withCouncil(isNpc ? "区人大" : "区政协")
        .withTerm(20)
        .withSession(3)
        .withNumber("12")
        .withTitle("关于优化学校周边公交布局的" + (isNpc ? "建议" : "提案"))
        .withRole(Role.SOLE)
        .withCategory("A")
        .withProposers(List.of(Proposer.named("施南乔")))
        .withContact(new Contact("柯明", "0000-6100000"))
        .withPublication(new Publication(PublicationMode.ON_REQUEST, null, null, null))
        .withSuggestions(List.of(Suggestion.of("", "1.今年调整公交线路2条。\n2.增开学生定制专线6条。")))
        .withLetter(
            Letter.EMPTY
                .withDocNumber("云岫交发〔2024〕27号")
                .withSigner("江一苇")
                .withDate(LocalDate.of(2024, 9, 10))
                .withCopies(List.of("区政府办公室")));
  }

  @ParameterizedTest
  @CsvSource({"CPPCC, 区政协二十届三次会议第12号提案, 委员, 提案", "NPC, 区二十届人大三次会议第12号建议, 代表, 建议"})
  void aCountyAnswersInProseWithMarkNumberSignerRemarkAndCopies(
      Kind kind, String reference, String member, String noun) throws Exception {
    Docx docx = written(ShippedHabits.COUNTY, bus(kind));

    assertEquals(
        List.of(
            "（A类）",
            "云岫区交通运输局",
            "云岫交发〔2024〕27号\t签发人：江一苇",
            "",
            "对" + reference + "的答复",
            "施南乔" + member + "：",
            "您提出的《关于优化学校周边公交布局的" + noun + "》（第12号）收悉，现答复如下：",
            "1.今年调整公交线路2条。",
            "2.增开学生定制专线6条。",
            "感谢您对我们工作的关心和支持，希望今后多提宝贵意见和建议。",
            "云岫区交通运输局",
            "2024年9月10日",
            "（联系单位：云岫区交通运输局，联系人：柯明，联系电话：0000-6100000）",
            "（依申请公开）",
            "抄送：区政府办公室。",
            "云岫区交通运输局\t2024年9月10日印发",
            ""),
        docx.paragraphs());
    Map<String, String> styles = styles(docx);
    assertEquals("IssuerMark", styles.get("云岫区交通运输局"));
    assertEquals("LetterTitle", styles.get("对" + reference + "的答复"));
    assertEquals("Normal", styles.get("施南乔" + member + "："));
    assertEquals("BodyText", styles.get("1.今年调整公交线路2条。"));
    assertEquals("Signature", styles.get("2024年9月10日"));
    assertEquals("Remark", styles.get("（依申请公开）"));
    assertFalse(docx.parts().containsKey("word/header1.xml"), "文件格式 has its mark in the text");
  }

  @ParameterizedTest
  @CsvSource({
    "CPPCC, 区政协二十届三次会议第12号提案, 委员, 提案, 云岫区政协提案委员会",
    "NPC, 区二十届人大三次会议第12号建议, 代表, 建议, 云岫区人大常委会代表工作委员会"
  })
  void aDistrictAnswersByAReplyLetterThatAsksForTheReceipt(
      Kind kind, String reference, String member, String noun, String receipt) throws Exception {
    Docx docx = written(ShippedHabits.DISTRICT, bus(kind));

    assertEquals(
        List.of(
            "\t云岫交发〔2024〕27号",
            "云岫区交通运输局关于" + reference + "办理情况的复函",
            "施南乔" + member + "：",
            "您提出的《关于优化学校周边公交布局的" + noun + "》（第12号）收悉。现将办理情况答复如下。",
            "1.今年调整公交线路2条。",
            "2.增开学生定制专线6条。",
            "此复函已经江一苇审签。对以上答复您有什么意见，请通过填写回执及时反馈" + receipt + "。",
            "云岫区交通运输局",
            "2024年9月10日",
            "（联系人：柯明，联系电话：0000-6100000）",
            "（公开方式：依申请公开）",
            "抄送：区政府办公室。",
            ""),
        docx.paragraphs());
    assertTrue(docx.part("word/header1.xml").contains("云岫区交通运输局"), "信函格式");
    assertEquals("LetterTitle", styles(docx).get("云岫区交通运输局关于" + reference + "办理情况的复函"));
  }

  @ParameterizedTest
  @CsvSource({
    "CPPCC, 市政协, 市政协七届三次会议第20230862号提案, 苏清越、顾长风委员, 提案",
    "NPC, 市人大, 市七届人大三次会议第20230862号建议, 苏清越、顾长风代表, 建议"
  })
  void shenzhenAnswersInItsFormWithSectionsAndTheListBehind(
      Kind kind, String council, String reference, String members, String noun) throws Exception {
    Proposal sample = new Sample().proposal();
    Proposal form =
        sample
            .withKind(kind)
            .withCouncil(council)
            .withProposers(List.of(Proposer.named("苏清越"), Proposer.named("顾长风")))
            .withLetter(Letter.EMPTY.withDate(LocalDate.of(2023, 7, 17)))
            .withWorkList(WorkList.EMPTY);
    Docx docx = written(ShippedHabits.SHENZHEN, form);
    List<String> text = docx.paragraphs();

    List<String> shape =
        List.of(
            "青澜市云岫区人民政府关于" + reference + "主办意见的函",
            "尊敬的" + members + "：",
            "意见建议",
            "办理答复",
            "一、办理过程及其他需要说明的情况",
            "公开方式：全文公开。",
            "青澜市云岫区人民政府",
            "2023年7月17日",
            "二、办理实效评估类别",
            "联系人",
            "联系电话",
            "附件",
            "青澜" + council + "2023年" + noun + "工作清单表",
            noun + "号",
            "下一步计划");
    assertEquals(shape, text.stream().filter(shape::contains).distinct().toList());
    assertTrue(
        text.stream()
            .anyMatch(line ->
                line.startsWith("青澜" + reference + "《")
                    && line.endsWith("收悉，按照办理分工，云岫区为主办单位，现就" + noun + "办理情况回复如下：")),
        text::toString);
    assertTrue(text.stream().anyMatch(line -> line.startsWith("（A类：" + noun + "所提问题")));
    assertTrue(text.stream().anyMatch(line -> line.contains("D类：留作参考")));
    try (XWPFDocument word = docx.opened()) {
      assertEquals(2, word.getTables().size(), "the form and the list");
    }
  }

  @ParameterizedTest
  @EnumSource(LetterFormat.class)
  void aReplyInProseCarriesTheListBehindOnPagesOfItsOwn(LetterFormat format) throws Exception {
    Profile office = new Sample().profile().withLetterFormat(format).withReply(ReplyKind.PROSE);
    Proposal sample = new Sample().proposal();
    Proposal proposal = sample.withLetter(sample.letter().withAttachments(List.of("设施分布图")));

    Docx with = prose(proposal, office.withWorkListBehind(true));
    Docx without = prose(proposal, office);

    List<String> text = with.paragraphs();
    String title = "青澜市政协2023年提案工作清单表";
    assertTrue(text.contains("附件：1.设施分布图2." + title), text::toString);
    assertTrue(text.indexOf("附件2") < text.indexOf(title));
    assertTrue(text.indexOf("2023年7月17日") < text.indexOf("附件2"), "behind the letter");
    assertTrue(text.indexOf("下一步计划") < text.lastIndexOf("抄送：市政协提案委员会。"), "版记 comes last");
    try (XWPFDocument word = with.opened()) {
      var pages = word.getDocument().getBody().getSectPr().getPgSz();
      assertEquals(STPageOrientation.LANDSCAPE, pages.getOrient());
    }
    assertFalse(without.paragraphs().contains(title));
    try (XWPFDocument word = without.opened()) {
      var section = word.getDocument().getBody().getSectPr();
      assertFalse(section.getPgSz().isSetOrient());
      assertEquals(format == LetterFormat.LETTER, section.isSetTitlePg());
    }
    // Preview, print and PDF have the same pages: the last ones lie.
    var pages =
        new PrintedDocuments(new Documents())
            .pages(DocumentKind.REPLY_PROSE, proposal, office.withWorkListBehind(true))
            .pages()
            .pages();
    assertTrue(pages.getFirst().width() < pages.getFirst().height());
    assertTrue(pages.getLast().width() > pages.getLast().height());
  }

  private static Docx prose(Proposal proposal, Profile office) throws Exception {
    Docx docx =
        Docx.of(new Documents().render(DocumentKind.REPLY_PROSE, proposal, office).content());
    assertEquals(List.of(), docx.schemaErrors());
    return docx;
  }

  @Test
  void anOpinionKeepsItsOwnSentencesWhereTheHabitsHaveNone() throws Exception {
    Profile office = new Sample().profile().withHabitsOf(ShippedHabits.COUNTY.profile());
    Proposal asked =
        bus(Kind.NPC).withRole(Role.CO).withLeadUnit("市生态环境局").withLetter(Letter.EMPTY);

    List<String> text =
        Docx.of(new Documents().render(DocumentKind.CO_OPINION, asked, office).content())
            .paragraphs();

    assertTrue(text.contains("关于对区二十届人大三次会议第12号建议的协办意见"), text::toString);
    assertTrue(text.contains("市生态环境局："), text::toString);
    assertTrue(text.contains("以上意见，供贵单位答复时参考。"), text::toString);
    assertFalse(String.join("", text).contains("感谢您"));
  }

  @Test
  void aSentenceWithAMistakeIsToldAndNotPrinted() throws Exception {
    Profile office =
        new Sample()
            .profile()
            .withSentences(List.of(new OfficeSentence(What.CLOSING, null, null, "谢谢{{你")));

    Rendered letter = new Documents().render(DocumentKind.REPLY_PROSE, bus(Kind.CPPCC), office);

    assertTrue(Docx.of(letter.content()).paragraphs().contains("感谢您对我们工作的关心和支持！"));
    assertTrue(letter.notes().contains(Problem.of("document.sentencesNotUsed", 1)));
  }

  private static Map<String, String> styles(Docx docx) throws Exception {
    try (XWPFDocument word = docx.opened()) {
      return word.getParagraphs().stream()
          .collect(
              Collectors.toMap(
                  Docx::text, (XWPFParagraph p) -> String.valueOf(p.getStyle()), (a, b) -> a));
    }
  }
}
