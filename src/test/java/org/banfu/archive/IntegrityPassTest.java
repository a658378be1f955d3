package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows of the open archive are compared with what backup and journals say, and mended in the
/// session.
class IntegrityPassTest {
  private final TestClock clock = new TestClock();
  private final List<Proposal> proposals = Archives.proposals(150);

  @TempDir private Path folder;

  private void saveAll(Archive archive) throws Exception {
    for (Proposal proposal : proposals) {
      archive.save(proposal, 0, Occasion.IMPORT);
    }
  }

  @Test
  void aSoundArchiveShowsNothing() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      saveAll(archive);
      assertEquals(Optional.empty(), archive.checkRows());
      archive.backup();
      archive.save(proposals.getFirst().withTitle("改"), 1, Occasion.EDIT);

      assertEquals(Optional.empty(), archive.checkRows());
    }
  }

  @Test
  void savesGoOnMeanwhileAndAreNoDamage() throws Exception {
    try (Archive archive = Archive.open(folder, clock);
        var thread = Executors.newSingleThreadExecutor()) {
      saveAll(archive);
      var checked = thread.submit(archive::checkRows);
      long version = 1;
      while (!checked.isDone()) {
        archive.save(proposals.getLast().withTitle("改" + version), version, Occasion.EDIT);
        version++;
      }

      assertEquals(Optional.empty(), checked.get());
      assertEquals(version, archive.find(proposals.getLast().id()).orElseThrow().version());
    }
  }

  @Test
  void aDamagedRowIsMendedInTheSessionAndTold() throws Exception {
    var changes = new LinkedBlockingQueue<Change>();
    try (Archive archive = Archive.open(folder, clock)) {
      saveAll(archive);
      try (Subscription heard = archive.onChange(changes::add)) {
        try (var flips = new Flips(Archives.data(folder))) {
          flips.execute("UPDATE body SET text = REPLACE(text, '提案', '提按') WHERE item = 70");
          flips.execute("UPDATE proposal SET title = '没有人写过' WHERE item = 71");
        }

        Problem told = archive.checkRows().orElseThrow();

        assertEquals("archive.mendedRows", told.code());
        assertTrue(Files.exists(Path.of(told.arguments().getLast())), told.toString());
        assertEquals(
            told,
            assertInstanceOf(Change.Mended.class, changes.poll(20, TimeUnit.SECONDS)).problem());
      }
      assertEquals(proposals, Archives.all(archive));
      archive.save(proposals.getFirst().withTitle("改"), 1, Occasion.EDIT);
      assertEquals("改", archive.find(proposals.getFirst().id()).orElseThrow().proposal().title());
      assertEquals(Optional.empty(), archive.checkRows());
    }
    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(List.of(), archive.notes());
      assertEquals(150, archive.rows().size());
    }
  }

  @Test
  void aDamagedRowThatSomebodyMeetsIsMendedAtOnce() throws Exception {
    var changes = new LinkedBlockingQueue<Change>();
    try (Archive archive = Archive.open(folder, clock)) {
      saveAll(archive);
      try (var flips = new Flips(Archives.data(folder))) {
        flips.execute("UPDATE body SET text = REPLACE(text, '提案', '提按') WHERE item = 70");
      }
      String id = proposals.get(68).id();
      try (Subscription heard = archive.onChange(changes::add)) {
        var refused = assertThrows(ProblemException.class, () -> archive.find(id));
        assertEquals("archive.damagedRow", refused.problem().code());

        assertInstanceOf(Change.Mended.class, changes.poll(60, TimeUnit.SECONDS));
      }
      assertEquals(proposals.get(68), archive.find(id).orElseThrow().proposal());
    }
  }

  @Test
  void whatWasDamagedIsFoundAgain() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      saveAll(archive);
      try (var flips = new Flips(Archives.data(folder))) {
        flips.execute("UPDATE body SET text = REPLACE(text, '提案', '提按') WHERE item = 70");
      }
      ArchiveSearch search = archive.newSearch();
      search.awaitComplete();
      assertEquals(149, search.searched());

      assertTrue(archive.checkRows().isPresent());

      search.awaitComplete();
      assertEquals(150, search.searched());
    }
  }

  @Test
  void withoutJournalADamagedRowIsToldAndNothingTouched() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      saveAll(archive);
      try (Stream<Path> files = Files.list(folder.resolve("journal"))) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      try (var flips = new Flips(Archives.data(folder))) {
        flips.execute("UPDATE body SET text = REPLACE(text, '提案', '提按') WHERE item = 70");
      }

      assertEquals(
          Optional.of(Problem.of("archive.damagedRows", Archives.data(folder), 1)),
          archive.checkRows());
      assertEquals(150, archive.rows().size());
    }
  }
}
