package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.banfu.store.BackupFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An archive whose folder was copied as a whole and that is worked in twice, in the office and at
/// home: both have one lineage, and each its own saves.
class ForkedArchiveTest {
  private final TestClock clock = new TestClock();
  private final Path office;
  private final Path home;
  private final Path killed;
  private final Path stick;

  ForkedArchiveTest(@TempDir Path temporary) {
    office = temporary.resolve("office");
    home = temporary.resolve("home");
    killed = temporary.resolve("killed");
    stick = temporary.resolve("stick");
  }

  private static void save(Archive archive, String... ids) throws Exception {
    for (String id : ids) {
      archive.save(Saver.proposal(id, 1), 0, Occasion.IMPORT);
    }
  }

  private static List<String> ids(ArchiveView archive) throws Exception {
    return archive.rows().stream().map(ProposalRow::id).toList();
  }

  private void fork() throws Exception {
    try (Archive archive = Archive.open(office, clock)) {
      save(archive, "p-1");
      archive.backup();
      save(archive, "p-2");
    }
    Archives.copy(office, home);
  }

  private Path backupAtHome(String... ids) throws Exception {
    clock.forward(Duration.ofMinutes(1));
    try (Archive archive = Archive.open(home, clock)) {
      save(archive, ids);
      return archive.backup();
    }
  }

  /// @param isListed whether the program that made the first backup has listed it
  @ParameterizedTest
  @CsvSource({"h-3 h-4 h-5 h-6, true", "h-3 h-4 h-5 h-6, false", "h-3, true"})
  void aBackupOfACopyIsNeverTakenForThisArchive(String saved, boolean isListed) throws Exception {
    fork();
    Path foreign = backupAtHome(saved.split(" ", -1));
    Path shelf = office.resolve("backups");
    Files.copy(foreign, shelf.resolve(foreign.getFileName()));
    if (!isListed) {
      Files.delete(office.resolve("backups.txt"));
    }
    List<String> expected = List.of("p-1", "p-2", "o-3", "o-4");

    try (Archive archive = Archive.open(office, clock)) {
      save(archive, "o-3", "o-4");
      Archives.copy(office, killed);

      assertEquals(Optional.empty(), archive.checkRows());
      assertEquals(expected, ids(archive));
      clock.forward(Duration.ofMinutes(1));
      Path own = archive.backup();
      assertEquals(5, BackupFile.state(own).orElseThrow().counter());
    }
    assertTrue(Files.exists(shelf.resolve(foreign.getFileName())));
    try (ArchiveView read = Archive.openForReading(killed, clock)) {
      assertEquals(expected, ids(read));
    }
    try (Archive archive = Archive.open(killed, clock)) {
      assertEquals(expected, ids(archive));
    }
  }

  /// It is listed, and leads where it says.
  @Test
  void aBackupOfACopyCanBeRestored() throws Exception {
    fork();
    Path foreign = backupAtHome("h-3");
    Path there = Files.copy(foreign, office.resolve("backups").resolve(foreign.getFileName()));
    try (Archive archive = Archive.open(office, clock)) {
      save(archive, "o-3", "o-4", "o-5");
    }
    Files.delete(Archives.data(office));

    assertTrue(
        Archive.backups(office, List.of()).stream().anyMatch(one -> one.file().equals(there)));
    Archive.restore(office, there, clock);

    try (Archive archive = Archive.open(office, clock)) {
      assertEquals(List.of("p-1", "p-2", "h-3"), ids(archive));
    }
  }

  @Test
  void aSharedStickKeepsTheBackupsOfBoth() throws Exception {
    Files.createDirectories(stick);
    fork();
    backUpDaily(office, "o-3");
    Path oldest = Archives.only(stick, ".zip");

    backUpDaily(home, "h-3", "h-4", "h-5", "h-6", "h-7", "h-8", "h-9", "h-10");

    assertTrue(Files.exists(oldest));
    // Those of home are rotated as if they were alone there.
    assertEquals(BackupRotation.NEWEST + 1, Archives.files(stick, ".zip").size());
  }

  private void backUpDaily(Path folder, String... ids) throws Exception {
    for (String id : ids) {
      clock.forward(Duration.ofMinutes(1));
      try (Archive archive = Archive.open(folder, clock, new ManualTimer())) {
        archive.backups().copyTo(stick, clock.instant());
        save(archive, id);
        archive.backup();
      }
    }
  }

  @Test
  void severalBackupsOfOneStateAreOne() throws Exception {
    try (Archive archive = Archive.open(office, clock)) {
      save(archive, "p-1");
      archive.backup();
      save(archive, "p-2");
      for (int i = 0; i < 4; i++) {
        clock.forward(Duration.ofMinutes(1));
        archive.backup();
      }
      save(archive, "p-3");
      Archives.copy(office, killed);
    }
    for (Path zip : Archives.files(killed.resolve("backups"), ".zip")) {
      if (BackupFile.state(zip).orElseThrow().counter() == 3) {
        Files.writeString(zip, "a bad sector");
      }
    }
    Files.delete(Archives.data(killed));

    try (Archive archive = Archive.open(killed, clock)) {
      assertEquals(List.of("p-1", "p-2", "p-3"), ids(archive));
    }
  }
}
