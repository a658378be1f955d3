package org.banfu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Every text that a proposal can hold is found.
class EveryTextSearchedTest {
  /// What names something else, and the category, which is chosen and asked for by `类别:`.
  private static final Set<String> NOT_SEARCHED =
      new TreeSet<>(
          Set.of(
              "id",
              "suggestions.id",
              "suggestions.items.id",
              "coUnits.suggestions",
              "followUps.item",
              "rounds.replies.suggestion",
              "category",
              "rounds.category"));

  @Test
  void everyTextComponentIsFound() throws Exception {
    WordedProposal worded = WordedProposal.make();
    assertTrue(worded.words().size() > 40, worded.toString());
    var missed = new TreeSet<String>();
    try (var text = new SearchText()) {
      text.put(List.of(new SearchEntry(worded.proposal(), 1, false)));
      worded
          .words()
          .forEach((path, word) -> {
            if (text.ids(SearchRequest.of("\"" + word + "\"")).isEmpty()) {
              missed.add(WordedProposal.field(path));
            }
          });
    }
    assertEquals(NOT_SEARCHED, missed);
  }
}
