package org.banfu.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banfu.archive.Archive;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.RowGroup;
import org.banfu.intake.Intake;
import org.banfu.proposal.Problem;
import org.banfu.proposal.State;
import org.banfu.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A past that was read in is neither overdue nor waits for feedback (domain.md, decision 0224),
/// and what is so of all of it is told once.
class PastImportedTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-05-10T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

  @TempDir private Path folder;
  private Path files;
  private Archive archive;

  @BeforeEach
  void open() throws Exception {
    files = Files.createDirectory(folder.resolve("来件"));
    archive = Archive.open(folder.resolve("archive"), CLOCK);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void rowsOfPastYearsAreDoneWith() throws Exception {
    Files.write(files.resolve("台账.xlsx"), ledger());

    ImportReport report = run();

    assertEquals(
        List.of(State.ARCHIVED, State.ARCHIVED, State.RECEIVED, State.HANDLING, State.REPLIED),
        archive.rows().stream().map(ProposalRow::state).toList());
    assertEquals(List.of(), group(RowGroup.AWAITING_FEEDBACK));
    assertEquals(List.of("4"), group(RowGroup.OVERDUE));
    assertEquals(List.of(Problem.of("work.pastRows", 2L)), report.notes());
    assertTrue(report.files().stream().allMatch(file -> file.told().isEmpty()));
  }

  @Test
  void theWindowSaysTheSameBeforeAndSavesTheSame() throws Exception {
    Files.write(files.resolve("台账.xlsx"), ledger());
    var review = new ImportReview(archive, new Intake());

    ImportPlan plan = review.plan(List.of(files), Progress.NONE, () -> false);
    review.run(
        plan,
        item -> new ImportDecision(item.proposal(), item.suggested()),
        Progress.NONE,
        () -> false);

    assertEquals(List.of(Problem.of("work.pastRows", 2L)), plan.notes());
    assertEquals(State.ARCHIVED, archive.rows().getFirst().state());
  }

  @Test
  void thatLettersAreAnsweredIsToldOnceWithHowMany() throws Exception {
    Files.writeString(files.resolve("一.txt"), Proposals.LETTER);
    Files.writeString(
        files.resolve("二.txt"),
        Proposals.LETTER.replace("20230777", "20230778").replace("修缮老旧码头", "新建街角公园"));

    ImportReport report = run();

    assertEquals(List.of(Problem.of("work.repliedByDate", 2L)), report.notes());
    assertTrue(report.files().stream().allMatch(file -> file.told().isEmpty()), report::toString);
    String json = new ReportJson(new Messages(Locale.CHINESE)).write(report);
    assertTrue(json.contains("\"notes\""), json);
    assertEquals(2, json.split("按自己的日期记为已答复", -1).length, json);
  }

  @Test
  void aTextThatIsNoLetterIsNotChosen() throws Exception {
    Files.writeString(files.resolve("一.txt"), Proposals.LETTER);
    Files.writeString(files.resolve("购物.txt"), "牛奶两盒\n鸡蛋一打\n记得带伞\n");

    ImportPlan plan =
        new ImportReview(archive, new Intake()).plan(List.of(files), Progress.NONE, () -> false);

    assertEquals(
        List.of(OnDuplicate.KEEP, OnDuplicate.SKIP),
        plan.items().stream().map(ImportItem::suggested).toList());
    assertTrue(plan.items().getLast().choices().contains(OnDuplicate.KEEP));
  }

  private List<String> group(RowGroup group) throws Exception {
    return archive.rows().stream()
        .filter(row -> group.holds(row, archive.profile(), archive.today()))
        .map(ProposalRow::number)
        .toList();
  }

  private ImportReport run() {
    return new ImportJob(archive, new Intake())
        .run(List.of(files), Set.of(), OnDuplicate.SKIP, Progress.NONE, () -> false);
  }

  private static byte[] ledger() throws Exception {
    List<List<String>> rows =
        List.of(
            List.of("提案号", "题目", "提案人", "年度", "办理期限", "状态", "答复日期"),
            List.of("1", "关于甲的提案", "白露", "2019", "2019-09-30", "", ""),
            List.of("2", "关于乙的提案", "江一苇", "2022", "", "", ""),
            List.of("3", "关于丙的提案", "柏舟", "2024", "2024-09-30", "", ""),
            List.of("4", "关于丁的提案", "施南乔", "2019", "2019-09-30", "办理中", ""),
            List.of("5", "关于戊的提案", "许望", "2019", "2019-09-30", "", "2019-08-01"));
    var out = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      var sheet = book.createSheet("历年");
      for (int i = 0; i < rows.size(); i++) {
        var row = sheet.createRow(i);
        for (int j = 0; j < rows.get(i).size(); j++) {
          row.createCell(j).setCellValue(rows.get(i).get(j));
        }
      }
      book.write(out);
    }
    return out.toByteArray();
  }
}
