package org.banfu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.banfu.generator.Generator;
import org.banfu.proposal.Proposal;
import org.banfu.text.Fold;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// *Contains* is exact: what a plain scan of the folded texts finds, and nothing else.
class ContainsTest {
  private static final int PIECES = 1_000;

  private static final Fold FOLD = Fold.shipped();

  private final SplittableRandom random = new SplittableRandom(20230477);
  private final Map<String, Proposal> proposals = new LinkedHashMap<>();
  private final SearchText text = new SearchText();
  private final PlainScan plain = new PlainScan();

  @AfterEach
  void close() {
    text.close();
  }

  @Test
  void piecesOfTextAreFoundExactly() {
    fill(400);

    compare(PIECES);
  }

  @Test
  void theSameAfterUpdatesDeletionsAndMerges() {
    fill(200);
    List<Proposal> others = new Generator(11).proposals(200).toList();
    List<String> ids = new ArrayList<>(proposals.keySet());
    for (int i = 0; i < 120; i++) {
      String id = ids.get(random.nextInt(ids.size()));
      switch (random.nextInt(4)) {
        case 0 -> {
          text.remove(id);
          proposals.remove(id);
        }
        case 1 -> {
          text.setInBin(id, true);
          proposals.remove(id);
        }
        default -> put(others.get(i).withId(id));
      }
      if (i % 40 == 39) {
        text.merge(Layout.MOST_DOCS + 1);
        compare(100);
      }
    }

    assertEquals(proposals.keySet(), found("").keySet());
    compare(PIECES);
  }

  @Test
  void aGrowingTermFindsWhatItAloneWouldFind() {
    fill(150);
    SearchSession growing = text.newSession();
    for (int i = 0; i < 100; i++) {
      String piece = PlainScan.piece(List.copyOf(proposals.values()), random);
      for (int length = 1; length <= piece.length(); length++) {
        String typed = "\"" + piece.substring(0, length) + "\"";
        if (!piece.substring(0, length).isBlank()) {
          assertEquals(
              ids(text.newSession().find(all(typed)).orElseThrow()),
              ids(growing.find(all(typed)).orElseThrow()),
              typed);
        }
      }
    }
  }

  private void fill(int count) {
    List<SearchEntry> entries = new ArrayList<>();
    new Generator(7)
        .proposals(count)
        .forEach(proposal -> {
          proposals.put(proposal.id(), proposal);
          entries.add(new SearchEntry(proposal, 1, false));
        });
    text.put(entries);
  }

  private void put(Proposal proposal) {
    proposals.put(proposal.id(), proposal);
    text.put(List.of(new SearchEntry(proposal, 2, false)));
  }

  private void compare(int pieces) {
    Collection<Proposal> all = proposals.values();
    for (int i = 0; i < pieces; i++) {
      String piece = PlainScan.piece(List.copyOf(all), random);
      Map<String, SearchHit> found = found("\"" + piece + "\"");
      assertEquals(plain.containing(all, piece), found.keySet(), piece);
      found.values().forEach(hit -> assertMarked(hit, piece));
    }
  }

  /// A mark is where the proposal has the piece.
  private void assertMarked(SearchHit hit, String piece) {
    assertTrue(!hit.passages().isEmpty(), piece);
    List<Line> lines = Lines.of(proposals.get(hit.id()));
    for (Passage passage : hit.passages()) {
      Line line =
          lines.stream()
              .filter(one -> one.place().equals(passage.place()))
              .findFirst()
              .orElseThrow();
      assertTrue(line.text().startsWith(passage.text(), passage.start()), piece);
      assertEquals(line.suggestion(), passage.suggestion());
      assertEquals(line.kind(), passage.kind());
      for (Passage.Range mark : passage.inField()) {
        String marked = line.text().substring(mark.start(), mark.end());
        assertEquals(FOLD.of(piece), FOLD.of(marked));
      }
    }
  }

  private Map<String, SearchHit> found(String query) {
    SearchResult result = text.newSession().find(all(query)).orElseThrow();
    var hits = new TreeMap<String, SearchHit>();
    result.hits().forEach(hit -> hits.put(hit.id(), hit));
    assertEquals(hits.size(), result.total(), query);
    return hits;
  }

  private static TreeSet<String> ids(SearchResult result) {
    var ids = new TreeSet<String>();
    result.hits().forEach(hit -> ids.add(hit.id()));
    return ids;
  }

  private static SearchRequest all(String query) {
    return SearchRequest.of(query).withLimit(Integer.MAX_VALUE);
  }
}
