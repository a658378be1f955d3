package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.banfu.proposal.ProblemException;
import org.banfu.store.ArchiveFile;
import org.banfu.store.BackupFile;
import org.banfu.store.DamagedBackupException;
import org.banfu.store.DataFileMark;
import org.banfu.store.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Backups that somebody made to do harm.
class HostileBackupTest {
  private final TestClock clock = new TestClock();

  @TempDir private Path temporary;
  private Path backup;

  @BeforeEach
  void make() throws Exception {
    Path folder = temporary.resolve("archive");
    Archives.closed(folder, clock, 3);
    try (Archive archive = Archive.open(folder, clock)) {
      backup = archive.backup();
    }
  }

  @Test
  void moreThanItSaysIsNotUnpacked() throws Exception {
    Path bomb = temporary.resolve("bomb.zip");
    long stated = 100_000;
    try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry(BackupFile.DATA));
      zeros(zip, 256);
      zip.closeEntry();
    }
    var state = new ArchiveFile(1, new UUID(1, 2), 1, 1, new DataFileMark(stated, "0"));
    BackupFile.describe(bomb, state);
    assertTrue(Files.size(bomb) < 1 << 20);

    Path into = Files.createDirectories(temporary.resolve("into"));
    assertThrows(DamagedBackupException.class, () -> BackupFile.unpack(bomb, into, Vault.none()));
    assertTrue(Files.size(into.resolve(BackupFile.DATA)) <= stated);
    assertEquals("archive.backupDamaged", refusal(bomb));
  }

  @Test
  void moreThanTheDiskHasIsNotBegun() throws Exception {
    Path bomb = Files.copy(backup, temporary.resolve("bomb.zip"));
    ArchiveFile state = BackupFile.state(bomb).orElseThrow();
    BackupFile.describe(
        bomb,
        new ArchiveFile(
            state.format(),
            state.lineage(),
            state.counter(),
            state.proposals(),
            new DataFileMark(Long.MAX_VALUE / 2, "0")));

    assertEquals("archive.backupNoRoom", refusal(bomb));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE ALIAS now_run AS 'String run() throws Exception { return \"\"; }'",
        "CREATE ALIAS exits FOR 'java.lang.System.exit'",
        "CREATE CONSTANT one_more VALUE 1",
        "CREATE DOMAIN small AS INT CHECK (VALUE < 10)",
        "CREATE VIEW seen AS SELECT * FROM proposal",
        "CREATE TABLE extra (a INT)",
        "CREATE SYNONYM alike FOR proposal",
        "CREATE SEQUENCE counted",
        "CREATE USER other PASSWORD 'x' ADMIN",
        "CREATE SCHEMA aside",
        "CREATE ROLE chief",
        "ALTER TABLE holiday ADD COLUMN a INT DEFAULT RAND()",
        "ALTER TABLE holiday ADD COLUMN a INT GENERATED ALWAYS AS (1)",
        "ALTER TABLE holiday ADD COLUMN a JAVA_OBJECT",
        "ALTER TABLE holiday ADD CONSTRAINT c CHECK (LENGTH(name) > RAND() - 1)",
        "CREATE TRIGGER fires AFTER INSERT ON holiday"
            + " AS 'org.h2.api.Trigger create() { return (c, o, n) -> {}; }'",
        "COMMENT ON TABLE holiday IS 'x'",
        "SET DEFAULT_LOCK_TIMEOUT 2000"
      })
  void whatDeclaresAnythingElseIsRefused(String statement) throws Exception {
    Path made = changed(statement);

    assertEquals("archive.backupForeign", refusal(made));
    assertFalse(Files.exists(temporary.resolve("other").resolve("banfu.mv.db")));
  }

  @Test
  void aLinkedTableIsNotFollowed() throws Exception {
    Path far = temporary.resolve("far");
    String url = "jdbc:h2:file:" + far;
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE t (a INT)");
    }
    Path made = changed("CREATE LINKED TABLE linked ('org.h2.Driver', '" + url + "', '', '', 'T')");
    Files.delete(temporary.resolve("far.mv.db"));

    assertEquals("archive.backupForeign", refusal(made));
    assertFalse(Files.exists(temporary.resolve("far.mv.db")), "it was connected to");
  }

  @Test
  void aFolderOfSomebodyElseIsNotReadWhenItDeclaresMore() throws Exception {
    Path folder = temporary.resolve("archive");
    execute(folder, "CREATE ALIAS exits FOR 'java.lang.System.exit'");
    ClosedFile.of(Archives.data(folder), Vault.none())
        .state()
        .write(folder.resolve(ArchiveFile.NAME));

    var refused = assertThrows(ProblemException.class, () -> Archive.openForReading(folder, clock));

    assertEquals("archive.foreign", refused.problem().code());
  }

  @Test
  void itsBackupsThatDeclareMoreArePassedOver() throws Exception {
    Path folder = temporary.resolve("archive");
    Files.move(
        changed("CREATE ALIAS exits FOR 'java.lang.System.exit'"),
        backup,
        StandardCopyOption.REPLACE_EXISTING);
    Files.delete(Archives.data(folder));

    try (ArchiveView view = Archive.openForReading(folder, clock)) {
      // The journals that were put aside have everything.
      assertEquals(3, view.rows().size());
    }
  }

  @Test
  void whatOursBecomeInUseIsOurs() throws Exception {
    // H2 notes how selective columns are; a copy of the rows has other names for its keys.
    Path made = changed("ANALYZE");
    assertTrue(Archive.restore(temporary.resolve("first"), made, clock).isEmpty());
    Path folder = temporary.resolve("archive");
    try (Archive archive = Archive.open(folder, clock)) {
      archive.save(Saver.proposal("p-new", 1), 0, Occasion.EDIT);
    }
    for (Path journal : Archives.files(folder.resolve("journal"), ".journal")) {
      Files.delete(journal);
    }
    for (Path zip : Archives.files(folder.resolve("backups"), ".zip")) {
      Files.delete(zip);
    }
    try (Archive archive = Archive.open(folder, clock)) {
      Path fromRows = archive.backup();
      assertTrue(Archive.restore(temporary.resolve("second"), fromRows, clock).isEmpty());
    }
    try (Archive archive = Archive.open(temporary.resolve("second"), clock)) {
      assertEquals(4, archive.rows().size());
    }
  }

  /// The backup as it is after a statement, with all its marks right.
  private Path changed(String statement) throws Exception {
    Path folder = Files.createDirectories(temporary.resolve("changing"));
    BackupFile.unpack(backup, folder, Vault.none());
    Path data = folder.resolve(BackupFile.DATA);
    execute(folder, statement);
    Path made = temporary.resolve("changed.zip");
    BackupFile.pack(data, made, Vault.none(), () -> {});
    ArchiveFile state = BackupFile.state(backup).orElseThrow();
    BackupFile.describe(
        made,
        new ArchiveFile(
            state.format(),
            state.lineage(),
            state.counter(),
            state.proposals(),
            DataFileMark.of(data)));
    return made;
  }

  private static void execute(Path folder, String statement) throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("banfu"));
        var run = connection.createStatement()) {
      run.execute(statement);
    }
  }

  private String refusal(Path file) {
    Path other = temporary.resolve("other");
    return assertThrows(ProblemException.class, () -> Archive.restore(other, file, clock))
        .problem()
        .code();
  }

  private static void zeros(OutputStream out, int megabytes) throws Exception {
    var part = new byte[1 << 20];
    for (int i = 0; i < megabytes; i++) {
      out.write(part);
    }
  }
}
