package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.search.SearchRequest;
import org.banfu.store.journal.JournalRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whoever waits for the search text hears how it ended, and saves do not wait for it.
class SearchEndsTest {
  private static final int COUNT = 70;

  private final Clock clock = Clock.systemDefaultZone();

  @TempDir Path folder;

  /// What is no array any more: reading it ends with an error and no exception.
  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void anErrorWhileTheCacheIsReadEndsTheWaiting() throws Exception {
    Archives.closed(folder, clock, COUNT);
    try (Archive archive = Archive.open(folder, clock)) {
      archive.newSearch().awaitComplete();
    }
    try (var list = new RandomAccessFile(folder.resolve("cache/search.bin").toFile(), "rw")) {
      list.setLength(3L << 30);
    }
    try (Archive archive = Archive.open(folder, clock)) {
      ArchiveSearch search = archive.newSearch();

      var told = assertThrows(ProblemException.class, search::awaitComplete);

      assertEquals("archive.searchFailed", told.problem().code());
      assertEquals(List.of("OutOfMemoryError"), told.problem().arguments());
    }
  }

  @Test
  void whatFailedAtTheBeginningIsNotSaidToBeWholeAfterASave() throws Exception {
    Proposal proposal = Archives.closed(folder, clock, COUNT).getFirst();
    try (Archive archive = Archive.open(folder, clock)) {
      rename("proposal", "hidden");
      try (SearchKeeper keeper = archive.newKeeper()) {
        assertThrows(
            ProblemException.class, () -> keeper.progress().awaitComplete(Duration.ofMinutes(1)));

        keeper.happened(
            99,
            new JournalRecord.ProposalSaved(
                proposal.id(), 2, "{", "EDIT", Instant.EPOCH, List.of()));
        while (!keeper.awaitChanges()) {
          Thread.onSpinWait();
        }

        assertTrue(keeper.progress().failure().isPresent());
      }
      rename("hidden", "proposal");
    }
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void whatIsMendedDoesNotWaitForTheSearch() throws Exception {
    Archives.closed(folder, clock, COUNT);
    try (Archive archive = Archive.open(folder, clock)) {
      ArchiveSearch search = archive.newSearch();
      search.awaitComplete();
      int life = archive.keeper().life();
      try (HeldSearch held = HeldSearch.of(archive)) {
        archive.keeper().remakeSoon();
        assertEquals(life, archive.keeper().life());
        held.close();
      }
      while (archive.keeper().life() == life) {
        Thread.onSpinWait();
      }
      search.awaitComplete();
      assertFalse(search.find(SearchRequest.of("")).orElseThrow().isBehind());
      assertEquals(COUNT, search.find(SearchRequest.of("")).orElseThrow().total());
    }
  }

  private void rename(String table, String to) throws Exception {
    String url = "jdbc:h2:file:" + folder.resolve("banfu");
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute("ALTER TABLE " + table + " RENAME TO " + to);
    }
  }
}
