package org.banfu.work;

import static org.banfu.work.Proposals.numbered;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.document.WholeFile;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.State;
import org.banfu.text.Messages;
import org.banfu.work.ledger.LedgerColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ledgers of real archives, read by another library (POI).
class LedgerJobTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2023-07-17T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void open() throws Exception {
    archive = Archive.open(folder.resolve("archive"), CLOCK);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void headTitleFilterAndTotalsStandWhereAClerkExpectsThem() throws Exception {
    save(
        numbered("0009", "甲").withYear(2023).withState(State.REPLIED),
        numbered("D022", "乙").withYear(2023).withRepliedOn(LocalDate.of(2023, 6, 1)));

    XSSFSheet sheet = written(List.of(LedgerColumn.values()));

    assertTrue(text(sheet, 0, 0).startsWith("2023年"), text(sheet, 0, 0));
    assertTrue(text(sheet, 0, 0).endsWith("提案办理台账"), text(sheet, 0, 0));
    assertTrue(text(sheet, 1, 0).contains("统计日期：2023-07-17"), text(sheet, 1, 0));
    assertEquals("序号", text(sheet, 2, 0));
    assertEquals(3, sheet.getPaneInformation().getHorizontalSplitPosition());
    assertEquals("A3:AN5", sheet.getCTWorksheet().getAutoFilter().getRef());
    assertEquals("合计 2 件", text(sheet, 5, 0));
    assertEquals(5, sheet.getLastRowNum());
  }

  @Test
  void numbersStayTextDatesAndCountsAreTyped() throws Exception {
    save(
        numbered("0009", "甲")
            .withDueOn(LocalDate.of(2023, 7, 27))
            .withCoUnits(List.of(CoOpinion.named("市教育局"), CoOpinion.named("市财政局"))));

    XSSFSheet sheet =
        written(
            List.of(
                LedgerColumn.NUMBER,
                LedgerColumn.DUE_ON,
                LedgerColumn.DAYS_LEFT,
                LedgerColumn.SUGGESTIONS,
                LedgerColumn.CO_UNITS,
                LedgerColumn.REPLIED_ON));

    assertEquals(CellType.STRING, cell(sheet, 3, 0).getCellType());
    assertEquals("0009", text(sheet, 3, 0));
    assertTrue(DateUtil.isCellDateFormatted(cell(sheet, 3, 1)));
    assertEquals("2023-07-27", text(sheet, 3, 1));
    assertEquals(10, cell(sheet, 3, 2).getNumericCellValue());
    assertEquals(1, cell(sheet, 3, 3).getNumericCellValue());
    assertEquals("市教育局、市财政局", text(sheet, 3, 4));
    assertEquals(CellType.BLANK, cell(sheet, 3, 5).getCellType());
  }

  @Test
  void totalsAreFormulasThatAgreeWithTheValuesKeptBesideThem() throws Exception {
    save(
        numbered("1", "甲").withKeyItem(true),
        numbered("2", "乙").withRepliedOn(LocalDate.of(2023, 6, 1)),
        numbered("3", "丙").withRepliedOn(LocalDate.of(2023, 6, 2)));

    XSSFSheet sheet =
        written(
            List.of(
                LedgerColumn.NUMBER,
                LedgerColumn.SUGGESTIONS,
                LedgerColumn.REPLIED_ON,
                LedgerColumn.KEY_ITEM));

    assertEquals("SUBTOTAL(103,B4:B6)", cell(sheet, 6, 0).getCellFormula());
    assertEquals("SUBTOTAL(109,B4:B6)", cell(sheet, 6, 1).getCellFormula());
    assertEquals(List.of(3.0, 3.0, 2.0, 1.0), cached(sheet, 6));
    sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
    assertEquals(List.of(3.0, 3.0, 2.0, 1.0), cached(sheet, 6));
  }

  @Test
  void withoutAColumnThatIsAlwaysFilledTheRowsAreCounted() throws Exception {
    save(numbered("1", "甲"), numbered("2", "乙"));

    XSSFSheet sheet = written(List.of(LedgerColumn.NUMBER, LedgerColumn.TITLE));

    assertEquals("ROWS(A4:A5)", cell(sheet, 5, 0).getCellFormula());
    assertEquals("合计 2 件", text(sheet, 5, 0));
  }

