package org.banfu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banfu.generator.Generator;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCacheTest {
  private static final List<Proposal> PROPOSALS = new Generator(3).proposals(90).toList();
  private static final SearchCache.Stamp STAMP = new SearchCache.Stamp(new UUID(1, 2), 77);

  @TempDir Path folder;

  @Test
  void whatWasKeptIsThereAgain() throws Exception {
    var cache = new SearchCache(folder.resolve("cache"));
    try (var text = filled()) {
      cache.save(text, STAMP);
      text.remove(PROPOSALS.get(1).id());
      text.setInBin(PROPOSALS.get(2).id(), true);
      text.put(List.of(new SearchEntry(PROPOSALS.get(3).withTitle("改"), 9, false)));
      cache.save(text, STAMP);

      try (var again = new SearchText()) {
        assertEquals(Optional.of(STAMP), cache.load(again));
        assertEquals(text.states(), again.states());
        assertEquals(89, again.size());
        assertTrue(again.states().get(PROPOSALS.get(2).id()).inBin());
      }
    }
  }

  @Test
  void anOlderFormatCountsAsNothing() throws Exception {
    var cache = new SearchCache(folder);
    try (var text = filled()) {
      cache.save(text, STAMP);
    }
    CacheFormat.change(folder.resolve("search.bin"), -1);

    try (var again = new SearchText()) {
      assertEquals(Optional.empty(), cache.load(again));
      assertEquals(0, again.size());
    }
  }

  @Test
  void manySmallChangesStayFewFiles() throws Exception {
    var cache = new SearchCache(folder);
    try (var text = filled()) {
      for (Proposal one : PROPOSALS.subList(0, 30)) {
        text.put(List.of(new SearchEntry(one.withNotes("新"), 5, false)));
        cache.save(text, STAMP);
      }
      try (var files = Files.list(folder)) {
        assertTrue(files.count() <= 6);
      }
      try (var again = new SearchText()) {
        cache.load(again);
        assertEquals(text.states(), again.states());
      }
    }
  }

  private static SearchText filled() {
    var text = new SearchText();
    text.put(PROPOSALS.stream().map(one -> new SearchEntry(one, 1, false)).toList());
    return text;
  }
}
