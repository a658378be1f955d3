package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.banfu.archive.OldArchive.Left;
import org.banfu.proposal.ProblemException;
import org.banfu.store.BackupFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A machine that is switched off with the older program's window open, and then the new version:
/// what is made anew has this one's tables, so that the backup before the upgrade is made of it.
class UnclosedUpgradeTest {
  private final TestClock clock = new TestClock();

  @TempDir Path folder;
  @TempDir Path aside;

  /// As on the first day, or where the older program made backups only when it was closed.
  private void leave(Left left) throws IOException {
    OldArchive.unpack(left, folder);
    for (Path zip : Archives.files(folder.resolve("backups"), ".zip")) {
      Files.delete(zip);
    }
    for (Path journal : Archives.files(folder.resolve("backups"), ".journal")) {
      Files.move(journal, folder.resolve("journal").resolve(journal.getFileName()));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"KILLED_1", "KILLED_2"})
  void aBackupWithEverySaveIsThereForTheOlderProgram(Left left) throws Exception {
    leave(left);

    try (Archive archive = Archive.open(folder, clock)) {
      OldArchive.assertWhole(left, archive);
    }

    List<Path> older = backups(left.schema());
    assertEquals(1, older.size());
    Path restored = aside.resolve("restored");
    Archive.restore(restored, older.getFirst(), clock);
    try (Archive archive = Archive.open(restored, clock)) {
      OldArchive.assertWhole(left, archive);
    }
  }

  @Test
  void aDataFileThatWasDeletedIsNoOtherMatter() throws Exception {
    leave(Left.KILLED_2);
    Files.delete(Archives.data(folder));

    try (Archive archive = Archive.open(folder, clock)) {
      OldArchive.assertWhole(Left.KILLED_2, archive);
    }

    assertEquals(1, backups(2).size());
  }

  /// This program made it, with tables that it has left behind.
  @Test
  void nothingIsMadeAnewFromIt() throws Exception {
    leave(Left.KILLED_1);
    Archive.open(folder, clock).close();

    var lineage = BackupFile.state(backups(1).getFirst()).orElseThrow().lineage();
    var own = new OwnBackups(new ArchiveFolder(folder));
    assertTrue(
        own.here(lineage, Long.MAX_VALUE).stream().allMatch(one -> one.state().format() > 1));
  }

  @Test
  void whereItCannotBeMadeNothingIsUpgraded() throws Exception {
    leave(Left.KILLED_1);
    Files.createDirectories(folder.resolve("backups.txt.new/in the way"));
    byte[] before = Files.readAllBytes(Archives.data(folder));

    var refused = assertThrows(ProblemException.class, () -> Archive.open(folder, clock));

    assertEquals("archive.upgradeNoBackup", refused.problem().code());
    assertArrayEquals(before, Files.readAllBytes(Archives.data(folder)));
  }

  private List<Path> backups(int schema) throws IOException {
    var found = new ArrayList<Path>();
    for (Path zip : Archives.files(folder.resolve("backups"), ".zip")) {
      if (BackupFile.state(zip).orElseThrow().format() == schema) {
        found.add(zip);
      }
    }
    return found;
  }
}
