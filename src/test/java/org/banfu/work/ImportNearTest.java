package org.banfu.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.banfu.archive.Archive;
import org.banfu.archive.HeldSearch;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.generator.Generator;
import org.banfu.intake.Intake;
import org.banfu.proposal.Proposal;
import org.banfu.text.Messages;
import org.banfu.work.ImportItem.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Near duplicates at an import: another number and a few other words, perhaps the same proposal.
class ImportNearTest {
  private static final String LETTER =
      """
      青澜市云岫区人民政府关于市政协七届三次会议第20230777号提案主办意见的函

      尊敬的江一苇委员：
      您提出的《关于修缮老旧码头的提案》收悉，现答复如下：
      一、加固码头护栏。
      我区已组织专业机构对渡口码头的结构安全进行检测，并于今年五月完成两处护栏的加固和防滑处理。
      二、增设夜间照明。
      照明工程已列入年度计划，目前正在招标，预计年内完成三十六盏路灯的安装和调试。

      青澜市云岫区人民政府
      2023年6月12日
      """;

  /// The draft of the letter, under another number.
  private static final String DRAFT =
      LETTER
          .replace("20230777", "20230778")
          .replace("两处护栏的加固", "二处护栏加固")
          .replace("预计年内完成", "将在年内完成");

  private static final String OTHER =
      """
      青澜市云岫区人民政府关于市政协七届三次会议第20230801号提案主办意见的函

      尊敬的白露委员：
      您提出的《关于增设社区书屋的提案》收悉，现答复如下：
      一、每个社区一处。
      区文化馆与各街道共同选址，首批十二处书屋已经开放，图书由市馆按季度轮换配送。
      二、延长开放时间。
      从九月起周末开放到晚上九点，志愿者由各社区招募，年底前将覆盖全部街道。

      青澜市云岫区人民政府
      2023年6月20日
      """;

  @TempDir private Path folder;
  private Path letters;
  private Archive archive;
  private ImportReview review;

