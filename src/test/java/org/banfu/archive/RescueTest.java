package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.Stream;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A verified backup and the journals since are everything: nothing is lost with the data file.
class RescueTest {
  private static final int COUNT = 6;

  private final TestClock clock = new TestClock();
  private final List<Proposal> proposals = Archives.proposals(COUNT);
  private Path first = Path.of("");
  private Path newest = Path.of("");

  @TempDir private Path folder;

  @BeforeEach
  void makeArchive() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      save(archive, 0, 2);
      first = archive.backup();
      save(archive, 2, 4);
      newest = archive.backup();
      save(archive, 4, COUNT);
    }
  }

  private void save(Archive archive, int from, int to) throws Exception {
    for (Proposal proposal : proposals.subList(from, to)) {
      archive.save(proposal, 0, Occasion.IMPORT);
    }
  }

  private List<Proposal> restored(Path backup) throws Exception {
    assertTrue(Archive.restore(folder, backup, clock).isPresent());
    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(List.of(), archive.notes());
      return Archives.all(archive);
    }
  }

  @Test
  void inPlaceOfALostDataFileABackupBringsTheSavesSinceAlong() throws Exception {
    Files.delete(Archives.data(folder));

    assertEquals(proposals, restored(newest));
  }

  @Test
  void anOlderBackupBringsTheJournalsThatWerePutAsideAlongToo() throws Exception {
    Files.write(Archives.data(folder), new byte[0]);

    assertEquals(proposals, restored(first));
  }

  @Test
  void inPlaceOfADamagedRowTheSavesSinceAreBroughtAlong() throws Exception {
    String url = "jdbc:h2:file:" + folder.resolve("banfu");
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute("UPDATE body SET text = text || ' ' WHERE item = 2");
    }

    assertEquals(proposals, restored(newest));
  }

  /// As H2 may be after a kill: the rows fit, and the next change fails.
  @Test
  void aDataFileThatTakesNoChangeIsMadeAnewAndTheOldOneKept() throws Exception {
    leaveAFileThatTakesNoChange();

    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(Archives.proposals(COUNT + 1), Archives.all(archive));
      Problem told = archive.notes().getFirst();
      assertEquals("archive.mendedDamage", told.code());
      try (var kept = DriverManager.getConnection(h2(Path.of(told.arguments().getLast())));
          var statement = kept.createStatement()) {
        assertTrue(statement.executeQuery("SELECT * FROM hidden").next());
      }
    }
    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(List.of(), archive.notes());
      assertEquals(Archives.proposals(COUNT + 1), Archives.all(archive));
    }
  }

  @Test
  void beforeTheFirstBackupTheJournalAloneMakesItAnew() throws Exception {
    try (Stream<Path> backups = Files.list(folder.resolve("backups"))) {
      for (Path zip : backups.filter(file -> file.toString().endsWith(".zip")).toList()) {
        Files.delete(zip);
      }
    }
    leaveAFileThatTakesNoChange();

    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(Archives.proposals(COUNT + 1), Archives.all(archive));
    }
  }

  @Test
  void whatBackupAndJournalDoNotHaveWholeIsNeverPutInItsPlace() throws Exception {
    leaveAFileThatTakesNoChange();
    try (Stream<Path> backups = Files.list(folder.resolve("backups"))) {
      for (Path file : backups.toList()) {
        Files.delete(file);
      }
    }

    var refused = assertThrows(ArchiveException.class, () -> Archive.open(folder, clock));

    assertEquals("archive.behind", refused.problem().code());
    assertEquals(List.of(), Archives.scratch(folder));
  }

  private static String h2(Path file) {
    return "jdbc:h2:file:" + file.toString().replace(".mv.db", "") + ";IFEXISTS=TRUE";
  }

  private void leaveAFileThatTakesNoChange() throws Exception {
    Path older = folder.resolve("older");
    Files.copy(Archives.data(folder), older);
    var seventh = Archives.proposals(COUNT + 1).getLast();
    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(seventh, 0, Occasion.IMPORT);
    }
    Files.move(older, Archives.data(folder), StandardCopyOption.REPLACE_EXISTING);
    try (var connection = DriverManager.getConnection(h2(Archives.data(folder)));
        var statement = connection.createStatement()) {
      statement.execute("ALTER TABLE promise RENAME TO hidden");
    }
  }

  @Test
  void fromAnArchiveThatCanBeUsedABackupLeadsBack() throws Exception {
    assertEquals(proposals.subList(0, 4), restored(newest));
  }

  @Test
  void aDataFileThatCannotBeOpenedIsReadFromBackupAndJournalAndTold() throws Exception {
    garble(Archives.data(folder));

    try (ArchiveView archive = Archive.openForReading(folder, clock)) {
      assertEquals(proposals, Archives.all(archive));
      assertEquals(
          List.of(Problem.of("archive.readFromBackup", Archives.data(folder))), archive.notes());
    }
  }

  @Test
  void aDamagedBackupIsPassedOverForTheOneBefore() throws Exception {
    garble(newest);
    Files.delete(Archives.data(folder));

    try (ArchiveView archive = Archive.openForReading(folder, clock)) {
      assertEquals(proposals, Archives.all(archive));
    }
  }

  /// Its beginning and its end stay as they were.
  private static void garble(Path file) throws Exception {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      int length = (int) channel.size() - 2 * 8192;
      channel.write(ByteBuffer.wrap("办复".repeat(length).getBytes("UTF-16LE"), 0, length), 8192);
    }
  }
}
