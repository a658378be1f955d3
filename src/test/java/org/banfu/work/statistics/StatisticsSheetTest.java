package org.banfu.work.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banfu.archive.ProposalRow;
import org.banfu.proposal.Profile;
import org.banfu.proposal.State;
import org.banfu.proposal.json.ProfileJson;
import org.banfu.text.Messages;
import org.junit.jupiter.api.Test;

class StatisticsSheetTest {
  private static final LocalDate TODAY = LocalDate.of(2023, 7, 1);
  private final Profile profile = new ProfileJson().standard();
  private final Messages chinese = new Messages(Locale.CHINESE);
  private final List<ProposalRow> rows =
      List.of(
          Rows.row(State.REPLIED)
              .with(row ->
                  row.year(2023)
                      .council("市政协")
                      .leadUnit("=市教育局")
                      .category("B")
                      .dueOn(TODAY)
                      .repliedOn(LocalDate.of(2023, 6, 1))),
          Rows.row(State.HANDLING).with(row -> row.year(2023).council("市政协")));

  @Test
  void allNumbersStandInOneTableWithTheirTopics() throws Exception {
    try (var book = book(totals(rows, 2023, "市政协"), chinese)) {
      XSSFSheet sheet = book.getSheet("统计");

      assertEquals(
          List.of(
              "类别 项目 数量 占比", "范围 年度 2023 ", "范围 机构 市政协 ", "范围 统计日期 2023-07-01 ", "概况 提案、建议件数 2 "),
          lines(sheet).subList(0, 5));
      assertTrue(lines(sheet).contains("办理时效 按期答复 1 50.0%"), () -> lines(sheet).toString());
      assertTrue(lines(sheet).contains("答复按办理实效评估类别 B类 1 100.0%"));
    }
  }

  @Test
  void monthsAndUnitsHaveTablesWithASum() throws Exception {
    try (var book = book(totals(rows, null, null), chinese)) {
      assertEquals(List.of("项目 数量 占比", "2023年6月 1 100.0%", "合计 1 "), lines(book.getSheet("按月答复")));
      assertEquals(
          List.of("项目 数量 占比", "=市教育局 1 50.0%", "未填写 1 50.0%", "合计 2 "),
          lines(book.getSheet("按主办单位")));
    }
  }

  @Test
  void theWorkbookSpeaksEnglishToo() throws Exception {
    try (var book = book(totals(rows, 2023, null), new Messages(Locale.ENGLISH))) {
      assertEquals("Scope Council All councils ", lines(book.getSheet("Totals")).get(2));
    }
  }

  @Test
  void nothingAtAllIsATableOfNoughts() throws Exception {
    try (var book = book(totals(List.of(), null, null), chinese)) {
      assertTrue(lines(book.getSheet("统计")).contains("办理时效 按期答复 0 0.0%"));
    }
  }

  @Test
  void theFileIsNamedAfterYearAndCouncil() {
    var sheet = new StatisticsSheet(chinese, profile);

    assertEquals("提案办理统计 2023 市政协.xlsx", sheet.fileName(totals(rows, 2023, "市政协")));
    assertEquals("提案办理统计 全部年度 甲_乙.xlsx", sheet.fileName(totals(rows, null, "甲/乙")));
    assertEquals("提案办理统计 全部年度 全部机构.xlsx", sheet.fileName(totals(rows, null, null)));
  }

  @Test
  void pastedTextKeepsItsCells() {
    Totals totals = totals(List.of(Rows.row(State.HANDLING).withLeadUnit("=甲\t乙\n丙")), null, null);
    List<Block> blocks = new Blocks(chinese, profile, 10).of(totals);

    String text = TotalsText.table(blocks);

    assertTrue(text.contains("\n按主办单位\n'=甲 乙 丙\t1\t100.0%\n"), text);
    assertTrue(text.startsWith("概况\n提案、建议件数\t1\n"), text);
  }

  @Test
  void aBlockIsReadAsASentence() {
    Block timing = new Blocks(chinese, profile, 10).of(totals(rows, null, null)).get(1);

    assertEquals(
        "办理时效：按期答复 1（50.0%），逾期答复 0（0.0%），已答复，答复日期或期限不详 0（0.0%），"
            + "在办，未到期 0（0.0%），在办，没有期限 1（50.0%），在办，已逾期 0（0.0%），已退回 0（0.0%）",
        new TotalsText(chinese).spoken(timing));
  }

  @Test
  void unitsBeyondTheFirstShareALine() {
    List<ProposalRow> many =
        IntStream.range(0, 15)
            .mapToObj(i -> Rows.row(State.HANDLING).withLeadUnit("单位" + (10 + i)))
            .toList();

    Block units = new Blocks(chinese, profile, 10).of(totals(many, null, null)).get(9);

    assertEquals(11, units.lines().size());
    assertEquals(new Block.Line("其余 5 个单位", 5), units.lines().getLast());
    assertEquals(15, units.sum());
  }

  @Test
  void blocksLoseNothingOfTheTotals() {
    List<ProposalRow> random = Rows.random(new Random(4), 50);
    List<Block> blocks = new Blocks(chinese, profile, 2).of(totals(random, null, null));

    assertEquals(List.of(Topic.values()), blocks.stream().map(Block::topic).toList());
    assertEquals(50, blocks.get(Topic.STATE.ordinal()).sum());
    assertEquals(50, blocks.get(Topic.ROLE.ordinal()).sum());
    assertEquals(50, blocks.get(Topic.LEAD_UNIT.ordinal()).sum());
  }

  private Totals totals(List<ProposalRow> of, Integer year, String council) {
    return new Statistics(of, profile, TODAY).totals(year, council);
  }

  private XSSFWorkbook book(Totals totals, Messages messages) throws Exception {
    byte[] bytes = new StatisticsSheet(messages, profile).write(totals, TODAY);
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static List<String> lines(XSSFSheet sheet) {
    var formatter = new DataFormatter(Locale.ROOT);
    return IntStream.rangeClosed(0, sheet.getLastRowNum())
        .mapToObj(sheet::getRow)
        .map(row ->
            IntStream.range(0, sheet.getRow(0).getLastCellNum())
                .mapToObj(at -> formatter.formatCellValue(row.getCell(at)))
                .reduce((one, other) -> one + " " + other)
                .orElse(""))
        .toList();
  }
}
