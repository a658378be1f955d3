package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.banfu.archive.OldArchive.Left;
import org.banfu.store.ArchiveFile;
import org.banfu.store.BackupFile;
import org.banfu.store.DataState;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// An archive that an older program really wrote opens with everything in it.
class UpgradeTest {
  private final TestClock clock = new TestClock();

  @TempDir Path folder;
  @TempDir Path aside;

  @ParameterizedTest
  @EnumSource
  void everythingOfAnOlderArchiveIsThere(Left left) throws Exception {
    OldArchive.unpack(left, folder);

    try (Archive archive = Archive.open(folder, clock)) {
      OldArchive.assertWhole(left, archive);
    }

    assertEquals(DataState.newestSchema(), state().format());
    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(List.of(), archive.notes());
      OldArchive.assertWhole(left, archive);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOSED_1", "CLOSED_2"})
  void itIsWorkedInAfterwards(Left left) throws Exception {
    OldArchive.unpack(left, folder);
    String id;
    try (Archive archive = Archive.open(folder, clock)) {
      Stored stored = archive.find(archive.rows().getFirst().id()).orElseThrow();
      id = stored.proposal().id();
      archive.save(stored.proposal().withNotes("升级以后"), stored.version(), Occasion.EXPORT);
      archive.nameRevision(id, archive.revisions(id).getFirst().number(), "送审稿");
      archive.backup();
    }

    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals("升级以后", archive.find(id).orElseThrow().proposal().notes());
      assertEquals("送审稿", archive.revisions(id).getFirst().name());
      assertEquals(Optional.empty(), archive.checkRows());
    }
  }

  /// The older program can be given it back.
  @ParameterizedTest
  @EnumSource
  void aBackupThatTheOlderProgramTakesIsThere(Left left) throws Exception {
    OldArchive.unpack(left, folder);

    Archive.open(folder, clock).close();

    List<Path> older = backups(left.schema());
    assertFalse(older.isEmpty());
    Path restored = aside.resolve("restored");
    Archive.restore(restored, older.getLast(), clock);
    try (Archive archive = Archive.open(restored, clock)) {
      assertEquals(5, archive.rows().size() + archive.bin().size());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOSED_1", "CLOSED_2"})
  void readingIsNoUpgrade(Left left) throws Exception {
    OldArchive.unpack(left, folder);
    var before = Archives.content(folder);

    try (ArchiveView archive = Archive.openForReading(folder, clock)) {
      OldArchive.assertWhole(left, archive);
    }

    assertEquals(before, Archives.content(folder));
  }

  /// What lies beside it, and is put aside by mending, is still the older one's.
  @ParameterizedTest
  @EnumSource(names = {"CLOSED_1", "CLOSED_2"})
  void theJournalsOfTheOlderProgramAreRead(Left left) throws Exception {
    OldArchive.unpack(left, folder);
    Files.delete(folder.resolve("banfu.mv.db"));
    Path backup = backups(left.schema()).getFirst();

    Archive.restore(folder, backup, clock);

    try (Archive archive = Archive.open(folder, clock)) {
      OldArchive.assertWhole(left, archive);
    }
  }

  private ArchiveFile state() throws IOException {
    return ArchiveFile.read(folder.resolve(ArchiveFile.NAME)).orElseThrow();
  }

  /// The backups in which the data file has this schema.
  private List<Path> backups(int schema) throws IOException {
    var found = new ArrayList<Path>();
    try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        if (file.toString().endsWith(".zip")
            && BackupFile.state(file).orElseThrow().format() == schema) {
          found.add(file);
        }
      }
    }
    assertTrue(found.size() < 4, found.toString());
    return found;
  }
}
