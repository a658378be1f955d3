package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.util.List;
import org.banfu.proposal.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The office's own templates, kept in the archive.
class KeptTemplatesTest {
  private static final byte[] FIRST = {80, 75, 3, 4};
  private static final byte[] SECOND = {80, 75, 3, 4, 5};

  private final TestClock clock = new TestClock();

  @TempDir private Path folder;
  @TempDir private Path aside;

  private static List<String> names(ArchiveView archive) throws Exception {
    return archive.templates().stream().map(KeptTemplate::name).toList();
  }

  @Test
  void severalAreKeptByNameAndOneOfTheSameNameIsReplaced() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      archive.saveTemplate("甲.docx", FIRST);
      archive.saveTemplate("乙.docx", FIRST);
      archive.saveTemplate("甲.docx", SECOND);

      assertEquals(List.of("乙.docx", "甲.docx"), names(archive));
      assertArrayEquals(SECOND, archive.template("甲.docx"));
      assertEquals(SECOND.length, archive.templates().getLast().size());
      assertEquals(clock.instant(), archive.templates().getLast().savedAt());
    }
  }

  @Test
  void oneThatIsRemovedIsMissedByName() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      archive.saveTemplate("甲.docx", FIRST);
      archive.removeTemplate("甲.docx");

      assertEquals(List.of(), archive.templates());
      var missed = assertThrows(ProblemException.class, () -> archive.template("甲.docx"));
      assertEquals("archive.noTemplate", missed.problem().code());
    }
  }

  @Test
  void whoeverReadsBesideTheWriterReadsThemToo() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      archive.saveTemplate("甲.docx", FIRST);
      try (ArchiveView beside = Archive.openForReading(folder, clock)) {
        assertArrayEquals(FIRST, beside.template("甲.docx"));
      }
    }
  }

  @Test
  void theyComeBackFromTheJournalAlone() throws Exception {
    Archives.closed(folder, clock, 1);
    Files.copy(Archives.data(folder), aside.resolve("older"));
    try (Archive archive = Archive.open(folder, clock)) {
      archive.saveTemplate("甲.docx", FIRST);
      archive.saveTemplate("乙.docx", SECOND);
      archive.removeTemplate("甲.docx");
    }
    Files.copy(aside.resolve("older"), Archives.data(folder), StandardCopyOption.REPLACE_EXISTING);

    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(List.of("乙.docx"), names(archive));
      assertArrayEquals(SECOND, archive.template("乙.docx"));
    }
  }

  @Test
  void aBackupHoldsThem() throws Exception {
    Path backup;
    try (Archive archive = Archive.open(folder, clock)) {
      archive.saveTemplate("甲.docx", FIRST);
      backup = archive.backup(aside.resolve("backup.zip"));
    }
    Path restored = aside.resolve("restored");
    Archive.restore(restored, backup, clock);

    try (Archive archive = Archive.open(restored, clock)) {
      assertArrayEquals(FIRST, archive.template("甲.docx"));
    }
  }

  @Test
  void oneThatTheDiskSpoiledIsNotUsedAndComesBackFromABackup() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      archive.saveTemplate("甲.docx", FIRST);
    }
    String url = "jdbc:h2:file:" + folder.resolve("banfu").toAbsolutePath() + ";REUSE_SPACE=FALSE";
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute("UPDATE template SET content = X'00'");
    }
    FullArchive.markAsLeft(folder);

    Path backup;
    try (Archive archive = Archive.open(folder, clock)) {
      var refused = assertThrows(ProblemException.class, () -> archive.template("甲.docx"));
      assertEquals("archive.damagedTemplate", refused.problem().code());
      // A backup is made of the journals, which the disk has not spoiled.
      backup = archive.backup();
    }
    Archive.restore(folder, backup, clock);
    try (Archive archive = Archive.open(folder, clock)) {
      assertArrayEquals(FIRST, archive.template("甲.docx"));
    }
  }

  @Test
  void oneThatIsTooLargeIsRefused() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      byte[] huge = new byte[Archive.LARGEST_TEMPLATE + 1];
      var refused =
          assertThrows(ProblemException.class, () -> archive.saveTemplate("大.docx", huge));

      assertEquals("archive.templateTooLarge", refused.problem().code());
      assertEquals(List.of(), archive.templates());
    }
  }
}
