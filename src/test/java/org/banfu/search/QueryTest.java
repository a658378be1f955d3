package org.banfu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Role;
import org.banfu.proposal.State;
import org.banfu.proposal.Suggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What each form of query finds, and what it must not find.
class QueryTest {
  private final SearchText text = new SearchText();

  @BeforeEach
  void fill() {
    Proposal one =
        proposal("1", "20230477", "关于建设科教城的提案", "单云霁", 2023)
            .withState(State.HANDLING)
            .withCategory("B")
            .withLeadUnit("云岫区教育局")
            .withSuggestions(
                List.of(
                    Suggestion.of("完善交通", "已开通 3 条公交线，方便出行。\n或者步行。"),
                    Suggestion.of("A+B模式", "引入“拎包入住”服务 -50 元")));
    Proposal two =
        proposal("2", "0477", "关于老旧小区加装电梯的建议", "冯彦宏", 2022)
            .withState(State.CLOSED)
            .withCategory("A")
            .withRole(Role.CO)
            .withCoUnits(List.of(CoOpinion.named("市住房局").withOpinion("臺灣同胞投資區亦可參照")))
            .withSuggestions(List.of(Suggestion.of("加装电梯", "科教先行，电梯随后")));
    Proposal three =
        proposal("3", "D022", "关于电动车充电的提案", "曾汀", 2021)
            .withState(State.CLOSED)
            .withNotes("与ＡＢＣ公司商议；电话 0000-0477123")
            .withSuggestions(List.of(Suggestion.of("充电", "小区设充电桩 A|B 两种")));
    text.put(
        List.of(
            new SearchEntry(one, 1, false),
            new SearchEntry(two, 1, false),
            new SearchEntry(three, 1, false)));
  }

  @AfterEach
  void close() {
    text.close();
  }

