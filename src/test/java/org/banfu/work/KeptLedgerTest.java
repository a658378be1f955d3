package org.banfu.work;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banfu.archive.Archive;
import org.banfu.archive.Attachment;
import org.banfu.intake.Intake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A ledger shows more than what is read of its rows, and is kept with them byte for byte.
class KeptLedgerTest {
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
  void withEachOfItsProposals() throws Exception {
    Files.write(file, ledger(0));

    List<FileResult> results = run().files();

    assertEquals(3, results.size());
    for (FileResult result : results) {
      List<Attachment> kept = archive.attachments(result.id());
      assertEquals(List.of("台账.xlsx"), kept.stream().map(Attachment::fileName).toList());
      assertArrayEquals(Files.readAllBytes(file), archive.attachment(kept.getFirst().id()));
    }
  }

  @Test
  void alsoWhenItWasLookedAtBefore() throws Exception {
    Files.write(file, ledger(0));
    var review = new ImportReview(archive, new Intake());
    ImportPlan plan = review.plan(List.of(file), Progress.NONE, () -> false);

    ImportReport report =
        review.run(
            plan,
            item -> new ImportDecision(item.proposal(), item.suggested()),
            Progress.NONE,
            () -> false);

    assertEquals(List.of(1, 1, 1), attachments(report));
  }

  /// With pictures in it: as often as there are rows it would fill the disk.
  @Test
  void aLargeOneWithItsFirstProposal() throws Exception {
    Files.write(file, ledger((int) (Copies.MOST / 3)));

    ImportReport report = run();

    assertEquals(List.of(1, 0, 0), attachments(report));
    assertEquals(3, run().count(Outcome.SKIPPED));
    assertEquals(3, archive.rows().size());
  }

  private List<Integer> attachments(ImportReport report) throws Exception {
    var sizes = new ArrayList<Integer>();
    for (FileResult result : report.files()) {
      sizes.add(archive.attachments(result.id()).size());
    }
    return sizes;
  }

  private ImportReport run() throws Exception {
    return new ImportJob(archive, new Intake())
        .run(List.of(file), Set.of(), OnDuplicate.SKIP, Progress.NONE, () -> false);
  }

  private static byte[] ledger(int picture) throws Exception {
    var out = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      var sheet = book.createSheet("2023年");
      List<List<String>> rows =
          List.of(
              List.of("提案号", "题目", "提案人", "序号"),
              List.of("1", "关于甲的提案", "白露", "九"),
              List.of("2", "关于乙的提案", "江一苇", "八"),
              List.of("3", "关于丙的提案", "柏舟", "七"));
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
