package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.store.ArchiveFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The journal was taken away, and the one begun anew cannot be written at first: as on a disk that
/// is nearly full, where the data file does not follow either.
class LostJournalAgainTest {
  private final TestClock clock = new TestClock();
  private final List<Proposal> proposals = Archives.proposals(4);
  private final Path folder;
  private final Path killed;

  LostJournalAgainTest(@TempDir Path temporary) {
    folder = temporary.resolve("archive");
    killed = temporary.resolve("killed");
  }

  @Test
  void whatTheDataFileDidNotTakeComesFirstWhenTheNewJournalCanBeWritten() throws Exception {
    try (Archive archive = Archive.open(folder, clock);
        var hidden = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("banfu"));
        var statement = hidden.createStatement()) {
      archive.save(proposals.get(0), 0, Occasion.IMPORT);
      statement.execute("ALTER TABLE promise RENAME TO hidden");
      archive.save(proposals.get(1), 0, Occasion.IMPORT);
      statement.execute("ALTER TABLE hidden RENAME TO promise");
      Files.delete(Archives.only(folder.resolve("journal"), ".journal"));
      Path inTheWay = Files.createDirectory(folder.resolve("journal").resolve(beginning(3)));

      for (int i = 0; i < 2; i++) {
        var refused =
            assertThrows(
                ProblemException.class, () -> archive.save(proposals.get(2), 0, Occasion.IMPORT));
        assertEquals("journal.gone", refused.problem().code());
      }
      // Each attempt needs a backup, but not one more.
      assertEquals(1, Archives.files(folder.resolve("backups"), ".zip").size());
      Files.delete(inTheWay);
      archive.save(proposals.get(2), 0, Occasion.IMPORT);
      archive.save(proposals.get(3), 0, Occasion.IMPORT);

      Archives.copy(folder, killed);
    }

    // H2's file has all rows; backup and journal must have them without it.
    Files.delete(Archives.data(killed));
    try (Archive afterKill = Archive.open(killed, clock)) {
      assertEquals(proposals, Archives.all(afterKill));
    }
    try (Archive again = Archive.open(folder, clock)) {
      assertEquals(List.of(), again.notes());
      assertEquals(proposals, Archives.all(again));
    }
  }

  /// What the journal that begins with this change is called until its header is on disk.
  private String beginning(int counter) throws Exception {
    var lineage = ArchiveFile.read(folder.resolve(ArchiveFile.NAME)).orElseThrow().lineage();
    return String.format("%012d-%.8s.journal.new", counter, lineage);
  }
}
