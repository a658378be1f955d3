package org.banfu.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.banfu.proposal.json.Sample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
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
          CPPCC, LEAD,     青澜市云岫区人民政府关于市政协七届三次会议第20230862号提案主办意见的函
          CPPCC, CO,       青澜市云岫区人民政府关于市政协七届三次会议第20230862号提案会办意见的函
          CPPCC, SEPARATE, 青澜市云岫区人民政府关于市政协七届三次会议第20230862号提案分办意见的函
          CPPCC, SOLE,     青澜市云岫区人民政府关于市政协七届三次会议第20230862号提案的答复
          CPPCC, ,         青澜市云岫区人民政府关于市政协七届三次会议第20230862号提案的答复
          NPC,   LEAD,     青澜市云岫区人民政府关于市七届人大三次会议第20230862号建议主办意见的函
          NPC,   CO,       青澜市云岫区人民政府关于市七届人大三次会议第20230862号建议会办意见的函
          NPC,   SEPARATE, 青澜市云岫区人民政府关于市七届人大三次会议第20230862号建议分办意见的函
          NPC,   SOLE,     青澜市云岫区人民政府关于市七届人大三次会议第20230862号建议的答复
          """)
  void titleFollowsKindAndRole(Kind kind, @Nullable Role role, String title) {
    assertEquals(title, Sentences.title(of(kind, role)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          市政协, 7,  3,  20230477, 关于市政协七届三次会议第20230477号提案的答复
          市政协, 14, 21, 0009,     关于市政协十四届二十一次会议第0009号提案的答复
          市政协, 7,  ,   0009,     关于市政协七届第0009号提案的答复
          市政协, ,   3,  0009,     关于市政协第0009号提案的答复
          ,       7,  3,  0009,     关于第0009号提案的答复
          市政协, 7,  3,  【2023】117, 关于市政协七届三次会议第【2023】117号提案的答复
          市政协, 7,  3,  第D022号, 关于市政协七届三次会议第D022号提案的答复
          市政协, 0,  120, 1,       关于市政协0届120次会议第1号提案的答复
          市政协, 7,  3,  ,         关于市政协七届三次会议《关于完善公园的提案》的答复
          区人大, 20, 1,  DH0156,   关于区二十届人大一次会议第DH0156号提案的答复
          青澜市人民代表大会, 9, 3, 41, 关于青澜市第九届人民代表大会第三次会议第41号提案的答复
          """)
  void titleHasNoHoles(
      @Nullable String council,
      @Nullable Integer term,
      @Nullable Integer session,
      @Nullable String number,
      String title) {
    Proposal proposal =
        of(Kind.CPPCC, Role.SOLE)
            .withIssuer(null)
            .withCouncil(council)
            .withTerm(term)
            .withSession(session)
            .withNumber(number);

    assertEquals(title, Sentences.title(proposal));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          CPPCC, LEAD, 苏清越/顾长风,         尊敬的苏清越、顾长风委员：
          CPPCC, LEAD, 苏清越,                尊敬的苏清越委员：
          CPPCC, SOLE, 苏清越委员,            尊敬的苏清越委员：
          NPC,   LEAD, 苏清越/顾长风/江一苇,  尊敬的苏清越、顾长风、江一苇代表：
          NPC,   SEPARATE, 苏清越,            尊敬的苏清越代表：
          CPPCC, LEAD, 市政协科技界别组,      市政协科技界别组：
          CPPCC, LEAD, 民革青澜市委会,        民革青澜市委会：
          CPPCC, LEAD, 九三学社青澜市委员会,  九三学社青澜市委员会：
          CPPCC, LEAD, 民进,                  民进：
          CPPCC, LEAD, 工商联,                工商联：
          CPPCC, LEAD, 致公党云岫区总支,      致公党云岫区总支：
          CPPCC, LEAD, 苏清越/市政协经济委员会, 尊敬的苏清越委员、市政协经济委员会：
          CPPCC, LEAD, 市工商联/苏清越/顾长风, 市工商联、苏清越、顾长风委员：
          CPPCC, LEAD, 张联/王党,             尊敬的张联、王党委员：
          CPPCC, LEAD, 阿依古丽·买买提联,     尊敬的阿依古丽·买买提联委员：
          CPPCC, LEAD, ,                      尊敬的委员：
          NPC,   LEAD, ,                      尊敬的代表：
          CPPCC, CO,   苏清越,                云岫区人民政府：
          """)
  void salutationCallsEachByTheRightName(
      Kind kind, @Nullable Role role, @Nullable String names, String salutation) {
    List<Proposer> proposers =
        names == null ? List.of() : Arrays.stream(names.split("/")).map(Proposer::named).toList();

    assertEquals(salutation, Sentences.salutation(of(kind, role).withProposers(proposers)));
  }

  @Test
  void addresseesWinOverProposers() {
    Letter letter = Letter.EMPTY.withAddressees(List.of("民盟青澜市委员会"));

    assertEquals("民盟青澜市委员会：", Sentences.salutation(sample.withLetter(letter)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          CPPCC, LEAD,     青澜市政协七届三次会议第20230862号提案《关于完善公园的提案》收悉，按照办理分工，云岫区为主办单位，现就提案办理情况回复如下：
          CPPCC, SOLE,     青澜市政协七届三次会议第20230862号提案《关于完善公园的提案》收悉，现将办理情况答复如下：
          CPPCC, ,         青澜市政协七届三次会议第20230862号提案《关于完善公园的提案》收悉，现将办理情况答复如下：
          CPPCC, CO,       青澜市政协七届三次会议第20230862号提案《关于完善公园的提案》收悉。经研究，现提出会办意见如下：
          CPPCC, SEPARATE, 青澜市政协七届三次会议第20230862号提案《关于完善公园的提案》收悉，按照办理分工，现就我单位承办部分的办理情况答复如下：
          NPC,   LEAD,     青澜市七届人大三次会议第20230862号建议《关于完善公园的提案》收悉，按照办理分工，云岫区为主办单位，现就建议办理情况回复如下：
          """)
  void openingFollowsKindAndRole(Kind kind, @Nullable Role role, String opening) {
    assertEquals(opening, Sentences.opening(of(kind, role)));
  }

  @Test
  void openingHasNoHoles() {
    assertEquals("提案收悉，现就提案办理情况回复如下：", Sentences.opening(bare(Kind.CPPCC, Role.LEAD)));
    assertEquals("建议收悉，现将办理情况答复如下：", Sentences.opening(bare(Kind.NPC, null)));
  }

  @ParameterizedTest
  @CsvSource({
    "《关于公园的提案》, 《关于公园的提案》",
    "关于落实《公园条例》的提案, 《关于落实〈公园条例〉的提案》",
    "《公园条例》和《绿地条例》, 《〈公园条例〉和〈绿地条例〉》",
  })
  void titleStandsInBookMarksOnce(String title, String shown) {
    assertTrue(Sentences.opening(sample.withTitle(title)).contains("提案" + shown + "收悉"));
  }

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
        process, Sentences.process(of(Kind.CPPCC, role).withLeadUnit(lead).withCoUnits(units)));
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
        Sentences.workListTitle(
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

    assertEquals(closing, Sentences.closing(of(Kind.CPPCC, role).withProposers(proposers)));
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
            Sentences.titleOf(typed),
            Sentences.salutationOf(typed),
            Sentences.openingOf(typed),
            Sentences.closingOf(typed),
            Sentences.processOf(typed),
            Sentences.workListTitleOf(typed)));
    assertEquals(Sentences.title(sample), Sentences.titleOf(sample));
    assertEquals(Sentences.closing(sample), Sentences.closingOf(sample));
  }

  @ParameterizedTest
  @CsvSource({
    "CPPCC,LEAD",
    "CPPCC,SOLE",
    "CPPCC,CO",
    "CPPCC,SEPARATE",
    "CPPCC,",
    "NPC,LEAD",
    "NPC,CO"
  })
  void emptyProposalHasSentencesWithoutHoles(Kind kind, @Nullable Role role) {
    Proposal bare = bare(kind, role);

    String all =
        String.join(
            "",
            Sentences.title(bare),
            Sentences.salutation(bare),
            Sentences.opening(bare),
            Sentences.closing(bare),
            Sentences.process(bare),
            Sentences.workListTitle(bare),
            Sentences.publicationLine(bare),
            Sentences.satisfactionLine(bare));

    assertFalse(all.contains("null"), all);
    assertFalse(all.contains("《》"), all);
    assertFalse(all.contains("第号"), all);
    assertFalse(all.contains("，，"), all);
  }

  @Property(tries = 100)
  void everyProposalHasSentences(@ForAll("proposals") Proposal any) {
    assertTrue(Sentences.title(any).contains("关于"));
    assertTrue(Sentences.opening(any).contains("收悉"));
    assertTrue(Sentences.workListTitle(any).endsWith("工作清单表"));
    assertTrue(any.role() == Role.CO || Sentences.salutation(any).endsWith("："));
  }

  @Provide
  Arbitrary<Proposal> proposals() {
    return ProposalArbitraries.proposals();
  }

  private Proposal of(Kind kind, @Nullable Role role) {
    return sample.withKind(kind).withRole(role).withCouncil(kind == Kind.NPC ? "市人大" : "市政协");
  }

  private static Proposal bare(Kind kind, @Nullable Role role) {
    return Proposal.create(kind).withRole(role);
  }
}
