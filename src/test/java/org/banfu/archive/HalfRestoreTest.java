package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.banfu.proposal.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A restore that ends between two of its steps leaves the one archive or the other, whole.
class HalfRestoreTest {
  private final TestClock clock = new TestClock();
  private final Path folder;
  private final Path killed;
  private Path backup;

  HalfRestoreTest(@TempDir Path temporary) {
    folder = temporary.resolve("archive");
    killed = temporary.resolve("killed");
  }

  @BeforeEach
  void makeAnArchive() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      save(archive, "p-1");
      backup = archive.backup();
      save(archive, "p-2");
      Archives.copy(folder, killed);
    }
  }

  private static void save(Archive archive, String id) throws ProblemException {
    archive.save(Saver.proposal(id, 1), 0, Occasion.IMPORT);
  }

  private static List<String> ids(ArchiveView archive) throws ProblemException {
    return archive.rows().stream().map(ProposalRow::id).toList();
  }

  /// As a full disk does.
  @Test
  void whereArchiveJsonCannotBeWrittenTheOldArchiveIsThere() throws Exception {
    Path inTheWay = Files.createDirectories(folder.resolve("archive.json.new/in the way"));

    assertThrows(ProblemException.class, () -> Archive.restore(folder, backup, clock));

    Files.delete(inTheWay);
    Files.delete(inTheWay.getParent());
    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(List.of(), archive.notes());
      assertEquals(List.of("p-1", "p-2"), ids(archive));
    }
  }

  /// The last step is the data file's.
  @Test
  void withoutItsDataFileTheRestoredArchiveIsMadeOfItsFirstBackup() throws Exception {
    Archive.restore(folder, backup, clock);
    Files.delete(Archives.data(folder));

    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(List.of("p-1"), ids(archive));
    }
  }

  /// Its backups and the journals put aside with them stay where they are.
  @Test
  void whatWasNeverClosedIsWholeWhereItIsPut() throws Exception {
    Files.write(Archives.data(killed), new byte[20_000]);

    Path replaced = Archive.restore(killed, backup, clock).orElseThrow();

    try (Archive archive = Archive.open(replaced, clock)) {
      assertEquals(List.of("p-1", "p-2"), ids(archive));
    }
    try (Archive archive = Archive.open(killed, clock)) {
      assertEquals(List.of("p-1"), ids(archive));
    }
  }

  /// What was never closed and has lost its data file and its journal, as half-way through a
  /// restore, is not what its last backup says.
  @Test
  void anUnclosedArchiveWithoutItsJournalIsNotCalledMended() throws Exception {
    Path aside = Files.createDirectory(folder.resolveSibling("aside"));
    Files.move(Archives.data(killed), aside.resolve("banfu.mv.db"));
    Files.move(killed.resolve("journal"), aside.resolve("journal"));

    var refused = assertThrows(ArchiveException.class, () -> Archive.open(killed, clock));
    assertEquals("archive.dataMissing", refused.problem().code());

    Files.move(aside.resolve("banfu.mv.db"), Archives.data(killed));
    Files.move(aside.resolve("journal"), killed.resolve("journal"));
    try (Archive archive = Archive.open(killed, clock)) {
      assertEquals(List.of("p-1", "p-2"), ids(archive));
    }
  }
}