  private static Proposal proposal(String id, String number, String title, String by, int year) {
    return Proposal.create(Kind.CPPCC)
        .withId(id)
        .withNumber(number)
        .withTitle(title)
        .withYear(year)
        .withProposers(List.of(Proposer.named(by)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          科教城               ~ 1
          科教                 ~ 1 2
          科 教城              ~ 1
          教科                 ~
          小区 电梯            ~ 2
          小区　电梯           ~ 2
          小区 电梯 科教城     ~
          小区 -电梯           ~ 3
          小区 －电梯          ~ 3
          -小区                ~ 1
          -"小区 设"           ~ 1 2 3
          科教城 或 充电       ~ 1 3
          科教城 | 充电        ~ 1 3
          科教城 ｜ 充电       ~ 1 3
          科教城 |充电         ~ 1 3
          小区 电梯 或 充电    ~ 2 3
          关于 科教城 或 老旧 -电梯 ~ 1
          或者                 ~ 1
          或                   ~ 1
          a|b                  ~ 3
          a+b                  ~ 1
          -50                  ~ 2 3
          "-50"                ~ 1
          "开通 3 条"          ~ 1
          “开通 3 条”          ~ 1
          "开通 条"            ~
          开通 条              ~ 1
          "科教城 或 充电"     ~
          “拎包                ~ 1
          ""                   ~
          "                    ~
          建设"                ~
          臺灣                 ~ 2
          台湾                 ~ 2
          投资区               ~ 2
          abc                  ~ 3
          ＡＢＣ               ~ 3
          477                  ~ 1 2 3
          0477                 ~ 1 2 3
          20230477             ~ 1
          d022                 ~ 3
          编号:477             ~ 1 2
          编号：0477           ~ 1 2
          编号:第0477号        ~ 1 2
          编号:20230477        ~ 1
          编号:22              ~ 3
          编号:                ~
          number:477           ~ 1 2
          委员:彦宏            ~ 2
          委员:fyh             ~ 2
          委员:科教            ~
          -委员:彦宏           ~ 1 3
          单位:教育            ~ 1
          单位:住房            ~ 2
          单位:jyj             ~ 1
          单位:彦宏            ~
          年:2022              ~ 2
          年:2022年            ~ 2
          年:2021-2022         ~ 2 3
          年:2021至2022 -电梯  ~ 3
          年:前年              ~
          类别:B               ~ 1
          类别:b类             ~ 1
          类别:Ｂ              ~ 1
          类别:C               ~
          状态:办理中          ~ 1
          状态:办结            ~ 2 3
          状态:hand ~ 1
          状态:没有            ~
          状态:办结 电梯       ~ 2
          年:2023 或 年:2021   ~ 1 3
          """)
  void finds(String query, String ids) {
    assertEquals(ids == null ? "" : ids, found(query), query);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          kjc             ~ 1
          kejiaocheng     ~ 1
          kejiaoch        ~ 1
          KJC             ~ 1
          ＫＪＣ          ~ 1
          "kjc"           ~
          kcj             ~
          fyh             ~ 2
          fengyanhong     ~ 2
          fengyanhang     ~
          shanyunji       ~ 1
          danyunji        ~ 1
          zengting        ~ 3
          cengting        ~ 3
          jyj             ~ 1
          jiaoyuju        ~ 1
          ljlqtj          ~
          fbcx            ~
          dianti          ~ 2
          """)
  void latinLettersFindTitlesPeopleAndUnits(String query, String ids) {
    assertEquals(ids == null ? "" : ids, found(query), query);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"", "“", "”", "-", "--", "|", "||", "或 或", "| |", "编号", "年:", ":", "：", "-:", "\"\"\"",
        "()", "[", "*", "\\", "{0}", "'", "%", "_", "a:b", "编号:\"", "-编号:", "年:\"\"", "-\"",
        "\u0000", "𠮷", "\uD842", "￥", "类别:类", "第", "编号:第号"
      })
  void noQueryIsWrong(String query) {
    SearchResult result = text.newSession().find(SearchRequest.of(query)).orElseThrow();

    assertTrue(result.isComplete());
  }

  @Test
  void textThatIsNotThereGivesTheNearestApart() {
    SearchResult result = find(SearchRequest.of("小区 电梯 科教城"));

    assertEquals(0, result.total());
    assertEquals(List.of(), result.hits());
    assertEquals(List.of("2", "1", "3"), result.nearest().stream().map(SearchHit::id).toList());
    assertEquals(List.of(), find(SearchRequest.of("小区 电梯")).nearest());
    assertEquals(List.of(), find(SearchRequest.of("飞机")).nearest());
  }

  @Test
  void theBestMatchComesFirstOrTheNewest() {
    assertEquals(List.of("2", "3"), ids(find(SearchRequest.of("小区"))));
    assertEquals(List.of("1", "2"), ids(find(SearchRequest.of("科教"))));
    assertEquals(List.of("2", "1", "3"), ids(find(SearchRequest.of("0477"))));
    assertEquals(
        List.of("1", "2", "3"), ids(find(SearchRequest.of("").withOrder(ResultOrder.NEWEST))));
    assertEquals(FieldKind.NUMBER, find(SearchRequest.of("0477")).hits().getFirst().kind());
    assertEquals(FieldKind.NOTES, find(SearchRequest.of("0477")).hits().getLast().kind());
  }

  @Test
  void resultsAreCountedForTheFilters() {
    SearchResult all = find(SearchRequest.of("关于"));
    assertEquals(Map.of("2021", 1, "2022", 1, "2023", 1), all.counts().get(Facet.YEAR));
    assertEquals(Map.of("CLOSED", 2, "HANDLING", 1), all.counts().get(Facet.STATE));
    assertEquals(Map.of("云岫区教育局", 1, "市住房局", 1), all.counts().get(Facet.UNIT));
    assertEquals(Map.of("CO", 1), all.counts().get(Facet.ROLE));

    SearchResult closed =
        find(SearchRequest.of("关于").withFilters(Map.of(Facet.STATE, Set.of("CLOSED"))));
    assertEquals(2, closed.total());
    assertEquals(Map.of("2021", 1, "2022", 1), closed.counts().get(Facet.YEAR));
    assertEquals(Map.of("CLOSED", 2, "HANDLING", 1), closed.counts().get(Facet.STATE));
  }

  @Test
  void aHitTellsWhereItStands() {
    SearchHit hit = find(SearchRequest.of("拎包 交通")).hits().getFirst();

    assertEquals("20230477", hit.number());
    assertEquals("关于建设科教城的提案", hit.title());
    assertEquals(FieldKind.HEADING, hit.kind());
    Passage heading = hit.passages().get(0);
    assertEquals("完善交通", heading.text());
    assertEquals(1, heading.suggestion());
    assertEquals(List.of(new Passage.Range(2, 4)), heading.marks());
    Passage reply = hit.passages().get(1);
    assertEquals("suggestions.reply", reply.place().field());
    assertEquals(2, reply.suggestion());
    assertEquals("引入“拎包入住”服务 -50 元", reply.text());
    assertEquals(List.of(new Passage.Range(3, 5)), reply.inField());
  }

  @Test
  void theBinIsSearchedApart() {
    text.setInBin("1", true);

    assertEquals("2", found("科教"));
    assertEquals(List.of("1"), ids(find(SearchRequest.of("科教").inTheBin())));
    text.setInBin("1", false);
    assertEquals("1 2", found("科教"));
  }

  @Test
  void aCancelledRequestGivesNothing() {
    SearchSession session = text.newSession();
    Search late = text.search(SearchRequest.of("科教"), () -> true);

    assertThrows(CancellationException.class, () -> late.run(null));
    assertFalse(session.find(SearchRequest.of("科教")).isEmpty());
  }

  private String found(String query) {
    return ids(find(SearchRequest.of(query))).stream().sorted().collect(Collectors.joining(" "));
  }

  private SearchResult find(SearchRequest request) {
    return text.newSession().find(request).orElseThrow();
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(SearchHit::id).toList();
  }
}
