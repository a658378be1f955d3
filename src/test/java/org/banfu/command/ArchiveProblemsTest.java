package org.banfu.command;

import static org.banfu.work.Proposals.numbered;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.command.CommandLineHarness.Ran;
import org.banfu.work.Proposals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An archive that cannot be opened ends with 3, a folder that cannot be written with 1; nothing is
/// overwritten, no empty archive is made in its place.
class ArchiveProblemsTest {
  @TempDir private Path home;
  private CommandLineHarness banfu;
  private Path letter;

  @BeforeEach
  void setUp() throws Exception {
    banfu = new CommandLineHarness(home, Locale.UK);
    letter = Proposals.file(home, "a.json", numbered("1", "甲"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "show 1", "export --all --out OUT", "backup"})
  void aMissingArchiveIsToldAndNotMade(String line) {
    Ran ran = banfu.run(words(line));

    assertEquals(ExitCode.NO_ARCHIVE, ran.code());
    assertTrue(ran.err().contains(banfu.archive().toString()), ran.err());
    assertFalse(Files.exists(banfu.archive()));
  }

  @Test
  void aLockedArchiveNamesItsHolder() throws Exception {
    banfu.run("sample");
    Path backup = Path.of(banfu.run("backup").lines().getFirst());
    long version;
    try (Archive holder = Archive.open(banfu.archive(), CommandLineHarness.CLOCK)) {
      version = holder.rows().getFirst().version();
      for (Ran ran :
          List.of(
              banfu.run("import", letter),
              banfu.run("sample"),
              banfu.run("backup"),
              banfu.run("restore", backup))) {
        assertAll(
            () -> assertEquals(ExitCode.NO_ARCHIVE, ran.code(), ran.err()),
            () -> assertTrue(ran.err().contains(pid()), ran.err()),
            () -> assertTrue(ran.err().contains("since 2023-07-17 14:02)"), ran.err()),
            () -> assertTrue(ran.err().contains(banfu.archive().toString()), ran.err()),
            () -> assertEquals("", ran.out()));
      }
      assertEquals(1, holder.rows().size());
      assertEquals(version, holder.rows().getFirst().version());
    }
  }

  @Test
  void readingCommandsWorkBesideAWriter() throws Exception {
    banfu.run("sample");
    Path out = home.resolve("out");
    try (Archive holder = Archive.open(banfu.archive(), CommandLineHarness.CLOCK)) {
      // Saved by the holder and in no backup yet: it must be seen all the same.
      holder.save(numbered("4711", "甲"), 0, Occasion.EDIT);

      Ran listed = banfu.run("list");
      Ran shown = banfu.run("show", "4711");
      Ran exported = banfu.run("export", "--all", "--out", out);

      assertAll(
          () -> assertEquals(ExitCode.DONE, listed.code(), listed.err()),
          () -> assertEquals(3, listed.lines().size(), listed.out()),
          () -> assertEquals(ExitCode.DONE, shown.code(), shown.err()),
          () -> assertEquals(ExitCode.DONE, exported.code(), exported.err()),
          () -> assertEquals(2, exported.lines().size(), exported.out()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"list", "show 1", "export --all --out OUT", "sample", "import LETTER", "backup"})
  void aCutDataFileWithoutItsJournalIsToldAndLeftAlone(String line) throws Exception {
    banfu.run("sample");
    Path data = cut();
    deleteJournal();
    byte[] cut = Files.readAllBytes(data);

    Ran ran = banfu.run(words(line));

    assertEquals(ExitCode.NO_ARCHIVE, ran.code(), ran.err());
    assertTrue(ran.err().contains(banfu.archive().toString()), ran.err());
    assertArrayEquals(cut, Files.readAllBytes(data));
  }

  @Test
  void aDamagedDataFileIsToldWithoutTheWordsOfLibraries() throws Exception {
    banfu.run("sample");
    Path data = Files.write(banfu.archive().resolve("banfu.mv.db"), new byte[20_000]);
    deleteJournal();
    Files.delete(banfu.archive().resolve("archive.json"));

    String told = banfu.run("--lang", "zh", "import", letter).err();

    assertTrue(told.startsWith("数据文件 " + data + " 已损坏，无法读取。没有覆盖任何内容；"), told);
    assertFalse(told.matches("(?si).*(?:exception|sql|h2|corrupt|磁盘).*"), told);
  }

  @Test
  void whatAPageOfTheWindowDoesHasACommandHere() throws Exception {
    banfu.run("sample");
    cut();
    deleteJournal();

    Ran ran = banfu.run(words("import LETTER"));

    assertTrue(ran.err().contains("banfu restore"), ran.err());
  }

  private Object[] words(String line) {
    return line.replace("OUT", home.resolve("out").toString())
        .replace("LETTER", letter.toString())
        .split(" ");
  }

  private Path cut() throws Exception {
    Path data = banfu.archive().resolve("banfu.mv.db");
    try (FileChannel channel = FileChannel.open(data, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() / 2);
    }
    return data;
  }

  private void deleteJournal() throws Exception {
    try (Stream<Path> files = Files.list(banfu.archive().resolve("journal"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void aDataFolderBelowAFileIsRefused() {
    Path impossible = letter.resolve("archive");

    Ran ran = banfu.run("import", "--data", impossible, letter);

    assertEquals(ExitCode.NO_ARCHIVE, ran.code(), ran.err());
    assertTrue(ran.err().contains(impossible.toString()), ran.err());
  }

  @Test
  void anOutputFolderBelowAFileIsRefused() {
    banfu.run("sample");
    Path impossible = letter.resolve("out");

    Ran ran = banfu.run("export", "--all", "--out", impossible);

    assertEquals(ExitCode.REFUSED, ran.code(), ran.err());
    assertTrue(ran.err().contains(impossible.toString()), ran.err());
    assertEquals("", ran.out());
  }

  @Test
  void aReportThatCannotBeWrittenIsToldBeforeAnythingIsImported() {
    banfu.run("sample");
    Path impossible = letter.resolve("report.json");

    Ran ran = banfu.run("import", "--report", impossible, letter);

    assertEquals(ExitCode.REFUSED, ran.code(), ran.err());
    assertTrue(ran.err().contains(impossible.toString()), ran.err());
    assertFalse(ran.err().contains("Exception"), ran.err());
    assertEquals(2, banfu.run("list").lines().size());
  }

  @Test
  void theFolderOfAReportIsMade() {
    Path report = home.resolve("new").resolve("report.json");

    Ran ran = banfu.run("import", "--report", report, letter);

    assertEquals(ExitCode.DONE, ran.code(), ran.err());
    assertTrue(Files.exists(report));
  }

  @Test
  void anEmptyFolderIsToldAndIsNoMistake() throws Exception {
    Ran ran = banfu.run("import", Files.createDirectory(home.resolve("empty")));

    assertEquals(ExitCode.DONE, ran.code(), ran.err());
    assertTrue(ran.err().startsWith("Nothing to import was found"), ran.err());
  }

  @Test
  void aSkippedProposalComesWithItsReason() {
    banfu.run("import", letter);

    Ran ran = banfu.run("import", letter);

    assertEquals(
        List.of("skipped  1  " + letter + " (in the archive already, not changed)"), ran.lines());
  }

  @Test
  void severalMatchesAreListedAndOneIsShownByItsSession() throws Exception {
    Path two =
        Proposals.file(home, "b.json", numbered("1", "甲"), numbered("1", "乙").withSession(4));
    banfu.run("import", two);

    Ran several = banfu.run("show", "1");
    Ran one = banfu.run("show", "7-4-1");
    Ran none = banfu.run("show", "2");
    Ran exported = banfu.run("export", "--out", home.resolve("out"), "7-3-1", "1", "2");

    assertAll(
        () -> assertEquals(ExitCode.REFUSED, several.code()),
        () -> assertTrue(several.err().contains("关于甲的提案"), several.err()),
        () -> assertTrue(several.err().contains("关于乙的提案"), several.err()),
        () -> assertEquals("", several.out()),
        () -> assertTrue(one.out().startsWith("关于乙的提案"), one.out()),
        () -> assertEquals(ExitCode.REFUSED, none.code()),
        () -> assertTrue(none.err().contains("2"), none.err()),
        () -> assertEquals(ExitCode.REFUSED, exported.code()),
        () -> assertEquals(1, exported.lines().size(), exported.out()));
  }

  @Test
  void aBackupIsRestoredAndWhatItReplacesIsKept() throws Exception {
    banfu.run("sample");
    Ran backup = banfu.run("backup");
    banfu.run("import", letter);

    Ran restored = banfu.run("restore", backup.lines().getFirst());

    assertEquals(ExitCode.DONE, backup.code(), backup.err());
    assertEquals(ExitCode.DONE, restored.code(), restored.err());
    Path replaced = Path.of(restored.lines().getFirst());
    assertTrue(Files.exists(replaced), replaced.toString());
    assertTrue(restored.err().contains(": " + replaced), restored.err());
    assertEquals(2, banfu.run("list").lines().size());
  }

  @Test
  void aBackupGoesWhereItIsTold() throws Exception {
    banfu.run("sample");
    Path to = home.resolve("stick").resolve("banfu.zip");

    Ran ran = banfu.run("backup", "--to", to);

    assertEquals(ExitCode.DONE, ran.code(), ran.err());
    assertEquals(List.of(to.toString()), ran.lines());
    assertTrue(Files.size(to) > 0);
  }

  @Test
  void aBackupThatCannotBeWrittenIsToldInPlainWords() {
    banfu.run("sample");
    Path impossible = letter.resolve("stick").resolve("banfu.zip");

    Ran ran = banfu.run("backup", "--to", impossible);

    assertEquals(ExitCode.REFUSED, ran.code(), ran.err());
    assertTrue(ran.err().contains(impossible.toString()), ran.err());
    assertFalse(ran.err().contains("Exception"), ran.err());
  }

  @Test
  void afterKeepOneIsNamedByItsId() throws Exception {
    banfu.run("import", letter);
    banfu.run("import", "--on-duplicate", "keep", letter);

    Ran several = banfu.run("show", "7-3-1");
    String id = several.err().lines().toList().getLast().split(" ")[0];
    Ran one = banfu.run("show", id);

    assertFalse(several.err().contains("TERM-SESSION"), several.err());
    assertEquals(ExitCode.DONE, one.code(), one.err());
  }

  @Test
  void aProposalWithoutATitleIsSeenInTheList() throws Exception {
    banfu.run("import", Proposals.file(home, "b.json", numbered("2", "乙").withTitle("")));

    assertTrue(banfu.run("list").lines().getLast().endsWith("(untitled)"));
    assertEquals("(untitled)", banfu.run("show", "2").lines().getFirst());
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing", "empty", "letter"})
  void whatIsNoBackupIsRefusedAndNothingReplaced(String kind) throws Exception {
    banfu.run("sample");
    Path file =
        switch (kind) {
          case "missing" -> home.resolve("gone.zip");
          case "empty" -> Files.createFile(home.resolve("empty.zip"));
          default -> letter;
        };
    String before = banfu.run("list", "--json").out();

    Ran ran = banfu.run("restore", file);

    assertEquals(ExitCode.REFUSED, ran.code(), ran.err());
    assertTrue(ran.err().contains(file.getFileName().toString()), ran.err());
    assertEquals(before, banfu.run("list", "--json").out());
  }

  private static String pid() {
    return Long.toString(ProcessHandle.current().pid());
  }
}
