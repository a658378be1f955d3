package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.banfu.proposal.CategoryMark;
import org.banfu.proposal.Contact;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Kind;
import org.banfu.proposal.LetterFormat;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Publication;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Role;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What a reply in prose says, in which order and in which faces.
class ReplyProseTest {
  private final Profile profile =
      new Sample()
          .profile()
          .withLetterFormat(LetterFormat.DOCUMENT)
          .withSeal(false)
          .withCategoryMark(CategoryMark.HEAD_LEFT)
          .withCopies(List.of());
  private final Proposal proposal =
      Proposal.create(Kind.NPC)
          .withIssuer("云岫区交通运输局")
          .withTitle("关于优化学校周边公交布局的建议")
          .withNumber("12")
          .withRole(Role.SOLE)
          .withCategory("A")
          .withProposers(List.of(Proposer.named("施南乔")))
          .withContact(new Contact("柯明", "0000-6100000"))
          .withPublication(new Publication(PublicationMode.ON_REQUEST, null, null, null))
          .withSuggestions(
              List.of(
                  Suggestion.of("关于线路", "（一）调整线路。今年调整公交线路2条。\n（二）增开专线\n1.增开6条。"),
                  Suggestion.of("", "已接入查询平台。")))
          .with(builder -> {
            var letter = builder.letter();
            builder.letter(
                letter
                    .withDocNumber("云岫交发〔2024〕27号")
                    .withSigner("江一苇")
                    .withDate(LocalDate.of(2024, 9, 10))
                    .withAttachments(List.of("线路图", "时刻表"))
                    .withCopies(List.of("区人大常委会代表工作委员会", "区政府办公室")));
          });

  private Docx written(Proposal shown, Profile office) throws Exception {
    Docx docx = Docx.of(new Documents().render(DocumentKind.REPLY_PROSE, shown, office).content());
    assertEquals(List.of(), docx.schemaErrors());
    return docx;
  }

  @Test
  void theWholeLetterStandsInItsOrder() throws Exception {
    assertEquals(
        List.of(
            "A类",
            "云岫区交通运输局",
            "云岫交发〔2024〕27号\t签发人：江一苇",
            "",
            "云岫区交通运输局关于第12号建议的答复",
            "尊敬的施南乔代表：",
            "第12号建议《关于优化学校周边公交布局的建议》收悉，现将办理情况答复如下：",
            "一、关于线路",
            "（一）调整线路。今年调整公交线路2条。",
            "（二）增开专线",
            "1.增开6条。",
            "二、已接入查询平台。",
            "感谢您对我们工作的关心和支持！",
            "附件：1.线路图2.时刻表",
            "云岫区交通运输局",
            "2024年9月10日",
            "（联系人：柯明，联系电话：0000-6100000）",
            "（公开方式：依申请公开）",
            "抄送：区人大常委会代表工作委员会，区政府办公室。",
            "云岫区交通运输局\t2024年9月10日印发",
            ""),
        written(proposal, profile).paragraphs());
  }

  private static XWPFParagraph paragraph(XWPFDocument word, String text) {
    return word.getParagraphs().stream()
        .filter(p -> Docx.text(p).equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError(text));
  }

  private static String style(XWPFRun run) {
    var properties = run.getCTR().getRPr();
    return properties == null || properties.sizeOfRStyleArray() == 0
        ? ""
        : properties.getRStyleArray(0).getVal();
  }

  @Test
  void headingsStandInTheFacesOfTheirLevel() throws Exception {
    try (XWPFDocument word = written(proposal, profile).opened()) {
      assertEquals("Heading1Form", paragraph(word, "一、关于线路").getStyle());
      assertEquals("黑体", new EffectiveStyle(word, "Heading1Form").font());
      assertEquals("楷体_GB2312", new EffectiveStyle(word, "LevelTwo").font());
      var runs = paragraph(word, "（一）调整线路。今年调整公交线路2条。").getRuns();
      assertEquals(List.of("（一）调整线路。", "今年调整公交线路2条。"), runs.stream().map(XWPFRun::text).toList());
      assertEquals(List.of("LevelTwo", ""), runs.stream().map(ReplyProseTest::style).toList());
      assertEquals("LevelTwo", style(paragraph(word, "（二）增开专线").getRuns().getFirst()));
      assertEquals("", style(paragraph(word, "1.增开6条。").getRuns().getFirst()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "一、办理情况, LevelOne",
    "（十二）加强管护, LevelTwo",
    "一是加强管护。, ''",
    "（试行）文件已经印发。, ''",
    "1.加强管护。, ''"
  })
  void onlyNumberedHeadingsAreMarked(String line, String style) throws Exception {
    Proposal one = proposal.withSuggestions(List.of(Suggestion.of("", line)));
    try (XWPFDocument word = written(one, profile).opened()) {
      assertEquals(style, style(paragraph(word, line).getRuns().getFirst()));
    }
  }

  @Test
  void textThatBeginsWithANumberButIsNoHeadingStaysText() throws Exception {
    String line = "（一）" + "已".repeat(60) + "。";
    Proposal one = proposal.withSuggestions(List.of(Suggestion.of("", line)));
    try (XWPFDocument word = written(one, profile).opened()) {
      assertEquals("", style(paragraph(word, line).getRuns().getFirst()));
    }
  }

  @ParameterizedTest
  @EnumSource(CategoryMark.class)
  void theCategoryStandsWhereTheProfileSays(CategoryMark mark) throws Exception {
    List<String> text = written(proposal, profile.withCategoryMark(mark)).paragraphs();

    String head =
        switch (mark) {
          case HEAD_LEFT -> "A类";
          case HEAD_RIGHT, FORM_SECTION -> "\tA类";
          case TAIL, NONE -> "";
        };
    assertEquals(head, text.getFirst());
    assertEquals(mark == CategoryMark.TAIL, text.contains("办理实效评估类别：A类。"));
    int times = mark == CategoryMark.NONE ? 0 : 1;
    assertEquals(times, String.join("", text).split("A类", -1).length - 1);
  }

  @Test
  void theNumberStandsInTheMiddleWithoutASigner() throws Exception {
    Proposal unsigned = proposal.withLetter(proposal.letter().withSigner(null));

    List<String> text = written(unsigned, profile).paragraphs();

    assertEquals("云岫交发〔2024〕27号", text.get(2));
    assertFalse(String.join("", text).contains("签发人"));
  }

  @Test
  void emptyPartsVanishWithTheirLabels() throws Exception {
    Docx bare = written(Proposal.create(Kind.CPPCC), profile);

    String text = String.join("\n", bare.paragraphs());

    assertEquals(0, bare.opened().getTables().size());
    for (String label : List.of("签发人", "附件", "联系", "公开方式", "抄送", "印发", "类别", "（）")) {
      assertFalse(text.contains(label), label);
    }
  }

  @Test
  void theOfficesUsualCopiesGoOutUnlessTheyAreOfTheOtherCouncil() throws Exception {
    Profile usual = profile.withCopies(List.of("市政协提案委员会", "市人大代表工委", "市政府办公室"));
    Proposal none = proposal.withLetter(proposal.letter().withCopies(List.of()));

    assertTrue(written(none, usual).paragraphs().contains("抄送：市人大代表工委，市政府办公室。"));
    assertTrue(
        written(none.withKind(Kind.CPPCC), usual).paragraphs().contains("抄送：市政协提案委员会，市政府办公室。"));
  }
}
