package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.store.ArchiveFile;
import org.banfu.store.BackupFile;
import org.banfu.store.vault.Vault;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What a killed process leaves: the journal has every save, and H2's file may be anything.
class UnclosedTest {
  private static final int COUNT = 6;

  private final TestClock clock = new TestClock();
  private final List<Proposal> proposals = Archives.proposals(COUNT);
  private final Path left;

  @TempDir private Path open;

  UnclosedTest(@TempDir Path temporary) {
    left = temporary.resolve("archive");
  }

  @BeforeEach
  void leaveAnArchive() throws Exception {
    try (Archive archive = Archive.open(open, clock)) {
      save(archive, 0, 2);
      archive.backup();
      save(archive, 2, 4);
      Archives.copy(open, left);
      save(archive, 4, COUNT);
      // The data file of earlier, the journal of now: H2 lags behind when a process is killed.
      copyJournals();
    }
  }

  private void save(Archive archive, int from, int to) throws Exception {
    for (Proposal proposal : proposals.subList(from, to)) {
      archive.save(proposal, 0, Occasion.IMPORT);
    }
  }

  private void copyJournals() throws IOException {
    for (Path file : files(open.resolve("journal"))) {
      Files.copy(
          file,
          left.resolve("journal").resolve(file.getFileName()),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed.sorted().toList();
    }
  }

  private ArchiveFile archiveFile() throws IOException {
    return ArchiveFile.read(left.resolve(ArchiveFile.NAME)).orElseThrow();
  }

  private void assertWhole(List<Problem> notes) throws Exception {
    try (Archive archive = Archive.open(left, clock)) {
      assertEquals(notes, archive.notes());
      assertEquals(proposals, Archives.all(archive));
      for (Proposal proposal : proposals) {
        archive.save(proposal.withTitle("改"), 1, Occasion.EDIT);
      }
      assertEquals("改", archive.find(proposals.getFirst().id()).orElseThrow().proposal().title());
    }
    try (Archive archive = Archive.open(left, clock)) {
      assertEquals(List.of(), archive.notes());
      assertEquals(COUNT, archive.rows().size());
    }
  }

  @Test
  void anArchiveSaysThatItIsOpenUntilItIsClosed() throws Exception {
    assertNull(archiveFile().data());

    try (Archive archive = Archive.open(left, clock)) {
      assertNull(archiveFile().data());
      assertEquals(COUNT, archive.rows().size());
    }

    assertNotNull(archiveFile().data());
  }

  @Test
  void everySaveIsThereAndCanBeChanged() throws Exception {
    assertWhole(List.of());
  }

  /// Rows of a transaction whose undo log is gone. One that a kill left held H2 up for ever: it
  /// waits for that transaction to end before it writes the row.
  @Test
  @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void rowsOfATransactionThatNeverEndsHoldNobodyUp() throws Exception {
    Path data = Archives.data(left);
    Path atKill = left.resolveSibling("atKill.mv.db");
    String url = "jdbc:h2:file:" + left.resolve("banfu");
    try (var first = DriverManager.getConnection(url);
        var second = DriverManager.getConnection(url);
        var force = DriverManager.getConnection(url)) {
      uncommitted(first, "UPDATE profile SET text = text");
      // The key of the revision that the replay of the fifth save makes.
      uncommitted(
          second,
          """
          INSERT INTO revision
          SELECT 15, item, version, occasion, saved_at, sha256, text FROM revision WHERE number = 5
          """);
      try (var statement = force.createStatement()) {
        statement.execute("CHECKPOINT SYNC");
      }
      Files.copy(data, atKill);
    }
    try (MVStore store = new MVStore.Builder().fileName(atKill.toString()).open()) {
      List<String> undo =
          store.getMapNames().stream().filter(name -> name.startsWith("undoLog")).toList();
      assertTrue(!undo.isEmpty());
      undo.forEach(store::removeMap);
    }
    Files.move(atKill, data, StandardCopyOption.REPLACE_EXISTING);

    assertWhole(List.of());
  }

  private static void uncommitted(Connection connection, String sql) throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      assertEquals(1, statement.executeUpdate(sql));
    }
  }

  @Test
  void aFileThatCannotBeOpenedIsKeptAndMadeAnew() throws Exception {
    try (FileChannel channel = FileChannel.open(Archives.data(left), StandardOpenOption.WRITE)) {
      channel.truncate(9000);
    }
    byte[] bad = Files.readAllBytes(Archives.data(left));
    Path kept = left.resolve("damaged-2023-04-03T090000.mv.db");

    assertWhole(List.of(Problem.of("archive.mended", left, kept)));

    assertArrayEquals(bad, Files.readAllBytes(kept));
  }

  @Test
  void theFileOfAnotherArchiveIsNotReplaced(@TempDir Path other) throws Exception {
    Archives.closed(other, clock, 1);
    Files.copy(Archives.data(other), Archives.data(left), StandardCopyOption.REPLACE_EXISTING);

    var refused = assertThrows(ArchiveException.class, () -> Archive.open(left, clock));

    assertEquals("archive.mixed", refused.problem().code());
    assertEquals(-1, Files.mismatch(Archives.data(other), Archives.data(left)));
  }

  @Test
  void whatTheJournalsDoNotGiveIsTakenFromTheFile() throws Exception {
    Archives.copy(open, left);
    ArchiveFile closed = archiveFile();
    new ArchiveFile(closed.format(), closed.lineage(), 3, 2, null)
        .write(left.resolve(ArchiveFile.NAME));
    for (Path file : files(left.resolve("journal"))) {
      Files.delete(file);
    }
    Path backup;

    try (Archive archive = Archive.open(left, clock)) {
      assertEquals(
          List.of(Problem.of("archive.journalMissing", left.resolve("journal"))), archive.notes());
      assertEquals(proposals, Archives.all(archive));
      // Neither do they give a backup.
      backup = archive.backup();
    }

    Path restored = left.resolveSibling("restored");
    assertTrue(Archive.restore(restored, backup, clock).isEmpty());
    try (Archive archive = Archive.open(restored, clock)) {
      assertEquals(proposals, Archives.all(archive));
    }
  }

  @Test
  void aBackupThatTakesNoChangeIsPassedOver() throws Exception {
    Path newest =
        files(left.resolve("backups")).stream()
            .filter(file -> file.toString().endsWith(".zip"))
            .findFirst()
            .orElseThrow();
    ArchiveFile state = BackupFile.state(newest).orElseThrow();
    Path unpacked = Files.createDirectories(left.resolveSibling("unpacked"));
    BackupFile.unpackData(newest, unpacked, state, Vault.none(), () -> {});
    String url = "jdbc:h2:file:" + unpacked.resolve("banfu") + ";IFEXISTS=TRUE";
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute("ALTER TABLE promise RENAME TO hidden");
    }
    Files.delete(newest);
    Path changed = unpacked.resolve("banfu.mv.db");
    BackupFile.pack(changed, newest, Vault.none(), () -> {});
    BackupFile.describe(newest, ClosedFile.of(changed, Vault.none()).state());

    assertWhole(List.of());
  }
}
