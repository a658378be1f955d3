package org.banfu.command;

import static org.banfu.work.Proposals.numbered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banfu.command.CommandLineHarness.Ran;
import org.banfu.work.Proposals;
import org.banfu.work.ledger.LedgerColumn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `banfu ledger` as a person types it.
class LedgerCommandTest {
  @TempDir private Path home;
  private CommandLineHarness banfu;
  private Path out;

  @BeforeEach
  void archive() throws Exception {
    banfu = new CommandLineHarness(home, Locale.SIMPLIFIED_CHINESE);
    out = home.resolve("out").resolve("台账.xlsx");
    banfu.run(
        "import",
        Proposals.file(
            home,
            "all.json",
            numbered("1", "甲").withYear(2022),
            numbered("2", "乙").withYear(2023),
            numbered("3", "丙").withRepliedOn(LocalDate.of(2023, 6, 1)),
            numbered("4", "丁").withYear(2023).withCouncil("区人大")));
  }

  @Test
  void thePathIsTheResult() throws Exception {
    Ran ran = banfu.run("ledger", "--out", out);

    assertEquals(ExitCode.DONE, ran.code(), ran.err());
    assertEquals(List.of(out.toString()), ran.lines());
    assertTrue(ran.err().startsWith("台账 4 件，17 栏"), ran.err());
    assertEquals(List.of("1", "2", "3", "4"), column(1));
  }

  @Test
  void yearAndCouncilNarrow() throws Exception {
    assertEquals(ExitCode.DONE, banfu.run("ledger", "--year", 2023, "--out", out).code());
    assertEquals(List.of("2", "3", "4"), column(1));

    Files.delete(out);
    banfu.run("ledger", "--year", 2023, "--council", "市政协", "--out", out);
    assertEquals(List.of("2", "3"), column(1));
  }

  @Test
  void numbersAndColumnsAreTakenInTheirOrder() throws Exception {
    Ran ran = banfu.run("ledger", "--columns", "题目，number,角色", "--out", out, "3", "1");

    assertEquals(ExitCode.DONE, ran.code(), ran.err());
    assertEquals(List.of("3", "1"), column(1));
    assertEquals(List.of("关于丙的提案", "关于甲的提案"), column(0));
  }

  @Test
  void aColumnThatIsNoneIsNamed() {
    Ran ran = banfu.run("ledger", "--columns", "题目,颜色", "--out", out);

    assertEquals(ExitCode.REFUSED, ran.code());
    assertTrue(ran.err().contains("台账没有“颜色”这一栏"), ran.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void nothingThatFitsWritesNothing() {
    Ran ran = banfu.run("ledger", "--year", 1999, "--out", out);

    assertEquals(ExitCode.REFUSED, ran.code());
    assertTrue(ran.err().contains("没有符合的提案"), ran.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void theHelpNamesEveryColumn() {
    String chinese = banfu.run("help", "ledger").out().replaceAll("\\s+", "");
    String english =
        new CommandLineHarness(home, Locale.ENGLISH)
            .run("help", "ledger")
            .out()
            .replaceAll("\\s+", "");

    for (LedgerColumn column : LedgerColumn.values()) {
      assertTrue(chinese.contains(column.name() + "（"), column.name());
      assertTrue(english.contains(column.name()), column.name());
    }
  }

  private List<String> column(int column) throws Exception {
    try (var book = new XSSFWorkbook(Files.newInputStream(out))) {
      XSSFSheet sheet = book.getSheetAt(0);
      return IntStream.range(3, sheet.getLastRowNum())
          .mapToObj(row -> sheet.getRow(row).getCell(column).getStringCellValue())
          .toList();
    }
  }
}
