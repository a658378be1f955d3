package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.banfu.proposal.Kind;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.search.SearchRequest;
import org.banfu.search.SearchResult;
import org.banfu.store.journal.JournalRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes wrong while the search text is made or changed is made good, or told.
class SearchFailureTest {
  private static final int COUNT = 70;
  private static final Duration LONG = Duration.ofMinutes(1);

  private final Clock clock = Clock.systemDefaultZone();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]"})
  void aSaveThatCannotBeTakenAsToldIsReadFromTheDataFile(String told) throws Exception {
    Proposal proposal = Archives.closed(folder, clock, 3).getFirst();
    try (Archive archive = Archive.open(folder, clock)) {
      // The writer tells the newer one, so that the older hears only what the test says.
      try (SearchKeeper deaf = archive.newKeeper();
          SearchKeeper hearing = archive.newKeeper()) {
        assertTrue(deaf.progress().awaitComplete(LONG));
        assertTrue(hearing.progress().awaitComplete(LONG));
        archive.save(proposal.withTitle("关于湖心长廊的提案"), 1, Occasion.EDIT);
        deaf.happened(
            99,
            new JournalRecord.ProposalSaved(
                proposal.id(), 2, told, "EDIT", Instant.EPOCH, List.of()));

        awaitTaken(deaf);

        assertEquals(1, deaf.text().ids(SearchRequest.of("湖心长廊")).size());
      }
    }
  }

  @Test
  void aRowThatIsMendedIsFoundAtTheNextStart() throws Exception {
    Archives.closed(folder, clock, COUNT);
    inDatabase("UPDATE body SET text = REPLACE(text, '提案', '提按') WHERE item = 9");
    FullArchive.markAsLeft(folder);
    assertEquals(COUNT - 1, total(""));

    inDatabase("UPDATE body SET text = REPLACE(text, '提按', '提案') WHERE item = 9");
    FullArchive.markAsLeft(folder);

    assertEquals(COUNT, total(""));
  }

  @Test
  void whatADamagedRowHeldBeforeIsNotFound() throws Exception {
    List<Proposal> proposals = Archives.closed(folder, clock, COUNT);
    assertEquals(COUNT, total(""));
    try (Archive archive = Archive.open(folder, clock)) {
      // Without search: nothing tells the cache.
      archive.save(proposals.getFirst().withTitle("关于湖心长廊的提案"), 1, Occasion.EDIT);
    }

    inDatabase(
        "UPDATE body SET text = text || ' ' WHERE item ="
            + " (SELECT item FROM proposal WHERE id = '%s')".formatted(proposals.getFirst().id()));
    FullArchive.markAsLeft(folder);

    assertEquals(COUNT - 1, total(""));
  }

  @Test
  void aCutFileIsMadeAnewAtOnceAndOnce() throws Exception {
    Archives.closed(folder, clock, COUNT);
    total("");
    try (Archive archive = Archive.open(folder, clock)) {
      ArchiveSearch search = archive.newSearch();
      search.awaitComplete();
      empty();

      Stream.generate(() -> archive)
          .limit(20)
          .parallel()
          .forEach(SearchFailureTest::findInAnotherField);

      search.awaitComplete();
      SearchResult found = search.find(SearchRequest.of("")).orElseThrow();
      assertEquals(COUNT, found.total());
      assertTrue(found.isComplete());
      assertEquals(1, archive.keeper().life(), "made anew so often");
    }
  }

  @Test
  void aSaveIsFoundThoughTheFileItWasInIsCut() throws Exception {
    Proposal proposal = Archives.closed(folder, clock, COUNT).getFirst();
    total("");
    try (Archive archive = Archive.open(folder, clock)) {
      ArchiveSearch search = archive.newSearch();
      search.awaitComplete();
      empty();

      archive.save(proposal.withTitle("关于湖心长廊的提案"), 1, Occasion.EDIT);

      search.find(SearchRequest.of("湖心长廊"));
      search.awaitComplete();
      assertEquals(1, search.find(SearchRequest.of("湖心长廊")).orElseThrow().total());
      assertEquals(COUNT, search.find(SearchRequest.of("")).orElseThrow().total());
    }
    assertEquals(COUNT, total(""));
    assertEquals(1, total("湖心长廊"));
  }

  @Test
  void aFileOfWhichTheLastBytesAreCutIsMadeAnew() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      for (String title : List.of("一", "二", "三")) {
        archive.save(
            Proposal.create(Kind.CPPCC).withTitle(title).withNotes("湖心长廊"), 0, Occasion.IMPORT);
      }
    }
    assertEquals(3, total("湖心长廊"));
    try (Archive archive = Archive.open(folder, clock)) {
      ArchiveSearch search = archive.newSearch();
      search.awaitComplete();
      assertEquals(3, search.find(SearchRequest.of("湖心长廊")).orElseThrow().total());
      Path file = segment();
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        // What is left of the page is read as zeros, and nothing tells.
        channel.truncate(Files.size(file) - 16);
      }

      search.find(SearchRequest.of("湖心长廊"));
      search.awaitComplete();

      assertEquals(3, search.find(SearchRequest.of("湖心长廊")).orElseThrow().total());
    }
  }

  private Path segment() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      return files
          .filter(file -> file.toString().endsWith(".seg"))
          .reduce((one, other) -> {
            throw new AssertionError("more than one file");
          })
          .orElseThrow();
    }
  }

  @Test
  void whyTheTextIsNotMadeIsTold() throws Exception {
    Archives.closed(folder, clock, COUNT);
    try (Archive archive = Archive.open(folder, clock)) {
      inDatabase("ALTER TABLE proposal RENAME TO hidden");
      ArchiveSearch search = archive.newSearch();

      var told = assertThrows(ProblemException.class, search::awaitComplete);

      assertEquals("archive.unreadable", told.problem().code());
      assertEquals("archive.unreadable", search.failure().orElseThrow().code());
      inDatabase("ALTER TABLE hidden RENAME TO proposal");
    }
  }

  @Test
  void anErrorIsToldAsAProblem() {
    var progress = new SearchProgress();
    progress.failed(new OutOfMemoryError());

    var told = assertThrows(ProblemException.class, () -> progress.awaitComplete(LONG));

    assertEquals("archive.searchFailed", told.problem().code());
    assertEquals(List.of("OutOfMemoryError"), told.problem().arguments());
    progress.again();
    assertTrue(progress.failure().isEmpty());
    assertFalse(progress.isOver());
  }

  private static void awaitTaken(SearchKeeper keeper) {
    long end = System.nanoTime() + LONG.toNanos();
    while (!keeper.awaitChanges() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  /// An InternalError that escapes fails the test.
  private static void findInAnotherField(Archive archive) {
    try {
      SearchResult found = archive.newSearch().find(SearchRequest.of("提案")).orElseThrow();
      assertEquals(COUNT, found.known());
    } catch (ProblemException e) {
      throw new AssertionError(e);
    }
  }

  private int total(String query) throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      ArchiveSearch search = archive.newSearch();
      search.awaitComplete();
      return search.find(SearchRequest.of(query)).orElseThrow().total();
    }
  }

  /// Cuts every file that is mapped.
  private void empty() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.write(ByteBuffer.wrap(new byte[] {0}));
          channel.truncate(1);
        }
      }
    }
  }

  private void inDatabase(String... statements) throws Exception {
    String url = "jdbc:h2:file:" + folder.resolve("banfu");
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
