package org.banfu.intake.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banfu.intake.Intake;
import org.banfu.intake.ReadProposal;
import org.banfu.intake.word.WordFile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Unsorted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STSheetState;

/// Ledgers that Excel did not write, hidden sheets, and cells that say little.
class LedgerFileTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/banfu/intake");

  @TempDir Path folder;
  private final XSSFWorkbook book = new XSSFWorkbook();

  @Test
  void aLedgerOfLibreOffice() throws Exception {
    List<ReadProposal> read =
        new Intake().read(FOLDER.resolve("ledger-libreoffice.xlsx")).proposals();

    assertEquals(
        List.of("0042", "0043"), read.stream().map(each -> each.proposal().number()).toList());
    assertEquals("B", read.getFirst().proposal().category());
  }

  /// As openpyxl writes it, and online tables after it: the state is said, targets begin at the
  /// root, texts stand in their cells.
  @Test
  void aLedgerOfPython() throws Exception {
    WordFile file =
        WordFile.of("")
            .with(
                "xl/workbook.xml",
                "<workbook><bookViews><workbookView visibility=\"visible\""
                    + " activeTab=\"0\"/></bookViews><sheets><sheet xmlns:r=\"urn:r\""
                    + " name=\"Sheet\" sheetId=\"1\" state=\"visible\""
                    + " r:id=\"rId1\"/></sheets></workbook>")
            .with(
                "xl/_rels/workbook.xml.rels",
                "<R><x Type=\"worksheet\" Target=\"/xl/worksheets/sheet1.xml\" Id=\"rId1\"/></R>")
            .with(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row r=\"1\">"
                    + (cell("A1", "提案号") + cell("B1", "题目") + cell("C1", "提案人"))
                    + "</row><row r=\"2\"><c r=\"A2\" t=\"n\"><v>42</v></c>"
                    + (cell("B2", "关于甲的提案") + cell("C2", "白露"))
                    + "</row></sheetData></worksheet>");

    Path path = Files.write(folder.resolve("台账.xlsx"), file.bytes());

    Proposal proposal = new Intake().read(path).proposals().getFirst().proposal();
    assertEquals("42", proposal.number());
    assertEquals("关于甲的提案", proposal.title());
  }

  @Test
  void onlyHiddenSheetsAreLeftOut() throws Exception {
    for (String name : List.of("见", "隐", "深隐", "无")) {
      XSSFSheet sheet = book.createSheet(name);
      fill(sheet, 0, "提案号", "题目", "提案人");
      fill(sheet, 1, name, "关于" + name + "的提案", "白露");
    }
    book.getCTWorkbook().getSheets().getSheetArray(0).setState(STSheetState.VISIBLE);
    book.setSheetVisibility(1, SheetVisibility.HIDDEN);
    book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);

    assertEquals(List.of("见", "无"), read().stream().map(each -> each.proposal().number()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"是", "√", "重点", "重点提案", "1", "市重点", "主席督办", "Ｙ"})
  void aKeyItem(String cell) throws Exception {
    assertTrue(keyItem(cell).keyItem());
    assertEquals(List.of(), keyItem(cell).unsorted());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "否", "无", "—", "－", "/", "一般", "一般提案", "不是", "0", "非重点", "×", "□"})
  void noKeyItem(String cell) throws Exception {
    assertFalse(keyItem(cell).keyItem());
    assertEquals(List.of(), keyItem(cell).unsorted());
  }

  @Test
  void whetherItIsAKeyItemIsNotInvented() throws Exception {
    Proposal proposal = keyItem("待定");

    assertFalse(proposal.keyItem());
    assertEquals(List.of(new Unsorted("重点：待定", "2023年 第2行")), proposal.unsorted());
  }

  @Test
  void whatIsOnlyCountedIsKept() throws Exception {
    XSSFSheet sheet = book.createSheet("2023年");
    fill(sheet, 0, "提案号", "题目", "意见建议", "已完成", "正在推进", "下一步计划");
    fill(sheet, 1, "1", "关于甲的提案", "修路", "3项", "0", "1.绿化\n2.照明");
    fill(sheet, 2, "", "", "架桥", "", "2", "—");

    Proposal proposal = read().getFirst().proposal();

    assertEquals(
        List.of(new Unsorted("已完成：3项", "2023年 第2行"), new Unsorted("正在推进：2", "2023年 第3行")),
        proposal.unsorted());
    assertEquals(2, proposal.suggestions().getFirst().items(Stage.PLANNED).size());
    assertEquals(List.of(), proposal.suggestions().getLast().items());
  }

  private Proposal keyItem(String cell) throws Exception {
    XSSFSheet sheet =
        book.getSheet("2023年") == null ? book.createSheet("2023年") : book.getSheetAt(0);
    fill(sheet, 0, "提案号", "题目", "重点");
    fill(sheet, 1, "1", "关于甲的提案", cell);
    return read().getFirst().proposal();
  }

  private static void fill(XSSFSheet to, int at, String... values) {
    var row = to.createRow(at);
    for (int i = 0; i < values.length; i++) {
      row.createCell(i).setCellValue(values[i]);
    }
  }

  private List<ReadProposal> read() throws Exception {
    return new Intake().read(file()).proposals();
  }

  private Path file() throws IOException {
    Path file = folder.resolve("台账.xlsx");
    try (var out = Files.newOutputStream(file)) {
      book.write(out);
    }
    return file;
  }

  private static String cell(String place, String text) {
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }
}
