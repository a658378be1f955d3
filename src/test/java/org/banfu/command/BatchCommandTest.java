package org.banfu.command;

import static org.banfu.work.Proposals.numbered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banfu.archive.Archive;
import org.banfu.command.CommandLineHarness.Ran;
import org.banfu.proposal.Role;
import org.banfu.work.Proposals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `banfu export` over many, in every form.
class BatchCommandTest {
  @TempDir private Path home;
  private CommandLineHarness banfu;
  private Path out;

  @BeforeEach
  void archive() throws Exception {
    banfu = new CommandLineHarness(home, Locale.SIMPLIFIED_CHINESE);
    out = home.resolve("out");
    banfu.run(
        "import",
        Proposals.file(
            home,
            "all.json",
            numbered("1", "甲").withDueOn(LocalDate.of(2023, 7, 1)),
            numbered("2", "乙").withRole(Role.CO).withYear(2023)));
  }

  @Test
  void linesGoOutAndComeIn() {
    Path file = home.resolve("提案.jsonl");
    Ran ran = banfu.run("export", "--all", "--format", "jsonl", "--out", file);
    Ran into = banfu.run("import", "--data", home.resolve("second"), file);

    assertEquals(ExitCode.DONE, ran.code(), ran.err());
    assertEquals(List.of(file.toString()), ran.lines());
    assertEquals(ExitCode.DONE, into.code(), into.err());
    assertTrue(into.err().contains("新增 2，"), into.err());
  }

  @Test
  void inAFolderTheFileOfLinesHasANameOfItsOwn() {
    Ran ran = banfu.run("export", "--all", "--format", "jsonl", "--out", out);

    assertEquals(List.of(out.resolve("提案.jsonl").toString()), ran.lines());
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "json", "jsonl"})
  void pdfAndAnotherFormatContradictEachOther(String format) {
    Ran refused = banfu.run("export", "--pdf", "--format", format, "--out", out, "1");

    assertEquals(ExitCode.USAGE, refused.code());
    assertTrue(refused.err().contains("--pdf 和 --format " + format + " 不能同时使用"), refused.err());
    assertFalse(Files.exists(out), "nothing is written");
    assertEquals(
        ExitCode.DONE, banfu.run("export", "--pdf", "--format", "pdf", "--out", out, "1").code());
  }

  @Test
  void whatIsRefusedIsNamedAndReported() throws Exception {
    Path report = home.resolve("r").resolve("report.json");
    Ran ran =
        banfu.run("export", "--all", "--document", "CO_OPINION", "--out", out, "--report", report);

    assertEquals(ExitCode.REFUSED, ran.code());
    assertEquals(List.of(out.resolve("第2号-会办意见函.docx").toString()), ran.lines());
    assertTrue(ran.err().contains("拒绝：1：此件由我单位答复，没有会办意见函"), ran.err());
    assertTrue(ran.err().contains("写出 1 件，拒绝 1 件"), ran.err());
    assertTrue(Files.readString(report).contains("\"outcome\": \"REFUSED\""));
  }

  @Test
  void theFontInPlaceOfAMissingOneIsToldOnceAndReported() throws Exception {
    try (Archive archive = Archive.open(banfu.archive(), Clock.systemUTC())) {
      archive.saveProfile(archive.profile().withFonts(Map.of("body", List.of("没有装的字体"))));
    }
    Path report = home.resolve("report.json");

    Ran ran = banfu.run("export", "--all", "--out", out, "--report", report);

    assertEquals(ExitCode.DONE, ran.code(), ran.err());
    List<String> told = ran.err().lines().filter(line -> line.contains("没有字体“没有装的字体”")).toList();
    assertEquals(1, told.size(), ran.err());
    assertTrue(told.getFirst().contains("2 件"), told.getFirst());
    String reported = Files.readString(report);
    assertEquals(3, reported.split("没有字体“没有装的字体”", -1).length, reported);
  }

  @Test
  void aGroupOrAYearNarrows() {
    Ran overdue = banfu.run("export", "--group", "overdue", "--format", "json", "--out", out);
    Ran year = banfu.run("export", "--year", "2023", "--format", "pdf", "--out", out);
    Ran none = banfu.run("export", "--year", "1999", "--out", out);

    assertEquals(List.of(out.resolve("第1号.json").toString()), overdue.lines());
    assertEquals(List.of(out.resolve("第2号-会办意见函.pdf").toString()), year.lines());
    assertTrue(none.err().startsWith("没有符合的提案"), none.err());
  }

  @Test
  void aLetterIsNoDataAndDataAreNoLetter() {
    Ran ran =
        banfu.run("export", "--all", "--document", "REPLY_FORM", "--format", "jsonl", "--out", out);

    assertEquals(ExitCode.USAGE, ran.code());
    assertTrue(ran.err().startsWith("REPLY_FORM 不能写成 JSONL"), ran.err());
    assertFalse(Files.exists(out));
  }
}
