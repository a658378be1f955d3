package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.store.ArchiveFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An archive that a newer program brought up to date is refused, left as it is, and the backup
/// made before is offered.
class NewerArchiveTest {
  private final TestClock clock = new TestClock();
  private List<Proposal> before = List.of();
  private Path backup = Path.of("");

  @TempDir private Path folder;
  @TempDir private Path aside;

  @BeforeEach
  void upgrade() throws Exception {
    before = Archives.closed(folder, clock, 3);
    try (Archive archive = Archive.open(folder, clock)) {
      backup = archive.backup();
    }
    ArchiveFile ours = ArchiveFile.read(folder.resolve(ArchiveFile.NAME)).orElseThrow();
    var newer =
        new ArchiveFile(99, ours.lineage(), ours.counter() + 5, ours.proposals(), ours.data());
    newer.write(folder.resolve(ArchiveFile.NAME));
    // The newer program went on, and made a backup of its own.
    clock.forward(Duration.ofDays(1));
    new BackupMaker(new ArchiveFolder(folder), clock).make(Archives.data(folder), newer);
  }

  @Test
  void theBackupOfBeforeIsNamedAndNothingTouched() throws Exception {
    Map<String, String> content = Archives.content(folder);
    Problem told =
        Problem.of("archive.newerBackup", folder, backup.getFileName(), folder.resolve("backups"));

    assertEquals(told, refused(() -> Archive.open(folder, clock)));
    assertEquals(told, refused(() -> Archive.openForReading(folder, clock)));
    assertTrue(ArchiveFacts.isOfNewerProgram(folder));
    assertEquals(content, Archives.content(folder));
  }

  @Test
  void itIsRestoredToAnotherFolder() throws Exception {
    Map<String, String> content = Archives.content(folder);
    Path other = aside.resolve("other");

    Archive.restore(other, backup, clock);

    try (Archive archive = Archive.open(other, clock)) {
      assertEquals(before, Archives.all(archive));
    }
    assertFalse(ArchiveFacts.isOfNewerProgram(other));
    assertEquals(content, Archives.content(folder));
  }

  @Test
  void withoutSuchABackupNoneIsOffered() throws Exception {
    Files.delete(backup);

    assertEquals(Problem.of("archive.newer", folder), refused(() -> Archive.open(folder, clock)));
  }

  private interface Opening {
    AutoCloseable open() throws Exception;
  }

  private static Problem refused(Opening opening) {
    return assertThrows(ArchiveException.class, () -> opening.open().close()).problem();
  }
}