  @BeforeEach
  void open() throws Exception {
    letters = Files.createDirectory(folder.resolve("letters"));
    archive = Archive.open(folder.resolve("archive"), Clock.systemUTC());
    review = new ImportReview(archive, new Intake());
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void oneThatIsNearOneOfTheArchiveIsAQuestionOfAPersonOnly() throws Exception {
    String there = there();
    write("稿.txt", DRAFT);
    write("另.txt", OTHER);

    ImportPlan plan = plan();

    ImportItem near = plan.items().get(1);
    assertEquals(
        List.of(Standing.NEW, Standing.NEAR),
        plan.items().stream().map(ImportItem::standing).toList());
    assertEquals(Optional.of(there), near.here().map(ProposalRow::id));
    assertTrue(near.near().orElseThrow().percent() >= 80, near::toString);
    assertEquals(Set.of(OnDuplicate.SKIP, OnDuplicate.REVISE, OnDuplicate.KEEP), near.choices());
    assertEquals(OnDuplicate.KEEP, near.suggested());
  }

  @Test
  void itIsMadeARevisionOfThatOneIfAPersonSaysSo() throws Exception {
    String there = there();
    write("稿.txt", DRAFT);

    ImportReport report = run(OnDuplicate.REVISE);

    assertEquals(1, report.count(Outcome.REVISED));
    assertEquals(List.of("20230778"), archive.rows().stream().map(ProposalRow::number).toList());
    assertEquals(there, archive.rows().getFirst().id());
    assertEquals(2, archive.revisions(there).size());
  }

  @Test
  void itIsAddedOrLeftOutAsDecided() throws Exception {
    there();
    write("稿.txt", DRAFT);

    assertEquals(1, run(OnDuplicate.SKIP).count(Outcome.SKIPPED));
    assertEquals(1, archive.rows().size());
    assertEquals(1, run(OnDuplicate.KEEP).count(Outcome.ADDED));
    assertEquals(2, archive.rows().size());
  }

  @Test
  void filesOfTheSameImportAreNearEachOther() throws Exception {
    Path first = write("一.txt", LETTER);
    write("二.txt", DRAFT);

    ImportPlan plan = plan();
    ImportItem near = plan.items().get(1);

    assertEquals(Standing.NEAR, near.standing());
    assertEquals(first, near.near().orElseThrow().file());
    assertEquals(Set.of(OnDuplicate.SKIP, OnDuplicate.KEEP), near.choices());
    ImportItem corrected =
        review
            .look(
                plan.items(),
                near.withProposal(near.proposal().withNumber("20230779")),
                () -> false)
            .get(1);
    assertEquals(Standing.NEAR, corrected.standing());
  }

  @Test
  void whatAPersonChoseToAddIsNotDoubtedAfterwards() throws Exception {
    there();
    write("稿.txt", DRAFT);

    FileResult chosen = run(OnDuplicate.KEEP).files().getFirst();

    assertEquals(Outcome.ADDED, chosen.outcome());
    assertTrue(
        chosen.doubts().stream().noneMatch(doubt -> doubt.code().equals("work.near")),
        chosen::toString);
    assertNull(chosen.near());
  }

  @Test
  void whatNobodyChoseIsTold() throws Exception {
    there();
    write("稿.txt", DRAFT);

    FileResult suggested =
        review
            .run(
                plan(),
                item -> new ImportDecision(item.proposal(), item.suggested(), false),
                Progress.NONE,
                () -> false)
            .files()
            .getFirst();

    assertEquals("work.near", suggested.doubts().getLast().code());
  }

  @Test
  void readAgainItIsNearTheOneOfTheArchiveThatAnotherFileBringsToo() throws Exception {
    Path brought = write("一.txt", LETTER);
    job();
    Path draft = write("稿.txt", DRAFT);
    List<ImportItem> others =
        plan().items().stream().filter(item -> item.file().equals(brought)).toList();
    assertEquals(archive.rows().getFirst().id(), others.getFirst().proposal().id());

    ImportPlan again = review.again(List.of(draft), others, Progress.NONE, () -> false);

    ImportItem near = again.items().getFirst();
    assertNull(near.near().orElseThrow().file());
    assertTrue(near.choices().contains(OnDuplicate.REVISE));
    ImportReport report =
        review.run(
            again,
            item -> new ImportDecision(item.proposal(), OnDuplicate.REVISE),
            Progress.NONE,
            () -> false);
    assertEquals(1, report.count(Outcome.REVISED));
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aLookForWhichNobodyWaitsEndsAndTheNextOneFinds() throws Exception {
    there();
    for (Proposal other : new Generator(7).proposals(70).toList()) {
      archive.save(other, 0, Occasion.IMPORT);
    }
    write("稿.txt", DRAFT.replace("20230778", "20230780"));
    ImportItem read = readIntoNothing();
    try (HeldSearch held = HeldSearch.of(archive)) {
      ImportItem corrected = read.withProposal(read.proposal().withNumber("20230781"));
      assertEquals(
          Standing.NEW, review.look(List.of(read), corrected, () -> true).getFirst().standing());
      held.close();
      assertEquals(
          Standing.NEAR, review.look(List.of(read), corrected, () -> false).getFirst().standing());
    }
  }

  private ImportItem readIntoNothing() throws Exception {
    try (Archive empty = Archive.open(folder.resolve("empty"), Clock.systemUTC())) {
      return new ImportReview(empty, new Intake())
          .plan(List.of(letters), Progress.NONE, () -> false)
          .items()
          .getFirst();
    }
  }

  @Test
  void anUnattendedImportAddsItAndTells() throws Exception {
    String there = there();
    Path draft = write("稿.txt", DRAFT);
    Path again = write("还是.txt", DRAFT.replace("20230778", "20230779").replace("三十六盏", "四十盏"));

    ImportReport report = job();

    assertEquals(2, report.count(Outcome.ADDED));
    FileResult near = report.files().getFirst();
    assertEquals(there, near.near().id());
    assertNull(near.near().file());
    assertEquals("work.near", near.doubts().getLast().code());
    FileResult nearer = report.files().getLast();
    assertEquals(draft, nearer.near().file());
    assertEquals(near.id(), nearer.near().id());
    assertEquals(again, nearer.file());
    String json = new ReportJson(new Messages(Locale.CHINESE)).write(report);
    assertTrue(json.contains("与档案里的“20230777 关于修缮老旧码头的提案”近似（"), json);
    assertTrue(json.contains("\"near\": {\n        \"id\": \"" + there), json);
  }

  @Test
  void theSameFilesAgainAreSkippedAndLikeNothing() throws Exception {
    write("一.txt", LETTER);
    write("二.txt", DRAFT);
    job();

    ImportReport again = job();

    assertEquals(2, again.count(Outcome.SKIPPED));
    again.files().forEach(file -> assertNull(file.near(), file::toString));
  }

  @Test
  void whatLiesInTheBinIsNotTold() throws Exception {
    archive.moveToBin(there());
    write("稿.txt", DRAFT);

    assertEquals(Standing.NEW, plan().items().getFirst().standing());
  }

  private String there() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("earlier"));
    Files.writeString(elsewhere.resolve("复函.txt"), LETTER);
    Proposal proposal =
        new ImportReview(archive, new Intake())
            .plan(List.of(elsewhere), Progress.NONE, () -> false)
            .items()
            .getFirst()
            .proposal();
    archive.save(proposal, 0, Occasion.EDIT);
    return proposal.id();
  }

  private Path write(String name, String text) throws Exception {
    return Files.writeString(letters.resolve(name), text);
  }

  private ImportPlan plan() throws Exception {
    return review.plan(List.of(letters), Progress.NONE, () -> false);
  }

  private ImportReport run(OnDuplicate action) throws Exception {
    return review.run(
        plan(), item -> new ImportDecision(item.proposal(), action), Progress.NONE, () -> false);
  }

  private ImportReport job() throws Exception {
    return new ImportJob(archive, new Intake())
        .run(List.of(letters), Set.of(), OnDuplicate.SKIP, Progress.NONE, () -> false);
  }
}
