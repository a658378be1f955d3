package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.banfu.proposal.Proposal;
import org.banfu.search.SearchHit;
import org.banfu.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Search keeps step with the archive.
class ArchiveSearchTest {
  private static final Proposal FIRST = Archives.proposals(1).getFirst().withTitle("关于湖心栈道的提案");

  private final Clock clock = Clock.systemDefaultZone();

  @TempDir Path folder;

  @Test
  void whatIsSavedIsFoundAtOnceAndWhatWasThereNoLonger() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      ArchiveSearch search = archive.newSearch();
      assertEquals(List.of(), ids(search, "湖心栈道"));

      archive.save(FIRST, 0, Occasion.EDIT);
      assertSoon(List.of(FIRST.id()), () -> ids(search, "湖心栈道"));
      archive.save(FIRST.withTitle("关于湖心长廊的提案"), 1, Occasion.EDIT);
      assertSoon(List.of(), () -> ids(search, "湖心栈道"));
      assertSoon(List.of(FIRST.id()), () -> ids(search, "湖心长廊"));
    }
  }

  @Test
  void theBinIsNotFoundUnlessItIsSearched() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(FIRST, 0, Occasion.EDIT);
      ArchiveSearch search = archive.newSearch();
      archive.moveToBin(FIRST.id());

      assertSoon(List.of(), () -> ids(search, "湖心"));
      assertSoon(1, () -> total(search, SearchRequest.of("湖心").inTheBin()));
      archive.takeFromBin(FIRST.id());
      assertSoon(List.of(FIRST.id()), () -> ids(search, "湖心"));
    }
  }

  @Test
  void theFirstAnswerKnowsHowMuchThereIsToBeSearched() throws Exception {
    Archives.closed(folder, clock, 30);
    try (Archive archive = Archive.open(folder, clock)) {
      ArchiveSearch search = archive.newSearch();

      assertEquals(30, search.find(SearchRequest.of("栈道")).orElseThrow().known());
    }
  }

  @Test
  void savesWhileTheTextIsMadeAreNotLost() throws Exception {
    List<Proposal> proposals = Archives.closed(folder, clock, 300);
    try (Archive archive = Archive.open(folder, clock)) {
      ArchiveSearch search = archive.newSearch();
      for (Proposal one : proposals.subList(0, 40)) {
        archive.save(one.withNotes("栈道已通"), 1, Occasion.EDIT);
      }
      archive.moveToBin(proposals.getFirst().id());
      search.awaitComplete();

      assertSoon(39, () -> total(search, SearchRequest.of("栈道已通")));
      assertSoon(299, () -> total(search, SearchRequest.of("")));
    }
  }

  @Test
  void anArchiveThatIsOpenElsewhereIsSearchedAndItsCacheNotTouched() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(FIRST, 0, Occasion.EDIT);
      try (ArchiveView reading = Archive.openForReading(folder, clock)) {
        ArchiveSearch search = reading.newSearch();
        search.awaitComplete();
        assertEquals(List.of(FIRST.id()), ids(search, "湖心"));
      }
      assertFalse(Files.exists(folder.resolve("cache")));
    }
  }

  @Test
  void aClosedArchiveIsSearchedWithTheCacheThatTheFirstReaderMade() throws Exception {
    Archives.closed(folder, clock, 20);
    for (int i = 0; i < 2; i++) {
      try (ArchiveView reading = Archive.openForReading(folder, clock)) {
        ArchiveSearch search = reading.newSearch();
        search.awaitComplete();
        assertEquals(20, search.find(SearchRequest.of("")).orElseThrow().total());
      }
      assertTrue(Files.exists(folder.resolve("cache").resolve("search.bin")));
    }
  }

  @Test
  void withoutAFolderForItNothingIsWritten() throws Exception {
    Archives.closed(folder, clock, 5);
    Files.writeString(folder.resolve("cache"), "no folder");
    try (Archive archive = Archive.open(folder, clock)) {
      ArchiveSearch search = archive.newSearch();
      search.awaitComplete();
      assertEquals(5, search.find(SearchRequest.of("")).orElseThrow().total());
    }
    assertEquals("no folder", Files.readString(folder.resolve("cache")));
  }

  /// A request waits for the saves before it, on a loaded machine not long enough.
  private static <T> void assertSoon(T expected, Supplier<T> found) {
    for (int i = 0; i < 100 && !expected.equals(found.get()); i++) {
      Thread.onSpinWait();
    }
    assertEquals(expected, found.get());
  }

  private static int total(ArchiveSearch search, SearchRequest request) {
    return search.find(request).orElseThrow().total();
  }

  private static List<String> ids(ArchiveSearch search, String query) {
    return search.find(SearchRequest.of(query)).orElseThrow().hits().stream()
        .map(SearchHit::id)
        .toList();
  }
}
