package org.banfu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.Test;

/// To which year a proposal belongs that states none.
class YearsFoundTest {
  private static final Proposal NONE = Proposal.create(Kind.CPPCC);

  @Test
  void theReplysYearStandsInForTheYearAndTheAssignmentsForTheReplys() {
    LocalDate assigned = LocalDate.of(2021, 12, 20);
    try (var text = new SearchText()) {
      put(text, NONE.withId("stated").withYear(2020).withRepliedOn(LocalDate.of(2023, 1, 5)));
      put(
          text,
          NONE.withId("replied").withAssignedOn(assigned).withRepliedOn(LocalDate.of(2022, 3, 1)));
      put(text, NONE.withId("assigned").withAssignedOn(assigned));
      put(text, NONE.withId("received").withReceivedOn(LocalDate.of(2019, 2, 3)));
      put(text, NONE.withId("none"));

      assertEquals("stated", found(text, "年:2020"));
      assertEquals("", found(text, "年:2023"));
      assertEquals("replied", found(text, "year:2022"));
      assertEquals("assigned", found(text, "年:2021"));
      assertEquals("received", found(text, "年:2019"));
      assertEquals(
          Map.of("2019", 1, "2020", 1, "2021", 1, "2022", 1),
          find(text, "").counts().get(Facet.YEAR));
    }
  }

  private static void put(SearchText text, Proposal proposal) {
    text.put(List.of(new SearchEntry(proposal, 1, false)));
  }

  private static String found(SearchText text, String query) {
    return find(text, query).hits().stream().map(SearchHit::id).collect(Collectors.joining(" "));
  }

  private static SearchResult find(SearchText text, String query) {
    return text.newSession().find(SearchRequest.of(query)).orElseThrow();
  }
}
