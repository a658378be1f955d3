package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Kind;
import org.banfu.proposal.LetterFormat;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Publication;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Role;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.json.Sample;
import org.banfu.text.PrivateData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// The documents beside the reply: opinion, work list, reminder, public copy.
class OtherDocumentsTest {
  private final Documents documents =
      new Documents(Clock.fixed(Instant.parse("2023-06-20T02:00:00Z"), ZoneOffset.ofHours(8)));
  private final Profile profile = new Sample().profile();
  private final Proposal sample = new Sample().proposal();

  private Rendered rendered(DocumentKind kind, Proposal proposal) throws Exception {
    return documents.render(kind, proposal, profile);
  }

  private List<String> text(DocumentKind kind, Proposal proposal) throws Exception {
    Docx docx = Docx.of(rendered(kind, proposal).content());
    assertEquals(List.of(), docx.schemaErrors());
    return docx.paragraphs();
  }

  @ParameterizedTest
  @EnumSource(LetterFormat.class)
  void everyDocumentOfBothKindsFitsTheSchemas(LetterFormat format) throws Exception {
    Proposal late =
        sample
            .withPublication(Publication.EMPTY)
            .withCoUnits(List.of(CoOpinion.named("市民政局").withAskedOn(LocalDate.of(2023, 1, 4))));
    for (Kind kind : Kind.values()) {
      for (DocumentKind document : documents.kinds()) {
        if (document != DocumentKind.JSON && document != DocumentKind.LEDGER) {
          Docx docx =
              Docx.of(
                  documents
                      .render(document, late.withKind(kind), profile.withLetterFormat(format))
                      .content());

          assertEquals(List.of(), docx.schemaErrors(), document + " " + format);
          assertFalse(docx.part("word/document.xml").contains("{{"), document.name());
        }
      }
    }
  }

  @Test
  void anOpinionGoesToTheLeadUnitAndCoversWhatIsOurs() throws Exception {
    Proposal co =
        sample
            .withRole(Role.CO)
            .withLeadUnit("市公安局")
            .withLetter(
                sample
                    .letter()
                    .withTitle(null)
                    .withSalutation(null)
                    .withOpening(null)
                    .withCopies(List.of())
                    .withAddressees(List.of()))
            .withSuggestions(
                List.of(
                    Suggestion.of("别家的事", "别家的答复。").withUnit("市水务局"),
                    Suggestion.of("我们的事", "我们的答复。").withUnit(profile.filingUnit()),
                    Suggestion.of("大家的事", "共同的答复。")));

    List<String> text = text(DocumentKind.CO_OPINION, co);

    assertTrue(text.contains("市公安局："));
    assertTrue(text.contains("一、我们的事"));
    assertTrue(text.contains("二、大家的事"));
    assertFalse(String.join("", text).contains("别家"));
    assertTrue(text.contains("以上意见，供贵单位答复时参考。"));
    assertFalse(String.join("", text).contains("抄送"));
    assertEquals(
        List.of(Problem.of("document.othersLeftOut", 1)),
        rendered(DocumentKind.CO_OPINION, co).notes());
  }

  @Test
  void anOpinionThatWouldSayNothingIsNotWritten() {
    Proposal co =
        sample
            .withRole(Role.CO)
            .withSuggestions(List.of(Suggestion.of("别家的事", "别家的答复。").withUnit("市水务局")));

    var refused = assertThrows(ProblemException.class, () -> rendered(DocumentKind.CO_OPINION, co));

    assertEquals(Problem.of("document.nothingOurs", 1), refused.problem());
  }

  @Test
  void pagesTellOfCharactersThatWereLeftOut() throws Exception {
    Proposal broken = sample.withLetter(sample.letter().withOpening("开头\u0001。"));

    var printed = new PrintedDocuments(documents).pages(DocumentKind.REPLY_PROSE, broken, profile);

    assertTrue(printed.notes().contains(Problem.of("document.charactersLeftOut", 1)));
  }

  @Test
  void theWorkListAloneLiesAcross() throws Exception {
    Docx docx = Docx.of(rendered(DocumentKind.WORK_LIST, sample).content());
    try (var word = docx.opened()) {
      var section = word.getDocument().getBody().getSectPr();

      assertEquals(STPageOrientation.LANDSCAPE, section.getPgSz().getOrient());
      assertEquals("16838", section.getPgSz().getW().toString());
      assertEquals("2098", section.getPgMar().getLeft().toString());
      assertEquals(1, word.getTables().size());
      assertEquals(10, word.getTables().getFirst().getRow(0).getTableCells().size());
      assertTrue(word.getTables().getFirst().getRow(0).isRepeatHeader());
      assertFalse(docx.paragraphs().contains("附件"));
    }
  }

