package org.banfu.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banfu.archive.Archive;
import org.banfu.archive.ProposalRow;
import org.banfu.intake.Intake;
import org.banfu.intake.ledger.LedgerField;
import org.banfu.intake.ledger.LedgerMapping;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A ledger that comes once more after its columns were corrected adds none of its rows a second
/// time, those without a number neither.
class LedgerAgainTest {
  private static final List<List<String>> ROWS =
      List.of(
          List.of("题目", "提案人", "提案号", "说明", "经办"),
          List.of("关于甲的提案", "白露", "1", "甲说明", "许望"),
          List.of("关于乙的提案", "江一苇", "", "乙说明", "许望"),
          List.of("关于丙的提案", "柏舟", "", "丙说明", "柳叶"),
          List.of("关于丁的提案", "施南乔", "", "丁说明", "柳叶"));

  private static final LedgerMapping BETTER =
      LedgerMapping.GUESSED.with("说明", LedgerField.REPLY).with("经办", LedgerField.HANDLER);

  @TempDir private Path folder;
  private Path file;
  private Archive archive;

  @BeforeEach
  void open() throws Exception {
    file = Files.createDirectory(folder.resolve("来件")).resolve("台账.xlsx");
    archive = Archive.open(folder.resolve("archive"), Clock.systemUTC());
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void withItsColumnsCorrected() throws Exception {
    Files.write(file, ledger(ROWS, 0));
    assertEquals(4, run(LedgerMapping.GUESSED, OnDuplicate.SKIP).count(Outcome.ADDED));

    assertEquals(4, run(BETTER, OnDuplicate.SKIP).count(Outcome.SKIPPED));

    assertEquals(4, archive.rows().size());
  }

  @Test
  void aLargeOneThatIsKeptWithItsFirstRowAlone() throws Exception {
    Files.write(file, ledger(ROWS, (int) (Copies.MOST / 3)));
    run(LedgerMapping.GUESSED, OnDuplicate.SKIP);

    run(BETTER, OnDuplicate.SKIP);

    assertEquals(4, archive.rows().size());
  }

  @Test
  void oneThatWasSavedOnceMoreMeanwhile() throws Exception {
    Files.write(file, ledger(ROWS, 0));
    run(LedgerMapping.GUESSED, OnDuplicate.SKIP);
    Files.write(file, ledger(ROWS, 5));

    run(BETTER, OnDuplicate.SKIP);

    assertEquals(4, archive.rows().size());
  }

  @Test
  void aRowOfWhichOneIsGoneForGood() throws Exception {
    Files.write(file, ledger(ROWS, 0));
    run(LedgerMapping.GUESSED, OnDuplicate.SKIP);
    ProposalRow gone = archive.rows().getLast();
    archive.moveToBin(gone.id());

    run(BETTER, OnDuplicate.SKIP);

    assertEquals(3, archive.rows().size());
    assertEquals(List.of(gone.id()), archive.bin().stream().map(ProposalRow::id).toList());
  }

  @Test
  void theCorrectedColumnsComeIntoTheSameRows() throws Exception {
    Files.write(file, ledger(ROWS, 0));
    run(LedgerMapping.GUESSED, OnDuplicate.SKIP);
    Files.write(file, ledger(ROWS, 5));

    run(BETTER, OnDuplicate.REVISE);

    assertEquals(
        List.of("许望", "许望", "柳叶", "柳叶"), archive.rows().stream().map(this::handler).toList());
  }

  @Test
  void whatTheWindowShowsIsThereAlready() throws Exception {
    Files.write(file, ledger(ROWS, 0));
    run(LedgerMapping.GUESSED, OnDuplicate.SKIP);
    Files.write(file, ledger(ROWS, 5));

    ImportPlan plan =
        new ImportReview(archive, new Intake(BETTER))
            .plan(List.of(file), Progress.NONE, () -> false);

    assertEquals(4, plan.count(ImportItem.Standing.DIFFERENT), plan::toString);
  }

  /// Two rows of one title and member: which is which nobody can tell.
  @Test
  void oneOfTwoThatAreAlikeInAllThatIsKnownIsNotGuessed() throws Exception {
    Files.write(file, ledger(ROWS.subList(0, 3), 0));
    run(LedgerMapping.GUESSED, OnDuplicate.SKIP);
    Files.write(
        file,
        ledger(
            List.of(
                ROWS.getFirst(),
                List.of("关于乙的提案", "江一苇", "", "一", ""),
                ROWS.get(3),
                List.of("关于乙的提案", "江一苇", "", "二", "")),
            0));

    run(BETTER, OnDuplicate.SKIP);

    assertEquals(5, archive.rows().size());
  }

  private String handler(ProposalRow row) {
    try {
      return String.valueOf(archive.find(row.id()).orElseThrow().proposal().handler());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private ImportReport run(LedgerMapping columns, OnDuplicate onDuplicate) throws Exception {
    return new ImportJob(archive, new Intake(columns))
        .run(List.of(file), Set.of(), onDuplicate, Progress.NONE, () -> false);
  }

  private static byte[] ledger(List<List<String>> rows, int picture) throws Exception {
    var out = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      var sheet = book.createSheet("2023年");
      for (int i = 0; i < rows.size(); i++) {
        var row = sheet.createRow(i);
        for (int j = 0; j < rows.get(i).size(); j++) {
          row.createCell(j).setCellValue(rows.get(i).get(j));
        }
      }
      if (picture > 0) {
        var noise = new byte[picture];
        new Random(1).nextBytes(noise);
        book.addPicture(noise, Workbook.PICTURE_TYPE_PNG);
      }
      book.write(out);
    }
    return out.toByteArray();
  }
}
