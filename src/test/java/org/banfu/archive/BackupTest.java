package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.store.ArchiveFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  private final TestClock clock = new TestClock();

  @TempDir private Path temporary;

  private Path folder() {
    return temporary.resolve("archive");
  }

  private static void save(Archive archive, int from, int to) throws ProblemException {
    for (int i = from; i <= to; i++) {
      archive.save(Saver.proposal("p-" + i, 1), 0, Occasion.IMPORT);
    }
  }

  private static List<String> ids(ArchiveView archive) throws ProblemException {
    return archive.rows().stream().map(ProposalRow::id).toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private List<String> journals(String part) throws IOException {
    return names(folder().resolve(part)).stream().filter(n -> n.endsWith(".journal")).toList();
  }

  /// Every file but those of the lock, with its content; of the data file while it is open only
  /// that it is there, for H2 writes in the background.
  private Map<String, Integer> contents() throws IOException {
    var contents = new TreeMap<String, Integer>();
    try (Stream<Path> files = Files.walk(folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder().relativize(file).toString();
        boolean open = name.equals("banfu.mv.db") && Files.exists(folder().resolve("banfu.holder"));
        if (!name.equals("banfu.lock") && !name.equals("banfu.holder")) {
          contents.put(name, open ? 0 : Arrays.hashCode(Files.readAllBytes(file)));
        }
      }
    }
    return contents;
  }

  private Path backupOf(int proposals) throws ProblemException {
    try (Archive archive = Archive.open(folder(), clock)) {
      save(archive, 1, proposals);
      return archive.backup();
    }
  }

  @Test
  void aBackupHoldsTheArchive() throws Exception {
    Path backup;
    List<ProposalRow> rows;
    try (Archive archive = Archive.open(folder(), clock)) {
      save(archive, 1, 5);
      var attached = List.of(new NewAttachment("附件.bin", new byte[] {1, 2, 3}));
      archive.save(Saver.proposal("p-5", 2), 1, Occasion.NAMED, attached);
      archive.moveToBin("p-4");
      backup = archive.backup();
      rows = archive.rows();
    }

    assertEquals("2023-04-03T090000.zip", backup.getFileName().toString());
    Path other = temporary.resolve("other");
    assertTrue(Archive.restore(other, backup, clock).isEmpty());
    try (Archive archive = Archive.open(other, clock)) {
      assertEquals(List.of(), archive.notes());
      assertEquals(rows, archive.rows());
      assertEquals(1, archive.bin().size());
      assertEquals(Saver.proposal("p-5", 2), archive.find("p-5").orElseThrow().proposal());
      long attachment = archive.attachments("p-5").getFirst().id();
      assertEquals(3, archive.attachment(attachment).length);
    }
  }

  @Test
  void afterABackupTheJournalStartsAnewAndTheOldOneIsKept() throws Exception {
    try (Archive archive = Archive.open(folder(), clock)) {
      save(archive, 1, 3);
      archive.backup();
      assertEquals(List.of(), journals("journal"));
      assertEquals(1, journals("backups").size());
      save(archive, 4, 4);
      assertEquals(1, journals("journal").size());
    }

    try (Archive archive = Archive.open(folder(), clock)) {
      assertEquals(List.of("p-1", "p-2", "p-3", "p-4"), ids(archive));
    }
  }

  @Test
  void aJournalIsDeletedOnceTwoLaterBackupsAreVerified() throws Exception {
    try (Archive archive = Archive.open(folder(), clock)) {
      var kept = new ArrayList<List<String>>();
      for (int i = 1; i <= 4; i++) {
        save(archive, i, i);
        clock.forward(Duration.ofMinutes(1));
        archive.backup();
        kept.add(journals("backups"));
      }

      assertEquals(List.of(1, 2, 2, 2), kept.stream().map(List::size).toList());
      assertFalse(kept.get(2).contains(kept.get(0).getFirst()));
    }
  }

  @Test
  void backupsMadeWhileSavesGoOnAreWhole() throws Exception {
    var backups = new ArrayList<Path>();
    try (Archive archive = Archive.open(folder(), clock)) {
      var going = new AtomicBoolean(true);
      var failed = new ArrayList<ProblemException>();
      Thread saving =
          Thread.ofPlatform()
              .start(() -> {
                try {
                  for (int i = 1; going.get(); i++) {
                    save(archive, i, i);
                  }
                } catch (ProblemException e) {
                  failed.add(e);
                }
              });
      for (int i = 0; i < 5; i++) {
        backups.add(archive.backup());
        clock.forward(Duration.ofDays(1));
      }
      going.set(false);
      saving.join();
      assertEquals(List.of(), failed);
    }

    for (Path backup : backups) {
      Path other = temporary.resolve(backup.getFileName() + "-restored");
      assertTrue(Archive.restore(other, backup, clock).isEmpty());
      try (ArchiveView archive = Archive.openForReading(other, clock)) {
        for (String id : ids(archive)) {
          assertEquals(Saver.proposal(id, 1), archive.find(id).orElseThrow().proposal());
        }
      }
    }
  }

  @Test
  void aDataFileThatFellBackBehindItsBackupIsReplayed() throws Exception {
    Path old = temporary.resolve("old.mv.db");
    Path data = folder().resolve("banfu.mv.db");
    try (Archive archive = Archive.open(folder(), clock)) {
      save(archive, 1, 2);
    }
    Files.copy(data, old);
    try (Archive archive = Archive.open(folder(), clock)) {
      save(archive, 3, 4);
      archive.backup();
      save(archive, 5, 6);
    }
    // As a killed process leaves it: archive.json of the rotation, H2 in an older state.
    Files.copy(old, data, StandardCopyOption.REPLACE_EXISTING);
    Path json = folder().resolve(ArchiveFile.NAME);
    ArchiveFile last = ArchiveFile.read(json).orElseThrow();
    new ArchiveFile(last.format(), last.lineage(), last.counter(), last.proposals(), null)
        .write(json);

    try (Archive archive = Archive.open(folder(), clock)) {
      assertEquals(6, archive.rows().size());
      assertEquals(Saver.proposal("p-3", 1), archive.find("p-3").orElseThrow().proposal());
    }
  }

  @Test
  void anOldJournalIsBackedUpAtClose() throws Exception {
    try (Archive archive = Archive.open(folder(), clock)) {
      save(archive, 1, 1);
      clock.forward(Duration.ofDays(1));
    }

    assertEquals(2, names(folder().resolve("backups")).size());
    assertEquals(List.of(), journals("journal"));
  }

  @Test
  void aBackupIsCopiedAndNothingOverwritten() throws Exception {
    Path to = temporary.resolve("stick.zip");
    try (Archive archive = Archive.open(folder(), clock)) {
      save(archive, 1, 2);
      assertEquals(to, archive.backup(to));

      var refused = assertThrows(ProblemException.class, () -> archive.backup(to));
      assertEquals(Problem.of("archive.backupExists", to), refused.problem());
      assertEquals(temporary.resolve("2023-04-03T090000-2.zip"), archive.backup(temporary));
    }

    assertTrue(Archive.restore(temporary.resolve("other"), to, clock).isEmpty());
  }

  @Test
  void aRestoreKeepsWhatItReplacesAndRenewsTheLineage() throws Exception {
    Path backup = backupOf(2);
    try (Archive archive = Archive.open(folder(), clock)) {
      save(archive, 3, 4);
    }
    Path json = folder().resolve(ArchiveFile.NAME);
    var before = ArchiveFile.read(json).orElseThrow().lineage();

    Path kept = Archive.restore(folder(), backup, clock).orElseThrow();

    assertFalse(before.equals(ArchiveFile.read(json).orElseThrow().lineage()));
    assertEquals(folder().resolve("replaced-2023-04-03T090000"), kept);
    try (Archive archive = Archive.open(folder(), clock)) {
      assertEquals(List.of("p-1", "p-2"), ids(archive));
      save(archive, 3, 3);
      try (ArchiveView beside = Archive.openForReading(folder(), clock)) {
        assertEquals(List.of("p-1", "p-2", "p-3"), ids(beside));
      }
    }
    try (Archive archive = Archive.open(kept, clock)) {
      assertEquals(List.of("p-1", "p-2", "p-3", "p-4"), ids(archive));
    }
  }

  @Test
  void whatIsNoGoodBackupIsRefusedAndTheArchiveUnchanged() throws Exception {
    Path backup = backupOf(3);
    byte[] whole = Files.readAllBytes(backup);
    byte[] flipped = whole.clone();
    flipped[whole.length / 3] ^= 4;
    Map<String, Integer> before = contents();
    Path file = temporary.resolve("file.zip");

    assertEquals("archive.noBackupFile", refusal(file));
    for (var bad :
        Map.of(
                "text of no backup".getBytes(),
                "archive.noBackup",
                new byte[0],
                "archive.noBackup",
                Arrays.copyOf(whole, whole.length / 2),
                "archive.backupDamaged",
                flipped,
                "archive.backupDamaged")
            .entrySet()) {
      Files.write(file, bad.getKey());
      assertEquals(bad.getValue(), refusal(file));
    }
    assertEquals(before, contents());
  }

  private String refusal(Path backup) {
    return assertThrows(ProblemException.class, () -> Archive.restore(folder(), backup, clock))
        .problem()
        .code();
  }

  @Test
  void anArchiveThatIsOpenIsNotReplaced() throws Exception {
    Path backup = backupOf(1);

    try (Archive archive = Archive.open(folder(), clock)) {
      assertEquals("archive.locked", refusal(backup));
      save(archive, 2, 2);
      assertEquals(List.of("p-1", "p-2"), ids(archive));
    }
  }

  @Test
  void readingChangesNothing() throws Exception {
    backupOf(2);
    Map<String, Integer> before = contents();

    try (ArchiveView archive = Archive.openForReading(folder(), clock)) {
      assertEquals(List.of("p-1", "p-2"), ids(archive));
      assertEquals(Saver.proposal("p-2", 1), archive.find("p-2").orElseThrow().proposal());
      assertEquals(List.of(), archive.notes());
    }

    assertEquals(before, contents());
  }

  @Test
  void besideTheWriterEverythingSavedIsRead() throws Exception {
    try (Archive archive = Archive.open(folder(), clock)) {
      save(archive, 1, 3);
      assertEqualReading(archive);
      archive.backup();
      assertEqualReading(archive);
      save(archive, 4, 5);
      archive.moveToBin("p-1");
      archive.saveProfile(archive.profile());
      Map<String, Integer> before = contents();
      assertEqualReading(archive);
      assertEquals(before, contents());
    }
  }

  private void assertEqualReading(Archive archive) throws ProblemException {
    try (ArchiveView reading = Archive.openForReading(folder(), clock)) {
      assertEquals(archive.rows(), reading.rows());
      assertEquals(archive.bin(), reading.bin());
      assertEquals(archive.profile(), reading.profile());
      assertEquals(archive.workingDays(), reading.workingDays());
      assertEquals(archive.revisions("p-1"), reading.revisions("p-1"));
    }
  }

  @Test
  void aLostDataFileIsReadFromBackupAndJournalAndTold() throws Exception {
    backupOf(2);
    try (Archive archive = Archive.open(folder(), clock)) {
      save(archive, 3, 3);
    }
    Path data = folder().resolve("banfu.mv.db");
    Files.delete(data);

    try (ArchiveView archive = Archive.openForReading(folder(), clock)) {
      assertEquals(List.of("p-1", "p-2", "p-3"), ids(archive));
      assertEquals(List.of(Problem.of("archive.readFromBackup", data)), archive.notes());
    }
  }

  @Test
  void whereThereIsNoArchiveNoneIsRead() {
    var refused =
        assertThrows(ArchiveException.class, () -> Archive.openForReading(folder(), clock));

    assertEquals("archive.missing", refused.problem().code());
  }
}
