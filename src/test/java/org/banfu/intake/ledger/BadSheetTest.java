package org.banfu.intake.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.banfu.intake.Intake;
import org.banfu.intake.ReadProposal;
import org.banfu.intake.word.WordFile;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workbooks that are no ledger, damaged or made to harm: each ends in a sentence that names it.
class BadSheetTest {
  private static final String HEADS = cells(1, "提案号", "题目", "提案人");

  @TempDir Path folder;

  @Test
  void aSheetThatIsNoLedger() throws Exception {
    assertEquals("intake.no-ledger", refusal(book(cells(1, "姓名", "电话", "地址"))));
    assertEquals("intake.no-ledger", refusal(book("")));
  }

  @Test
  void headsAlone() throws Exception {
    assertEquals("intake.no-rows", refusal(book(HEADS)));
  }

  @Test
  void moreRowsOrColumnsThanALedgerHas() throws Exception {
    String far = "<row r=\"%d\"><c r=\"%s\" t=\"str\"><v>远</v></c></row>";
    assertEquals(
        "intake.sheet-too-large",
        refusal(book(HEADS + far.formatted(SheetRoom.MOST_ROWS + 1, "A100001"))));
    assertEquals("intake.sheet-too-large", refusal(book(HEADS + far.formatted(2, "ZZZ2"))));
    // A number that no integer holds is no row.
    assertEquals("intake.no-rows", refusal(book(HEADS + "<row r=\"99999999999\"/>")));
  }

  /// One text said by every cell: small as a file, enormous as text.
  @Test
  void oneTextInVeryManyCells() throws Exception {
    String text = "字".repeat(30_000);
    var rows = new StringBuilder(HEADS);
    for (int row = 2; row < 1000; row++) {
      rows.append("<row r=\"").append(row).append("\"><c t=\"s\"><v>0</v></c></row>");
    }
    WordFile file = book(rows.toString()).with("xl/sharedStrings.xml", strings(text));

    assertEquals("intake.sheet-too-large", refusal(file));
  }

  /// One part named by every sheet of the workbook.
  @Test
  void oneSheetNamedTenThousandTimes() throws Exception {
    WordFile file = book(HEADS + cells(2, "1", "关于甲的提案", "白露"));
    file.with(
        "xl/workbook.xml",
        workbook("<sheet name=\"一\" state=\"visible\" id=\"r1\"/>".repeat(10_000)));

    assertEquals(1, read(file).size());
  }

  @Test
  void moreSheetsThanAWorkbookOfALedgerHas() throws Exception {
    WordFile file = book(HEADS + cells(2, "1", "关于甲的提案", "白露"));
    var sheets = new StringBuilder();
    var relations = new StringBuilder();
    for (int i = 0; i <= SheetRoom.MOST_SHEETS; i++) {
      sheets.append("<sheet name=\"").append(i).append("\" id=\"s").append(i).append("\"/>");
      relations.append("<Relationship Id=\"s").append(i).append("\" Target=\"");
      relations.append(i).append(".xml\"/>");
      file.with("xl/" + i + ".xml", "<worksheet><sheetData>" + HEADS + "</sheetData></worksheet>");
    }
    file.with("xl/workbook.xml", workbook(sheets.toString()))
        .with("xl/_rels/workbook.xml.rels", "<R>" + relations + "</R>");

    assertEquals("intake.sheet-too-large", refusal(file));
  }

  /// One character far to the right in each row: little text, but a cell for each place before it.
  @Test
  void rowsOfEmptyCells() throws Exception {
    var rows = new StringBuilder(HEADS);
    for (int row = 2; row < 20_000; row++) {
      rows.append("<row><c r=\"GR").append(row).append("\" t=\"str\"><v>远</v></c></row>");
    }

    assertEquals("intake.sheet-too-large", refusal(book(rows.toString())));
  }

  /// Rows and cells are counted over all sheets, not for each one.
  @Test
  void manySheetsOfManyRows() throws Exception {
    String row = "<row><c t=\"str\"><v>甲</v></c></row>";
    String part =
        "<worksheet><sheetData>" + HEADS + row.repeat(60_000) + "</sheetData></worksheet>";
    WordFile file = book("");
    file.with("xl/workbook.xml", workbook("<sheet id=\"a\"/><sheet id=\"b\"/>"))
        .with(
            "xl/_rels/workbook.xml.rels",
            "<R><x Id=\"a\" Target=\"a.xml\"/><x Id=\"b\" Target=\"b.xml\"/></R>")
        .with("xl/a.xml", part)
        .with("xl/b.xml", part);

    assertEquals("intake.sheet-too-large", refusal(file));
  }

