package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.search.SearchHit;
import org.banfu.search.SearchRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The bin is emptied on request, whole, and never by itself.
class EmptyBinTest {
  private final TestClock clock = new TestClock();
  private List<Proposal> proposals = List.of();

  @TempDir private Path folder;
  @TempDir private Path aside;

  @BeforeEach
  void fill() throws Exception {
    FullArchive.make(folder, clock, 6);
    proposals = Archives.proposals(6);
  }

  @Test
  void nothingOfItIsLeftInAnyTable() throws Exception {
    String gone = proposals.getFirst().id();
    try (Archive archive = Archive.open(folder, clock)) {
      archive.moveToBin(gone);
      archive.removeForGood(List.of(gone, gone));

      assertEquals(Optional.empty(), archive.find(gone));
      assertEquals(List.of(), archive.revisions(gone));
      assertEquals(List.of(), archive.attachments(gone));
      assertEquals(List.of(proposals.get(1).id()), ids(archive.bin()));
      assertEquals(4, archive.rows().size());
    }
    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(List.of(), archive.notes());
      assertEquals(5, archive.count());
      assertEquals(Optional.empty(), archive.checkRows());
    }
    for (String table : List.of("proposal", "body", "mention", "attachment")) {
      assertEquals(5, Archives.rows(folder, table), table);
    }
    assertEquals(0, Archives.rows(folder, "inserted_reply"));
    // An import each; what was exported and kept by hand is the last one's own.
    assertEquals(5, Archives.rows(folder, "revision"));
    assertEquals(2, Archives.rows(folder, "kept_again"));
    assertEquals(1, Archives.rows(folder, "revision_name"));
  }

  @Test
  void searchForgetsIt() throws Exception {
    String gone = proposals.get(1).id();
    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(List.of(gone), found(archive));

      archive.removeForGood(List.of(gone));

      for (int i = 0; i < 100 && !found(archive).isEmpty(); i++) {
        Thread.onSpinWait();
      }
      assertEquals(List.of(), found(archive));
    }
    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(List.of(), found(archive));
    }
  }

  @Test
  void whatIsNotInTheBinIsNotDeletedNorWhatIsNamedBesideIt() throws Exception {
    String there = proposals.getFirst().id();
    String binned = proposals.get(1).id();
    List<String> before = FullArchive.contents(folder, clock);
    try (Archive archive = Archive.open(folder, clock)) {
      var told =
          assertThrows(ProblemException.class, () -> archive.removeForGood(List.of(binned, there)));

      assertEquals(Problem.of("archive.notInBin", "引用以往答复"), told.problem());
      assertEquals(before, FullArchive.contents(archive));
    }
  }

  @Test
  void aReplayOfTheJournalGivesTheSame() throws Exception {
    Path older = aside.resolve("older.mv.db");
    Files.copy(Archives.data(folder), older);
    List<String> after;
    try (Archive archive = Archive.open(folder, clock)) {
      archive.moveToBin(proposals.getFirst().id());
      archive.removeForGood(ids(archive.bin()));
      // Whoever brings it in again begins anew.
      archive.save(proposals.getFirst(), 0, Occasion.IMPORT);
      after = FullArchive.contents(archive);
    }
    Files.delete(Archives.data(folder));
    Files.copy(older, Archives.data(folder));

    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(after, FullArchive.contents(archive));
      assertEquals(Optional.empty(), archive.checkRows());
    }
  }

  /// Fewer proposals than `archive.json` told are no damage when the journal says why.
  @Test
  void aKillAfterwardsIsNoDamage() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      archive.removeForGood(ids(archive.bin()));
      Archives.copy(folder, aside);
    }

    try (Archive archive = Archive.open(aside, clock)) {
      assertEquals(List.of(), archive.bin());
      assertEquals(5, archive.count());
      assertTrue(archive.notes().stream().noneMatch(note -> note.code().contains("fewer")));
    }
  }

  @Test
  void aBackupMadeBeforeHasIt() throws Exception {
    Path backup;
    try (Archive archive = Archive.open(folder, clock)) {
      backup = archive.backup();
      archive.removeForGood(ids(archive.bin()));
      assertEquals(List.of(), archive.bin());
    }

    Path restored = aside.resolve("restored");
    Archive.restore(restored, backup, clock);

    try (Archive archive = Archive.open(restored, clock)) {
      assertEquals(List.of(proposals.get(1).id()), ids(archive.bin()));
    }
  }

  /// Years go by, with backups and what is done in the background.
  @Test
  void nothingEmptiesItByItself() throws Exception {
    for (int quarter = 0; quarter < 9; quarter++) {
      clock.forward(Duration.ofDays(90));
      try (Archive archive = Archive.open(folder, clock)) {
        Proposal other = proposals.get(2);
        Stored now = archive.find(other.id()).orElseThrow();
        archive.save(other.withNotes("第 " + quarter + " 季"), now.version(), Occasion.STATE_CHANGE);
        archive.backup();
        if (quarter % 4 == 0) {
          archive.checkRows();
        }
      }
    }

    try (Archive archive = Archive.open(folder, clock)) {
      String binned = proposals.get(1).id();
      assertEquals(List.of(binned), ids(archive.bin()));
      assertEquals(proposals.get(1), archive.find(binned).orElseThrow().proposal());
    }
  }

  /// In the bin, once the search text is whole.
  private static List<String> found(ArchiveView archive) throws Exception {
    ArchiveSearch search = archive.newSearch();
    search.awaitComplete();
    return search.find(SearchRequest.of("").inTheBin()).orElseThrow().hits().stream()
        .map(SearchHit::id)
        .toList();
  }

  private static List<String> ids(List<ProposalRow> rows) {
    return rows.stream().map(ProposalRow::id).toList();
  }
}
