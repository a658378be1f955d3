package org.banfu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What looks like a restriction and is none is searched as text, and that is told.
class QueryNoteTest {
  private final SearchText text = new SearchText();

  @BeforeEach
  void fill() {
    put("1", "记 foo:bar 和 状态:没有 和 类别:甲 和 年:前年", "B");
    put("2", "其他", "A");
  }

  @AfterEach
  void close() {
    text.close();
  }

  private void put(String id, String notes, String category) {
    Proposal one = Proposal.create(Kind.CPPCC).withId(id).withNotes(notes).withCategory(category);
    text.put(List.of(new SearchEntry(one, 1, false)));
  }

  @Test
  void anUnknownFieldIsText() {
    SearchResult result = find("foo:bar");

    assertEquals(List.of("1"), ids(result));
    assertEquals(List.of(QueryNote.field("foo:bar")), result.notes());
    assertEquals(
        "“foo:bar”按文字搜索：冒号前不是可以限定的项目。可以限定的有 编号: 委员: 单位: 年: 类别: 状态:。",
        sentence(result, Locale.CHINESE));
    assertTrue(sentence(result, Locale.ENGLISH).contains("number: member: unit:"));
  }

  @Test
  void aBlankBehindTheColonIsTold() {
    SearchResult result = find("委员: 冯艳红");

    assertEquals(List.of(QueryNote.blank("委员: 冯艳红", "委员:冯艳红")), result.notes());
    assertEquals("“委员: 冯艳红”按文字搜索：冒号后面有空格。要限定就写作 委员:冯艳红。", sentence(result, Locale.CHINESE));
    assertEquals(List.of(), find("委员:").notes());
    assertEquals(List.of(), find("其他: 冯艳红").notes());
    assertEquals(List.of(), find("\"委员:\" 冯艳红").notes());
  }

  @Test
  void anUnknownStateIsTextAndTheStatesAreNamed() {
    SearchResult result = find("状态:没有");

    assertEquals(List.of("1"), ids(result));
    assertTrue(sentence(result, Locale.CHINESE).contains("办理中"));
    assertTrue(result.notes().getFirst().known().contains("HANDLING"));
    assertEquals(List.of("2"), ids(find("-状态:没有")));
  }

  @Test
  void anUnknownCategoryIsTextAndThoseOfTheArchiveAreNamed() {
    SearchResult result = find("类别:甲");

    assertEquals(List.of("1"), ids(result));
    assertEquals("“类别:甲”按文字搜索：档案里没有这个类别。现有类别 A、B。", sentence(result, Locale.CHINESE));
    assertEquals(List.of(), find("类别:a类").notes());
    assertEquals(List.of("2"), ids(find("类别:a类")));
  }

  @Test
  void aYearThatIsNoneIsText() {
    SearchResult result = find("年:前年");

    assertEquals(List.of("1"), ids(result));
    assertEquals(QueryNote.Kind.YEAR, result.notes().getFirst().kind());
  }

  @Test
  void whatIsNotKnownYetIsNotCalledUnknown() {
    text.expect(3);

    assertEquals(List.of(), find("类别:丙").notes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10:30",
        "比:",
        "http://a.b",
        "\"foo:bar\"",
        "“注：甲”",
        "1:2",
        ":甲",
        "编号:",
        "状态:办结",
        "年:2023",
        "委员:无此人",
        "单位:无",
        "这样一个长句：甲",
        "-编号:3"
      })
  void plainTextIsNotTold(String query) {
    assertEquals(List.of(), find(query).notes());
  }

  @Test
  void aLongTextIsSaidByItsBeginning() {
    SearchResult result = find("foo:" + "长".repeat(10_000));

    assertEquals("foo:" + "长".repeat(10_000), result.notes().getFirst().text());
    assertTrue(sentence(result, Locale.CHINESE).startsWith("“foo:" + "长".repeat(56) + "…”按文字搜索"));
    assertEquals("𠮷".repeat(60) + "…", ShownQuery.of("𠮷".repeat(61)));
    assertEquals("一 二", ShownQuery.of(" 一\t\n二 "));
  }

  private static String sentence(SearchResult result, Locale language) {
    return result.notes().getFirst().sentence(new Messages(language));
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(SearchHit::id).toList();
  }

  private SearchResult find(String query) {
    return text.newSession().find(SearchRequest.of(query)).orElseThrow();
  }
}
