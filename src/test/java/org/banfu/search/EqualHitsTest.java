package org.banfu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Hits that nothing tells apart, as after an import of one day, have one order.
class EqualHitsTest {
  private static final int PARTS = 6;
  private static final int EACH = 20;

  @ParameterizedTest
  @EnumSource(ResultOrder.class)
  void theSameOnesAreFirstWhereverTheirTextsLie(ResultOrder order) {
    List<String> ids = IntStream.range(0, PARTS * EACH).mapToObj("import-%03d"::formatted).toList();
    var shuffled = new ArrayList<>(ids);
    for (int round = 0; round < 5; round++) {
      Collections.shuffle(shuffled, new Random(round));
      try (var text = new SearchText()) {
        for (int i = 0; i < shuffled.size(); i += EACH) {
          text.put(shuffled.subList(i, i + EACH).stream().map(EqualHitsTest::entry).toList());
        }
        text.put(List.of(entry(ids.getFirst())));

        SearchRequest request = SearchRequest.of("栈道").withOrder(order);
        assertEquals(
            ids.subList(0, SearchRequest.USUAL_LIMIT),
            text.newSession().find(request).orElseThrow().hits().stream()
                .map(SearchHit::id)
                .toList());
      }
    }
  }

  private static SearchEntry entry(String id) {
    Proposal proposal = Proposal.create(Kind.CPPCC).withId(id).withTitle("关于湖心栈道的提案");
    return new SearchEntry(proposal, 1, false);
  }
}
