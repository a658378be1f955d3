package org.banfu.command;

import static org.banfu.work.Proposals.numbered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banfu.command.CommandLineHarness.Ran;
import org.banfu.proposal.Role;
import org.banfu.work.Proposals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `banfu import` of ledgers, as a person types it.
class ImportLedgerTest {
  @TempDir private Path home;
  private CommandLineHarness banfu;

  @BeforeEach
  void harness() {
    banfu = new CommandLineHarness(home, Locale.SIMPLIFIED_CHINESE);
  }

  @Test
  void columnsSaidOnceAreRemembered() throws Exception {
    Path first = ledger("一.xlsx", "7", "关于甲的提案");
    Path second = ledger("二.xlsx", "8", "关于乙的提案");

    Ran unsaid = banfu.run("import", first);
    Ran said = banfu.run("import", "--columns", "件数=NUMBER,事由=TITLE", first);
    Ran later = banfu.run("import", second);

    assertEquals(ExitCode.REFUSED, unsaid.code());
    assertTrue(unsaid.err().contains("一.xlsx"), unsaid.err());
    assertEquals(ExitCode.DONE, said.code(), said.err());
    assertEquals(ExitCode.DONE, later.code(), later.err());
    assertEquals(List.of("7", "8"), numbers());
  }

  @Test
  void aColumnThatIsNoneChangesNothing() throws Exception {
    Ran ran = banfu.run("import", "--columns", "件数=谁", ledger("一.xlsx", "7", "关于甲的提案"));

    assertEquals(ExitCode.REFUSED, ran.code());
    assertTrue(ran.err().contains("件数=谁"), ran.err());
    assertEquals(List.of(), numbers());
  }

  @Test
  void theSameLedgerAgainAddsNothing() throws Exception {
    Path file = ledger("一.xlsx", "7", "关于甲的提案");
    banfu.run("import", "--columns", "件数=NUMBER,事由=TITLE", file);

    assertEquals(ExitCode.DONE, banfu.run("import", file).code());
    assertEquals(List.of("7"), numbers());
  }

  /// What `banfu ledger` writes is a ledger for `banfu import`, too.
  @Test
  void ourOwnLedgerIsUnderstood() throws Exception {
    Path out = home.resolve("台账.xlsx");
    banfu.run(
        "import",
        Proposals.file(
            home,
            "all.json",
            numbered("0009", "甲").withRole(Role.LEAD).withCategory("B"),
            numbered("D022", "乙").withRepliedOn(LocalDate.of(2023, 6, 1))));
    banfu.run("ledger", "--out", out);
    var other = new CommandLineHarness(Files.createDirectory(home.resolve("other")), Locale.CHINA);

    Ran ran = other.run("import", out);

    assertEquals(ExitCode.DONE, ran.code(), ran.err());
    String list = String.join("\n", other.run("list").lines());
    assertTrue(list.contains("0009") && list.contains("D022"), list);
    assertTrue(list.contains("关于甲的提案"), list);
    String shown = other.run("show", "--json", "0009").out();
    assertTrue(shown.replace(" ", "").contains("\"category\":\"B\""), shown);
  }

  private List<String> numbers() throws Exception {
    String list = String.join("\n", banfu.run("list").lines());
    return List.of("7", "8").stream()
        .filter(number -> list.contains("关于" + (number.equals("7") ? "甲" : "乙")))
        .toList();
  }

  private Path ledger(String name, String number, String title) throws Exception {
    Path file = home.resolve(name);
    try (var book = new XSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      var sheet = book.createSheet("台账");
      var heads = sheet.createRow(0);
      var row = sheet.createRow(1);
      List<String> words = List.of("件数", "事由", "提案人");
      List<String> values = List.of(number, title, "白露");
      for (int i = 0; i < words.size(); i++) {
        heads.createCell(i).setCellValue(words.get(i));
        row.createCell(i).setCellValue(values.get(i));
      }
      book.write(out);
    }
    return file;
  }
}
