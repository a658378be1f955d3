package org.banfu.command;

import static org.banfu.work.Proposals.numbered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.banfu.archive.Archive;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.Attachment;
import org.banfu.command.CommandLineHarness.Ran;
import org.banfu.proposal.Proposal;
import org.banfu.work.Proposals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Handing over from one machine to another, and back, by commands.
class HandoverCommandTest {
  private static final Proposal FIRST = numbered("1", "甲");
  private static final Proposal SECOND = numbered("2", "乙");

  @TempDir private Path home;
  private CommandLineHarness banfu;
  private Path target;
  private Path second;

  @BeforeEach
  void archive() throws Exception {
    banfu = new CommandLineHarness(home, Locale.SIMPLIFIED_CHINESE);
    target = home.resolve("u盘").resolve("移交.banfu");
    second = home.resolve("second");
    // A file of one proposal is kept as its attachment.
    banfu.run("import", Proposals.file(home, "a.json", FIRST));
    banfu.run("import", Proposals.file(home, "b.json", SECOND));
  }

  @Test
  void thePathIsTheResultAndWhatItHoldsIsTold() {
    Ran ran = banfu.run("handover", "--out", target, "--all");

    assertEquals(ExitCode.DONE, ran.code(), ran.err());
    assertEquals(List.of(target.toString()), ran.lines());
    assertTrue(ran.err().startsWith("移交 2 件，附件 2 个"), ran.err());
  }

  @Test
  void importTakesItInWithTheSameReportAndAddsNothingTheSecondTime() throws Exception {
    banfu.run("handover", "--out", target, "2", "1");
    Path report = home.resolve("report.json");

    Ran first = banfu.run("import", "--data", second, "--report", report, target);
    Ran again = banfu.run("import", "--data", second, target);

    assertEquals(ExitCode.DONE, first.code(), first.err());
    assertTrue(first.err().contains("新增 2，"), first.err());
    assertTrue(Files.readString(report).contains("\"outcome\": \"ADDED\""));
    assertEquals(ExitCode.DONE, again.code(), again.err());
    assertTrue(again.err().contains("新增 0，修订 0，另存 0，跳过 2，拒绝 0"), again.err());
    try (ArchiveView view = Archive.openForReading(second, CommandLineHarness.CLOCK)) {
      assertEquals(FIRST, view.find(FIRST.id()).orElseThrow().proposal());
      assertEquals(
          List.of("b.json"),
          view.attachments(SECOND.id()).stream().map(Attachment::fileName).toList());
    }
  }

  @Test
  void aFolderWithAHandoverFileIsReadToo() {
    banfu.run("handover", "--out", target, "--all");

    Ran ran = banfu.run("import", "--data", second, target.getParent());

    assertTrue(ran.err().contains("新增 2，"), ran.err());
  }

  @Test
  void anotherArchiveAndABackupAreMergedByImport() throws Exception {
    Path backup = Path.of(banfu.run("backup").lines().getFirst());

    Ran fromFolder = banfu.run("import", "--data", second, banfu.archive());
    Ran fromBackup = banfu.run("import", "--data", second, backup);

    assertEquals(ExitCode.DONE, fromFolder.code(), fromFolder.err());
    assertTrue(fromFolder.err().contains("新增 2，"), fromFolder.err());
    assertTrue(fromBackup.err().contains("跳过 2，"), fromBackup.err());
  }

  @Test
  void onDuplicateDecidesForAll() throws Exception {
    banfu.run("import", "--data", second, Proposals.file(home, "c.json", FIRST.withNotes("改")));
    banfu.run("handover", "--data", second, "--out", target, "--all");

    Ran skipped = banfu.run("import", target);
    Ran revised = banfu.run("import", "--on-duplicate", "revise", target);

    assertTrue(skipped.out().contains("按选择未改动"), skipped.out());
    assertTrue(revised.err().contains("修订 1，"), revised.err());
    assertTrue(banfu.run("show", "1").out().contains("改"));
  }

  @Test
  void aNumberThatIsNotThereWritesNothing() throws Exception {
    Ran ran = banfu.run("handover", "--out", target, "1", "无此号");

    assertEquals(ExitCode.REFUSED, ran.code());
    assertEquals("", ran.out());
    assertTrue(Files.notExists(target));
  }

  @Test
  void anEmptyArchiveHandsNothingOver() {
    banfu.run("import", "--data", second, home.resolve("nothing"));

    Ran ran = banfu.run("handover", "--data", second, "--out", target, "--all");

    assertEquals(ExitCode.REFUSED, ran.code());
    assertTrue(ran.err().contains("还没有提案"), ran.err());
    assertTrue(Files.notExists(target));
  }

  @Test
  void allOrNumbersMustBeSaid() {
    assertEquals(ExitCode.USAGE, banfu.run("handover", "--out", target).code());
    assertEquals(ExitCode.USAGE, banfu.run("handover", "--out", target, "--all", "1").code());
  }

  @Test
  void nothingIsOverwritten() throws Exception {
    Files.createDirectories(target.getParent());
    Files.writeString(target, "别人的");

    Ran ran = banfu.run("handover", "--out", target, "--all");

    assertTrue(ran.lines().getFirst().endsWith("移交-2.banfu"), ran.out());
    try (Stream<Path> files = Files.list(target.getParent())) {
      assertEquals(2, files.count());
    }
  }
}