  @ParameterizedTest
  @CsvSource({"CPPCC, 提案, 委员", "NPC, 建议, 代表"})
  void theFeedbackFormAsksForWorkAndResultApart(Kind kind, String noun, String member)
      throws Exception {
    List<String> text = text(DocumentKind.FEEDBACK_FORM, sample.withKind(kind));

    assertTrue(text.getFirst().endsWith(noun + "办理情况征询意见表"), text::getFirst);
    assertTrue(text.containsAll(List.of(noun + "编号", "领衔" + member, member + "签名")));
    assertTrue(text.containsAll(List.of("苏清越", sample.title(), "2023年6月12日")));
    for (String asked : List.of("对办理工作", "对办理结果")) {
      assertEquals("□满意　　　□基本满意　　　□不满意", text.get(text.indexOf(asked) + 1));
    }
    assertTrue(text.stream().anyMatch(line -> line.contains("联系电话：0000-0000000")));
  }

  @ParameterizedTest
  @CsvSource({"CPPCC, 提案, 委员", "NPC, 建议, 代表"})
  void aReminderNamesTheLateUnitsOnlyAndIsOfToday(Kind kind, String noun, String member)
      throws Exception {
    CoOpinion asked = CoOpinion.named("市民政局").withAskedOn(LocalDate.of(2023, 5, 4));
    Proposal waiting =
        sample
            .withKind(kind)
            .withCoUnits(
                List.of(
                    asked,
                    asked.withName("市教育局").withReceivedOn(LocalDate.of(2023, 5, 9)),
                    asked.withName("市财政局").withDueOn(LocalDate.of(2023, 6, 20)),
                    CoOpinion.named("市水务局")));

    List<String> text = text(DocumentKind.REMINDER, waiting);

    assertTrue(text.contains("市民政局："));
    assertTrue(text.contains("市民政局：2023年5月4日征求意见，2023年6月4日到期，至今未收到。"), text::toString);
    assertTrue(text.contains("2023年6月20日"));
    assertTrue(text.stream().anyMatch(line -> line.endsWith(noun + "会办意见的函")), text::toString);
    assertTrue(text.stream().anyMatch(line -> line.startsWith("为按时答复" + member)));
    for (String other : List.of("市教育局", "市财政局", "市水务局")) {
      assertFalse(String.join("", text).contains(other), other);
    }
  }

  @Test
  void nobodyIsRemindedBeforeTheDayIsOver() {
    Proposal waiting =
        sample.withCoUnits(
            List.of(
                CoOpinion.named("市财政局")
                    .withAskedOn(LocalDate.of(2023, 5, 20))
                    .withDueOn(LocalDate.of(2023, 6, 20))));

    var refused =
        assertThrows(ProblemException.class, () -> rendered(DocumentKind.REMINDER, waiting));

    assertEquals("document.nobodyLate", refused.problem().code());
  }

  @Test
  void aPublicCopyHoldsNeitherContactNorNumbers() throws Exception {
    Proposal full =
        sample
            .withPublication(new Publication(PublicationMode.FULL, null, null, null))
            .withLetter(
                sample
                    .letter()
                    .withSigner("江一苇")
                    .withAttachments(List.of("名单（13811112222）"))
                    .withCopies(List.of("市政协提案委员会")))
            .withSuggestions(
                List.of(Suggestion.of("关于热线13800000000", "请致电0000-1234567或写信到ab.c@example.cn。")));

    Rendered copy = rendered(DocumentKind.PUBLIC_COPY, full);
    String text = String.join("\n", Docx.of(copy.content()).paragraphs());

    assertTrue(text.contains("关于热线138******00"));
    assertTrue(text.contains("附件：名单（138******22）"));
    assertTrue(text.contains("0000-********或写信到***@example.cn"), text);
    for (String left : List.of("林见微", "联系人", "江一苇", "抄送", "印发")) {
      assertFalse(text.contains(left), left);
    }
    assertEquals(List.of(Problem.of("document.masked", 4)), copy.notes());
    // Preview, print and PDF show the same text as the file.
    var printed = new PrintedDocuments(documents).pages(DocumentKind.PUBLIC_COPY, full, profile);
    assertTrue(printed.notes().contains(Problem.of("document.masked", 4)));
  }

  @ParameterizedTest
  @EnumSource(
      value = PublicationMode.class,
      names = {"NONE", "ON_REQUEST"})
  void whatIsNotPublishedHasNoPublicCopy(PublicationMode mode) {
    Proposal closed = sample.withPublication(new Publication(mode, null, null, null));

    var refused =
        assertThrows(ProblemException.class, () -> rendered(DocumentKind.PUBLIC_COPY, closed));

    assertEquals("document.notForPublication", refused.problem().code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          手机13912345678。 | 手机139******78。
          电话：0755-12345678转 | 电话：0755-********转
          （0755）12345678 | （0755）********
          热线12345678 | 热线********
          身份证110101199003070011 | 身份证1101**************
          卡号：6222000011112222333 | 卡号：********2333
          邮箱someone@example.com | 邮箱***@example.com
          微信号：abc_12345 | 微信号：********
          人民路12号3栋2单元405室 | 人民路12号**栋**室
          云府函〔2023〕27号 | 云府函〔2023〕27号
          投资12345678元 | 投资12345678元
          第20230862号提案 | 第20230862号提案
          2023年7月17日 | 2023年7月17日
          """)
  void privateDataIsMaskedAndOtherNumbersStay(String text, String shown) {
    assertEquals(shown, new PrivateData().mask(text));
  }
}
