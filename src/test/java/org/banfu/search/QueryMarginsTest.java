package org.banfu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Queries at the margins of what is typed.
class QueryMarginsTest {
  private final SearchText text = new SearchText();

  @AfterEach
  void close() {
    text.close();
  }

  /// A key stroke further the same would be asked again: nobody may wait for it.
  @Test
  @Timeout(60)
  void aLongTextWithoutBlanksIsLookedForAsItIs() {
    String pasted = "abcdefghij".repeat(10_000);
    for (int i = 0; i < Layout.SIGNED_DOCS * 2; i++) {
      put("a" + i, "关于绿化的提案", i == 7 ? pasted + "x" : "白玉兰");
    }
    text.merge(Layout.MOST_DOCS + 1);

    assertEquals(1, total(pasted));
    assertEquals(0, total("y" + pasted));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          ”建设 科教城”  ~ 1
          ”建设 科教城“  ~ 0
          “建设 科教城”  ~ 1
          科教城”建设    ~ 0
          ”              ~ 1
          """)
  void aQuoteThatTheInputMethodTurnedAroundBeginsAPhrase(String query, int found) {
    put("a", "关于建设 科教城的提案", "他说：”好");
    put("b", "关于科教城 建设的提案", "");

    assertEquals(found, total(query), query);
  }

  private void put(String id, String title, String notes) {
    Proposal one =
        Proposal.create(Kind.CPPCC).withId(id).withNumber(null).withTitle(title).withNotes(notes);
    text.put(List.of(new SearchEntry(one, 1, false)));
  }

  private int total(String query) {
    return text.newSession().find(SearchRequest.of(query)).orElseThrow().total();
  }
}
