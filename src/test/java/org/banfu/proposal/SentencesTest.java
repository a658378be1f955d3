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
    assertEquals(title, OFFICE.title(of(kind, role)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          市政协, 7,  3,  20230862, 关于市政协七届三次会议第20230862号提案的答复
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

    assertEquals(title, OFFICE.title(proposal));
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

    assertEquals(salutation, OFFICE.salutation(of(kind, role).withProposers(proposers)));
  }

  @Test
  void addresseesWinOverProposers() {
    Letter letter = Letter.EMPTY.withAddressees(List.of("民盟青澜市委员会"));

    assertEquals("民盟青澜市委员会：", OFFICE.salutation(sample.withLetter(letter)));
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
    assertEquals(opening, OFFICE.opening(of(kind, role)));
  }

  @Test
  void openingHasNoHoles() {
    assertEquals("提案收悉，现就提案办理情况回复如下：", OFFICE.opening(bare(Kind.CPPCC, Role.LEAD)));
    assertEquals("建议收悉，现将办理情况答复如下：", OFFICE.opening(bare(Kind.NPC, null)));
  }

  @ParameterizedTest
  @CsvSource({
    "《关于公园的提案》, 《关于公园的提案》",
    "关于落实《公园条例》的提案, 《关于落实〈公园条例〉的提案》",
    "《公园条例》和《绿地条例》, 《〈公园条例〉和〈绿地条例〉》",
  })
  void titleStandsInBookMarksOnce(String title, String shown) {
    assertTrue(OFFICE.opening(sample.withTitle(title)).contains("提案" + shown + "收悉"));
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
            OFFICE.title(bare),
            OFFICE.salutation(bare),
            OFFICE.opening(bare),
            OFFICE.closing(bare),
            OFFICE.process(bare),
            OFFICE.workListTitle(bare),
            Sentences.publicationLine(bare),
            Sentences.satisfactionLine(bare));

    assertFalse(all.contains("null"), all);
    assertFalse(all.contains("《》"), all);
    assertFalse(all.contains("第号"), all);
    assertFalse(all.contains("，，"), all);
  }

  @Property(tries = 100)
  void everyProposalHasSentences(@ForAll("proposals") Proposal any) {
    assertTrue(OFFICE.title(any).contains("关于"));
    assertTrue(OFFICE.opening(any).contains("收悉"));
    assertTrue(OFFICE.workListTitle(any).endsWith("工作清单表"));
    assertTrue(any.role() == Role.CO || OFFICE.salutation(any).endsWith("："));
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