  @Test
  void stringsFormatsAndRelationsWithoutEnd() throws Exception {
    WordFile texts =
        book(HEADS).with("xl/sharedStrings.xml", "<sst>" + "<si/>".repeat(2_000_001) + "</sst>");
    assertEquals("intake.sheet-too-large", refusal(texts));
    WordFile styles =
        book(HEADS)
            .with("xl/styles.xml", "<s><cellXfs>" + "<xf/>".repeat(70_000) + "</cellXfs></s>");
    assertEquals("intake.damaged", refusal(styles));
    var relations = new StringBuilder("<R>");
    for (int i = 0; i < 10_001; i++) {
      relations.append("<x Id=\"r").append(i).append("\" Target=\"worksheets/sheet1.xml\"/>");
    }
    WordFile named =
        book(HEADS).with("xl/_rels/workbook.xml.rels", relations.append("</R>").toString());
    assertEquals("intake.damaged", refusal(named));
  }

  /// A cell of millions of short lines takes as long as its text, not as its square.
  @Test
  void aCellOfManyLines() throws Exception {
    String lines = "1．甲\n" + "乙\n".repeat(1_000_000);
    WordFile file = book(cells(1, "提案号", "题目", "已完成") + cells(2, "1", "关于甲的提案", lines));

    List<ReadProposal> read = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(file));

    assertEquals(1, read.getFirst().proposal().suggestions().getFirst().items().size());
  }

  @Test
  void aMergeOverEverything() throws Exception {
    String merged = "<mergeCells><mergeCell ref=\"A1:A1048576\"/></mergeCells>";

    assertEquals("intake.no-rows", refusal(book(HEADS, merged)));
  }

  @Test
  void entities() throws Exception {
    WordFile file = book(HEADS);
    file.with(
        "xl/sharedStrings.xml",
        "<!DOCTYPE s [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><sst><si><t>&a;</t></si></sst>");

    assertEquals("intake.damaged", refusal(file));
  }

  @Test
  void aZipBomb() throws Exception {
    WordFile file = book(HEADS).with("xl/media.xml", new byte[64 * 1024 * 1024 + 1]);

    assertEquals("intake.bomb", refusal(file));
  }

  @Test
  void cutOrDamagedAnywhere() throws Exception {
    byte[] whole = book(HEADS + cells(2, "1", "关于甲的提案", "白露")).bytes();
    for (int length = 4; length < whole.length; length += 53) {
      assertEquals("intake.cut", refusal(Arrays.copyOf(whole, length)));
    }
    var random = new Random(5);
    for (int i = 0; i < 150; i++) {
      byte[] damaged = whole.clone();
      damaged[4 + random.nextInt(damaged.length - 4)] ^= (byte) (1 << random.nextInt(8));
      try {
        new Intake().read(Files.write(folder.resolve("台账.xlsx"), damaged));
      } catch (ProblemException refused) {
        assertTrue(refused.problem().code().startsWith("intake."));
      }
    }
  }

  private List<ReadProposal> read(WordFile file) throws Exception {
    return new Intake().read(Files.write(folder.resolve("台账.xlsx"), file.bytes())).proposals();
  }

  private String refusal(WordFile file) throws Exception {
    return refusal(file.bytes());
  }

  private String refusal(byte[] content) throws Exception {
    Path file = Files.write(folder.resolve("台账.xlsx"), content);
    Problem problem = assertThrows(ProblemException.class, () -> new Intake().read(file)).problem();
    for (Locale locale : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
      String sentence = new Messages(locale).text(problem);
      assertTrue(sentence.contains("台账.xlsx"), sentence);
    }
    return problem.code();
  }

  private static WordFile book(String rows) {
    return book(rows, "");
  }

  private static WordFile book(String rows, String behind) {
    return WordFile.of("")
        .with("xl/workbook.xml", workbook("<sheet name=\"一\" id=\"r1\"/>"))
        .with(
            "xl/_rels/workbook.xml.rels",
            "<R><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></R>")
        .with(
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>");
  }

  private static String workbook(String sheets) {
    return "<workbook><sheets>" + sheets + "</sheets></workbook>";
  }

  private static String cells(int row, String... values) {
    var text = new StringBuilder("<row r=\"" + row + "\">");
    for (String value : values) {
      text.append("<c t=\"inlineStr\"><is><t>").append(value).append("</t></is></c>");
    }
    return text.append("</row>").toString();
  }

  private static String strings(String text) {
    return "<sst><si><t>" + text + "</t></si></sst>";
  }
}