  @Test
  void whatLooksLikeAFormulaStaysText() throws Exception {
    save(numbered("=1+1", "甲").withTitle("@SUM(A1)").withFilingUnit("-市局").withHandler("+86"));

    XSSFSheet sheet =
        written(
            List.of(
                LedgerColumn.NUMBER,
                LedgerColumn.TITLE,
                LedgerColumn.FILING_UNIT,
                LedgerColumn.HANDLER));

    for (int column = 0; column < 4; column++) {
      assertEquals(CellType.STRING, cell(sheet, 3, column).getCellType());
      assertEquals("@", cell(sheet, 3, column).getCellStyle().getDataFormatString());
    }
  }

  @Test
  void itIsSetUpToBePrinted() throws Exception {
    save(numbered("1", "甲"));

    XSSFSheet sheet = written(LedgerColumn.STANDARD);

    assertTrue(sheet.getPrintSetup().getLandscape());
    assertEquals(9, sheet.getPrintSetup().getPaperSize());
    assertTrue(sheet.getFitToPage());
    assertEquals(1, sheet.getPrintSetup().getFitWidth());
    assertEquals(0, sheet.getPrintSetup().getFitHeight());
    assertEquals(2, sheet.getRepeatingRows().getFirstRow());
    assertTrue(sheet.getFooter().getCenter().contains("&P"));
  }

  @Test
  void aCancelledLedgerLeavesNothingBehind() throws Exception {
    save(numbered("1", "甲"), numbered("2", "乙"));

    LedgerReport report = run(LedgerColumn.STANDARD, () -> true);

    assertTrue(report.file().isEmpty());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void equalArchivesOfOneDayGiveEqualBytes() throws Exception {
    save(numbered("1", "甲"));
    byte[] first = Files.readAllBytes(run(LedgerColumn.STANDARD, () -> false).file().orElseThrow());
    byte[] second =
        Files.readAllBytes(run(LedgerColumn.STANDARD, () -> false).file().orElseThrow());

    assertArrayEquals(first, second);
  }

  @Test
  void anEnglishLedgerHasEnglishHeads() throws Exception {
    save(numbered("1", "甲"));
    Path file =
        new LedgerJob(archive, new Messages(Locale.ENGLISH), CLOCK)
            .run(
                archive.rows(),
                List.of(LedgerColumn.SEQUENCE),
                folder.resolve("out/l.xlsx"),
                WholeFile.Existing.NUMBER,
                Progress.NONE,
                () -> false)
            .file()
            .orElseThrow();

    try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
      assertEquals("No.", text(book.getSheetAt(0), 2, 0));
    }
  }

  private void save(Proposal... proposals) throws Exception {
    for (Proposal proposal : proposals) {
      archive.save(proposal, 0, Occasion.EDIT);
    }
  }

  private LedgerReport run(List<LedgerColumn> columns, BooleanSupplier cancelled) throws Exception {
    return new LedgerJob(archive, new Messages(Locale.CHINESE), CLOCK)
        .run(
            archive.rows(),
            columns,
            folder.resolve("out/台账.xlsx"),
            WholeFile.Existing.NUMBER,
            Progress.NONE,
            cancelled);
  }

  private XSSFSheet written(List<LedgerColumn> columns) throws Exception {
    Path file = run(columns, () -> false).file().orElseThrow();
    try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
      return book.getSheetAt(0);
    }
  }

  private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column);
  }

  private static List<Double> cached(XSSFSheet sheet, int row) {
    var values = new ArrayList<Double>();
    IntStream.range(0, sheet.getRow(row).getLastCellNum())
        .forEach(column -> values.add(cell(sheet, row, column).getNumericCellValue()));
    return values;
  }

  private static String text(XSSFSheet sheet, int row, int column) {
    var formatter = new DataFormatter(Locale.ROOT);
    formatter.setUseCachedValuesForFormulaCells(true);
    return formatter.formatCellValue(cell(sheet, row, column));
  }
}
