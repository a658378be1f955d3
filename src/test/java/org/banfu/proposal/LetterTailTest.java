package org.banfu.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.banfu.proposal.json.Sample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTailTest {
  private static final Sentences OFFICE = new Sentences(new Sample().profile());

  private final Proposal sample =
      new Sample()
          .proposal()
          .withTitle("关于完善公园的提案")
          .withLetter(Letter.EMPTY)
          .withWorkList(WorkList.EMPTY);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          LEAD,     云岫区人民政府, 市民政局/市教育局, 此件由云岫区人民政府主办，市民政局、市教育局会办。
          CO,       市水务局,       云岫区水务局,      此件由市水务局主办，云岫区水务局会办。
          SEPARATE, 云岫区水务局,   市民政局,          此件由云岫区水务局分办，市民政局分办。
          SOLE,     云岫区水务局,   ,                  此件由云岫区水务局独办。
          ,         云岫区水务局,   ,                  此件由云岫区水务局办理。
          LEAD,     云岫区水务局,   ,                  此件由云岫区水务局主办。
          LEAD,     ,               市民政局,          此件由市民政局会办。
          LEAD,     ,               ,                  ''
          """)
  void processNamesWhoHandled(
      @Nullable Role role, @Nullable String lead, @Nullable String others, String process) {
    List<CoOpinion> units =
        others == null
            ? List.of()
            : Arrays.stream(others.split("/")).map(CoOpinion::named).toList();

    assertEquals(
        process, OFFICE.process(of(Kind.CPPCC, role).withLeadUnit(lead).withCoUnits(units)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          CPPCC, 市政协,     青澜市云岫区人民政府, 2023, 青澜市政协2023年提案工作清单表
          CPPCC, 区政协,     青澜市云岫区人民政府, 2023, 青澜市云岫区政协2023年提案工作清单表
          CPPCC, 市政协,     云岫区人民政府,       2023, 市政协2023年提案工作清单表
          CPPCC, 市政协,     沙市区人民政府,       2023, 市政协2023年提案工作清单表
          CPPCC, 青澜市政协, 青澜市云岫区人民政府, 2023, 青澜市政协2023年提案工作清单表
          CPPCC, 市政协,     ,                     ,     市政协提案工作清单表
          NPC,   市人大,     青澜市水务局,         2023, 青澜市人大2023年建议工作清单表
          CPPCC, ,           青澜市水务局,         2023, 2023年提案工作清单表
          """)
  void workListTitleNamesCouncilAndYear(
      Kind kind,
      @Nullable String council,
      @Nullable String issuer,
      @Nullable Integer year,
      String title) {
    assertEquals(
        title,
        OFFICE.workListTitle(
            sample.withKind(kind).withCouncil(council).withIssuer(issuer).withYear(year)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          FULL,       ,         公开方式：全文公开
          SUMMARY,    ,         公开方式：摘要公开
          ON_REQUEST, ,         公开方式：依申请公开
          NONE,       个人隐私, 公开方式：不予公开（个人隐私）
          NONE,       ,         公开方式：不予公开
          ,           ,         ''
          """)
  void publicationIsNamed(@Nullable PublicationMode mode, @Nullable String reason, String line) {
    Publication publication = new Publication(mode, reason, null, null);

    assertEquals(line, Sentences.publicationLine(sample.withPublication(publication)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          CPPCC, SATISFIED, ,                     true,  经与领衔委员沟通，其对云岫区办理工作口头表示“满意”。
          NPC,   SATISFIED, ,                     false, 经与领衔代表沟通，其对云岫区办理工作表示“满意”。
          CPPCC, ,          BASICALLY_SATISFIED,  true,  经与领衔委员沟通，其对云岫区办理结果口头表示“基本满意”。
          CPPCC, SATISFIED, SATISFIED,            true,  经与领衔委员沟通，其对云岫区办理工作和办理结果口头表示“满意”。
          CPPCC, SATISFIED, UNSATISFIED,          false, 经与领衔委员沟通，其对云岫区办理工作表示“满意”，对办理结果表示“不满意”。
          CPPCC, ,          ,                     true,  ''
          """)
  void satisfactionIsToldApartForWorkAndResult(
      Kind kind,
      @Nullable Satisfaction work,
      @Nullable Satisfaction result,
      boolean oral,
      String line) {
    Feedback feedback = new Feedback(work, result, oral, null, null);

    assertEquals(line, Sentences.satisfactionLine(of(kind, Role.LEAD).withFeedback(feedback)));
  }

  @Test
  void satisfactionOfNobodyIsNotTold() {
    assertEquals("", Sentences.satisfactionLine(sample.withFeedback(null)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          LEAD, 苏清越/顾长风,    感谢你们对我们工作的关心和支持！
          SOLE, 苏清越,           感谢您对我们工作的关心和支持！
          SOLE, 市政协科技界别组, 感谢贵单位对我们工作的关心和支持！
          CO,   苏清越,           以上意见，供贵单位答复时参考。
          """)
  void closingThanksWhoeverWrote(Role role, String names, String closing) {
    List<Proposer> proposers = Arrays.stream(names.split("/")).map(Proposer::named).toList();

    assertEquals(closing, OFFICE.closing(of(Kind.CPPCC, role).withProposers(proposers)));
  }

  @Test
  void whatWasTypedWins() {
    Proposal typed =
        sample
            .withLetter(
                LetterBuilder.builder(Letter.EMPTY)
                    .title("标题")
                    .salutation("称谓：")
                    .opening("开头")
                    .closing("")
                    .process("过程")
                    .build())
            .withWorkList(new WorkList("清单", null));

    assertEquals(
        List.of("标题", "称谓：", "开头", "", "过程", "清单"),
        List.of(
            OFFICE.titleOf(typed),
            OFFICE.salutationOf(typed),
            OFFICE.openingOf(typed),
            OFFICE.closingOf(typed),
            OFFICE.processOf(typed),
            OFFICE.workListTitleOf(typed)));
    assertEquals(OFFICE.title(sample), OFFICE.titleOf(sample));
    assertEquals(OFFICE.closing(sample), OFFICE.closingOf(sample));
  }

  private Proposal of(Kind kind, @Nullable Role role) {
    return sample.withKind(kind).withRole(role).withCouncil(kind == Kind.NPC ? "市人大" : "市政协");
  }
}
