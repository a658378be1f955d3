package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.Stream;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.store.ArchiveFile;
import org.banfu.store.BackupFile;
import org.banfu.store.RowHashes;
import org.banfu.store.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An archive of an older program is backed up before its tables are changed.
class UpgradeBackupTest {
  @TempDir private Path folder;
  @TempDir private Path aside;

  private final TestClock clock = new TestClock();
  private List<Proposal> saved;

  @BeforeEach
  void fill() throws Exception {
    saved = Archives.closed(folder, clock, 3);
    change(
        "DROP TABLE kept_again",
        "DROP TABLE revision_name",
        "DROP TABLE inserted_reply",
        "DELETE FROM schema_version WHERE version > 1");
  }

  @Test
  void theBackupHoldsTheOlderTablesAndEveryRow() throws Exception {
    byte[] before = Files.readAllBytes(Archives.data(folder));
    ArchiveFile left = ArchiveFile.read(folder.resolve(ArchiveFile.NAME)).orElseThrow();
    assertEquals(1, left.format());

    Archive.open(folder, clock).close();

    assertEquals(1, zips().size());
    assertEquals(left, BackupFile.unpack(zips().getFirst(), aside, Vault.none()).orElseThrow());
    Path data = aside.resolve(BackupFile.DATA);
    assertArrayEquals(before, Files.readAllBytes(data));
    assertTrue(ClosedFile.of(data, Vault.none()).fits(RowHashes.none()));
  }

  @Test
  void theUpgradedArchiveIsNotBackedUpAgain() throws Exception {
    Archive.open(folder, clock).close();

    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(saved.size(), archive.rows().size());
    }

    assertEquals(1, zips().size());
  }

  @Test
  void withoutTheBackupNothingIsUpgraded() throws Exception {
    byte[] before = Files.readAllBytes(Archives.data(folder));
    Files.writeString(folder.resolve("backups"), "no folder");

    ProblemException refused =
        assertThrows(ProblemException.class, () -> Archive.open(folder, clock));

    assertEquals("archive.upgradeNoBackup", refused.problem().code());
    assertArrayEquals(before, Files.readAllBytes(Archives.data(folder)));
    Files.delete(folder.resolve("backups"));
    Archive.open(folder, clock).close();
    assertEquals(1, zips().size());
  }

  @Test
  void anUpgradeThatFailsIsNotCalledDamage() throws Exception {
    change("ALTER TABLE schema_version ADD CHECK (version < 2)");

    ProblemException refused =
        assertThrows(ProblemException.class, () -> Archive.open(folder, clock));

    assertEquals("archive.notUpgraded", refused.problem().code());
    assertEquals(1, zips().size());
  }

  @Test
  void whatHoldsADamagedRowIsCopiedBesideAndUpgraded() throws Exception {
    change(
        "UPDATE proposal SET sha256 = REPEAT('0', 64) WHERE id = '" + saved.getFirst().id() + "'");
    byte[] before = Files.readAllBytes(Archives.data(folder));

    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(saved.size(), archive.rows().size());
    }

    assertEquals(List.of(), zips());
    try (Stream<Path> files = Files.list(folder)) {
      Path kept =
          files
              .filter(file -> file.getFileName().toString().startsWith("before-upgrade-"))
              .findFirst()
              .orElseThrow();
      assertArrayEquals(before, Files.readAllBytes(kept));
    }
  }

  /// Changes the closed data file as the older program would have left it.
  private void change(String... statements) throws Exception {
    Path data = Archives.data(folder);
    String path = data.toAbsolutePath().toString().replace(".mv.db", "");
    try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + path);
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
    ClosedFile.of(data, Vault.none()).state().write(folder.resolve(ArchiveFile.NAME));
  }

  private List<Path> zips() throws Exception {
    Path backups = folder.resolve("backups");
    if (!Files.isDirectory(backups)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(backups)) {
      return files.filter(file -> file.toString().endsWith(".zip")).toList();
    }
  }
}
