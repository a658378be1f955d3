package org.banfu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What was meant as 或 and is text is told with how it is written; search.md: an operator counts
/// only as a term of its own or where a term begins.
class EitherTest {
  private final SearchText text = new SearchText();

  @BeforeEach
  void fill() {
    put("1", "公园");
    put("2", "食堂");
    put("3", "记作 公园|食堂");
  }

  @AfterEach
  void close() {
    text.close();
  }

  private void put(String id, String notes) {
    Proposal one = Proposal.create(Kind.CPPCC).withId(id).withNotes(notes);
    text.put(List.of(new SearchEntry(one, 1, false)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          公园|食堂            ; 公园|食堂            ; 公园 | 食堂
          公园｜食堂｜缆车     ; 公园｜食堂｜缆车     ; 公园 | 食堂 | 缆车
          公园| 食堂           ; 公园| 食堂           ; 公园 | 食堂
          公园 or 食堂         ; 公园 or 食堂         ; 公园 | 食堂
          公园 OR 食堂 缆车    ; 公园 OR 食堂         ; 公园 | 食堂
          委员:张三|李四       ; 委员:张三|李四       ; 委员:张三 | 委员:李四
          """)
  void howItIsWrittenIsTold(String query, String said, String written) {
    assertEquals(List.of(QueryNote.either(said, written)), find(query).notes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "公园 | 食堂",
        "公园 |食堂",
        "公园 或 食堂",
        "公园 或",
        "or",
        "or 公园",
        "公园 or",
        "\"公园|食堂\"",
        "-公园|食堂",
        "公园|",
        "|",
        "||",
        "公园 | or",
        "公园 -or 食堂"
      })
  void whatIsAnOperatorOrMeantAsTextIsNotTold(String query) {
    assertEquals(List.of(), find(query).notes());
  }

  @Test
  void whatIsToldFindsBoth() {
    SearchResult asText = find("公园|食堂");
    assertEquals(1, asText.total());
    assertEquals(
        "“公园|食堂”按文字搜索：要找含有其中任何一个的，请写作 公园 | 食堂（竖线前后空格）。",
        asText.notes().getFirst().sentence(new Messages(Locale.CHINESE)));

    SearchResult written = find(asText.notes().getFirst().known().getFirst());

    assertEquals(3, written.total());
    assertEquals(List.of(), written.notes());
  }

  private SearchResult find(String query) {
    return text.newSession().find(SearchRequest.of(query)).orElseThrow();
  }
}
