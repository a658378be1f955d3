package org.banfu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What typed pinyin finds and what not: names with surnames that are read otherwise than as words,
/// and of a title its subject, with or without 关于……的提案 around it.
class PinyinFoundTest {
  private final SearchText text = new SearchText();

  @AfterEach
  void close() {
    text.close();
  }

  @ParameterizedTest
  @CsvSource({
    "单云霁, shanyunji, syj, sanyunji",
    "解海平, xiehaiping, xhp, chehaiping",
    "曾汀, zengting, zt, shengting",
    "仇远, qiuyuan, qy, zhouyuan",
    "翟明, zhaiming, zm, saiming",
    "查良, zhaliang, zl, shaliang",
    "区少华, oushaohua, osh, gushaohua",
    "盖叔, geshu, gs, heshu",
    "朴真, piaozhen, pz, buzhen",
    "任远, renyuan, ry, lenyuan",
    "尉迟敬, yuchijing, ycj, wuchijing",
    "万俟雅, moqiya, mqy, maqiya",
    "缪青, miaoqing, mq, liaoqing",
    "乐山, yueshan, ys, yeshan",
    "覃月, qinyue, qy, xinyue",
    "冼星, xianxing, xx, shanxing",
    "吕蒙, lvmeng, lm, numeng",
    "吕蒙, lümeng, lm, nümeng",
    "單雲霽, shanyunji, syj, sanyunji",
  })
  void surnamesAreFoundAsTheyAreRead(String name, String whole, String initials, String wrong) {
    put(proposal("1", "关于绿化").withProposers(List.of(Proposer.named(name))));

    for (String field : List.of("", "委员:")) {
      assertEquals("1", found(field + whole), whole);
      assertEquals("1", found(field + initials), initials);
      assertEquals("1", found(field + whole.substring(0, whole.length() - 1)), "unfinished");
      assertEquals("", found(field + wrong), wrong);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          gy       ~ 4
          ta       ~
          dta      ~
          dt       ~ 2
          ti       ~ 2 3
          guanyu   ~
          tian     ~ 3
          jianyi   ~ 4
          jy       ~ 4 5
          kjc      ~ 1
          jskjc    ~ 1
          kjcd     ~ 1
          yjs      ~ 1
          jzdt     ~ 2
          jzdtd    ~ 2
          gyjskjc  ~ 1
          gyjskjcd ~ 1
          gyjskjcdta ~ 1
          gyjskjcdt ~ 1
          guanyujianshe ~ 1
          guanyujianzhuang ~
          guanyujiazhuang ~ 2
          jskjcdta ~ 1
          jskjcdtan ~
          gyt      ~ 3
          dya      ~
          gyd      ~
          gyn      ~ 4
          tj       ~ 3
          """)
  void theFrameOfATitleAloneIsNotRead(String typed, String ids) {
    put(
        proposal("1", "关于建设科教城的提案"),
        proposal("2", "關於加裝電梯的建議"),
        proposal("3", "关于田径场开放的议案"),
        proposal("4", "合理化建议征集办法，共用能"),
        proposal("5", "教育提案"));

    assertEquals(ids == null ? "" : ids, found(typed), typed);
  }

  @Test
  void manyAreLookedThroughBySignaturesToTheSameEnd() {
    for (int i = 10; i < 80; i++) {
      put(proposal("" + i, "关于第" + i + "号桥的提案"));
    }
    text.merge(Layout.MOST_DOCS + 1);

    assertEquals("", found("gy"));
    assertEquals("", found("guanyu"));
    assertEquals("", found("ta"));
    assertEquals(70, find("hq").size());
  }

  @Test
  void theTitleAsItIsPrintedIsFoundByManyAndAsItGrows() {
    for (int i = 10; i < 80; i++) {
      put(proposal("" + i, "关于第" + i + "号桥的提案"));
    }
    put(proposal("1", "关于建设科教城的提案"));
    text.merge(Layout.MOST_DOCS + 1);
    SearchSession field = text.newSession();

    for (String typed : List.of("gy", "gyj", "gyjs", "gyjskjc", "gyjskjcd", "gyjskjcdta")) {
      int total = field.find(SearchRequest.of(typed)).orElseThrow().total();
      assertEquals(typed.equals("gy") ? 0 : 1, total, typed);
    }
    for (String typed : List.of("gu", "guan", "guanyu", "guanyuj", "guanyujianshe")) {
      int total = field.find(SearchRequest.of(typed)).orElseThrow().total();
      assertEquals(typed.length() <= "guanyu".length() ? 0 : 1, total, typed);
    }
  }

  @Test
  void theTitleAsItIsPrintedIsMarkedAsItIsRead() {
    put(proposal("1", "关于建设科教城的提案"));

    assertEquals(
        List.of(new Passage.Range(0, 4)), find("gyjs").getFirst().passages().getFirst().marks());
    assertEquals(
        List.of(new Passage.Range(6, 10)), find("cdta").getFirst().passages().getFirst().marks());
  }

  @Test
  void aTitleIsMarkedWhereItIsRead() {
    put(proposal("1", "关于观云亭观云的提案"));

    SearchHit hit = find("gy").getFirst();

    assertEquals(
        List.of(new Passage.Range(2, 4), new Passage.Range(5, 7)),
        hit.passages().getFirst().marks());
  }

  private static Proposal proposal(String id, String title) {
    return Proposal.create(Kind.CPPCC).withId(id).withTitle(title);
  }

  private void put(Proposal... proposals) {
    for (Proposal one : proposals) {
      text.put(List.of(new SearchEntry(one, 1, false)));
    }
  }

  private String found(String query) {
    return find(query).stream().map(SearchHit::id).sorted().collect(Collectors.joining(" "));
  }

  private List<SearchHit> find(String query) {
    var request = SearchRequest.of(query).withLimit(Integer.MAX_VALUE);
    return text.newSession().find(request).orElseThrow().hits();
  }
}
