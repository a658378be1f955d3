package org.banfu.document.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banfu.proposal.CleanText;
import org.banfu.proposal.ProposalArbitraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Workbooks as another library (POI) reads them.
class SheetsTest {
  private static final LocalDate DAY = LocalDate.of(2023, 7, 17);

  @Test
  void everyCellIsOfItsType() throws Exception {
    XSSFSheet sheet =
        written(
            new Sheet(
                "台账",
                List.of("提案号", "条数", "分数", "日期", "占比", "备注"),
                List.of(
                    List.of(
                        Cell.of("0477"),
                        Cell.of(12),
                        new Cell.Decimal(new BigDecimal("1.5")),
                        Cell.of(DAY),
                        new Cell.Share(new BigDecimal("0.25")),
                        Cell.of((String) null)))));

    assertEquals(CellType.STRING, cell(sheet, 1, 0).getCellType());
    assertEquals("0477", cell(sheet, 1, 0).getStringCellValue());
    assertEquals(12, cell(sheet, 1, 1).getNumericCellValue());
    assertEquals(1.5, cell(sheet, 1, 2).getNumericCellValue());
    assertEquals("0.00", cell(sheet, 1, 2).getCellStyle().getDataFormatString());
    assertEquals(DAY.atStartOfDay(), cell(sheet, 1, 3).getLocalDateTimeCellValue());
    assertTrue(DateUtil.isCellDateFormatted(cell(sheet, 1, 3)));
    assertEquals(0.25, cell(sheet, 1, 4).getNumericCellValue());
    assertEquals("0.0%", cell(sheet, 1, 4).getCellStyle().getDataFormatString());
    assertTrue(sheet.getRow(1).getCell(5) == null || cell(sheet, 1, 5).toString().isEmpty());
  }

  @Test
  void theHeadIsBoldStaysAndFilters() throws Exception {
    XSSFSheet sheet =
        written(
            new Sheet(
                "甲",
                List.of("题目", "件数"),
                List.of(List.of(Cell.of("乙"), Cell.of(1)), List.of(Cell.of("丙"), Cell.of(2))),
                List.of(Cell.of("合计"), Cell.of(3))));

    assertEquals("题目", cell(sheet, 0, 0).getStringCellValue());
    assertTrue(cell(sheet, 0, 0).getCellStyle().getFont().getBold());
    assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
    assertTrue(sheet.getPaneInformation().isFreezePane());
    assertEquals("A1:B3", sheet.getCTWorksheet().getAutoFilter().getRef());
    assertEquals(3, cell(sheet, 3, 1).getNumericCellValue());
    assertTrue(cell(sheet, 3, 1).getCellStyle().getFont().getBold());
  }

  @Test
  void aChineseCharacterIsAsWideAsTwoLetters() throws Exception {
    XSSFSheet sheet =
        written(
            new Sheet(
                "宽",
                List.of("a", "b", "c"),
                List.of(
                    List.of(
                        Cell.of("一二三四五六七八九十"), Cell.of("abcdefghij"), Cell.of("长".repeat(400))))));

    assertEquals(22, sheet.getColumnWidth(0) / 256);
    assertEquals(12, sheet.getColumnWidth(1) / 256);
    assertEquals(48, sheet.getColumnWidth(2) / 256);
  }

  @Test
  void aRowIsAsHighAsItsWrappedText() throws Exception {
    XSSFSheet sheet =
        written(
            new Sheet(
                "高",
                List.of("a"),
                List.of(
                    List.of(Cell.of("长".repeat(60))),
                    List.of(Cell.of("短\n短")),
                    List.of(Cell.of("短")))));

    assertEquals(45, sheet.getRow(1).getHeightInPoints());
    assertEquals(30, sheet.getRow(2).getHeightInPoints());
    assertEquals(15, sheet.getRow(3).getHeightInPoints());
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+86", "-5", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1"})
  void noTextBecomesAFormula(String text) throws Exception {
    XSSFSheet sheet = written(new Sheet("甲", List.of("a"), List.of(List.of(Cell.of(text)))));

    assertEquals(CellType.STRING, cell(sheet, 1, 0).getCellType());
    assertEquals(text, cell(sheet, 1, 0).getStringCellValue());
    assertEquals("@", cell(sheet, 1, 0).getCellStyle().getDataFormatString());
  }

  @Property(tries = 100)
  void anyTextComesBackCleaned(@ForAll("texts") String raw) throws Exception {
    XSSFSheet sheet = written(new Sheet("甲", List.of("a"), List.of(List.of(new Cell.Text(raw)))));

    assertEquals(CleanText.of(raw).text(), cell(sheet, 1, 0).getStringCellValue());
  }

  @Provide
  Arbitrary<String> texts() {
    // An underscore, x and digits would be an escape of the file format.
    return ProposalArbitraries.rawTexts().map(text -> text + "_x0041_");
  }

  @Test
  void whatNoCellHoldsIsCutAndSaysSo() throws Exception {
    String kept =
        IntStream.range(0, 32_765)
            .mapToObj(i -> Character.toString(0x4E00 + i * 31 % 20_000))
            .collect(Collectors.joining());
    String text = kept + "𠮷𠮷";
    XSSFSheet sheet = written(new Sheet("甲", List.of("a"), List.of(List.of(Cell.of(text)))));

    assertEquals(kept + "…", cell(sheet, 1, 0).getStringCellValue());
  }

  @Test
  void namesThatExcelForbidsAreChanged() throws Exception {
    String name = "一/二[三]:四*五?" + "长".repeat(40);
    var empty = new Sheet(name, List.of("a"), List.of());

    try (var book = book(Sheets.write(List.of(empty, empty)))) {
      assertEquals(2, book.getNumberOfSheets());
      assertTrue(book.getSheetName(0).length() <= 31);
      assertFalse(book.getSheetName(0).matches(".*[/\\\\?*\\[\\]:].*"));
    }
  }

  @Test
  void equalTablesGiveEqualBytes() throws Exception {
    var sheet = new Sheet("甲", List.of("a"), List.of(List.of(Cell.of(DAY))));

    try (var book = book(Sheets.write(List.of(sheet)))) {
      // Else the next second would give other bytes.
      assertNull(book.getProperties().getCoreProperties().getCreated());
    }
    assertArrayEquals(Sheets.write(List.of(sheet)), Sheets.write(List.of(sheet)));
  }

  @Test
  void aRowThatDoesNotFitTheHeadIsAMistake() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Sheet("甲", List.of("a", "b"), List.of(List.of(Cell.of("乙")))));
    assertThrows(IllegalArgumentException.class, () -> Sheets.write(List.of()));
  }

  @Test
  void thousandsOfRowsAreRead() throws Exception {
    List<List<Cell>> rows =
        IntStream.range(0, 5_000).mapToObj(i -> List.of(Cell.of("题" + i), Cell.of(i))).toList();

    XSSFSheet sheet = written(new Sheet("甲", List.of("a", "b"), rows));

    assertEquals(5_000, sheet.getLastRowNum());
    assertEquals(4_999, cell(sheet, 5_000, 1).getNumericCellValue());
  }

  private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column);
  }

  private static XSSFSheet written(Sheet sheet) throws Exception {
    try (var book = book(Sheets.write(List.of(sheet)))) {
      return book.getSheetAt(0);
    }
  }

  private static XSSFWorkbook book(byte[] bytes) throws Exception {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }
}
