package org.banfu.work;

import static org.banfu.work.Proposals.numbered;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.banfu.archive.Archive;
import org.banfu.archive.Attachment;
import org.banfu.archive.NewAttachment;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.Revision;
import org.banfu.archive.Stored;
import org.banfu.document.WholeFile.Existing;
import org.banfu.intake.Intake;
import org.banfu.proposal.Proposal;
import org.banfu.work.MergeItem.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Two archives on disk; the other one is merged from as a folder, a file or a backup.
class MergeJobTest {
  private static final Instant NOON = Instant.parse("2023-07-17T04:00:00Z");

  @TempDir private Path folder;
  private Path otherFolder;
  private Archive archive;
  private Archive other;

  /// Where the other archive's proposals come from.
  enum Way {
    FOLDER,
    FILE,
    BACKUP
  }

  @BeforeEach
  void open() throws Exception {
    otherFolder = folder.resolve("other");
    archive = Archive.open(folder.resolve("archive"), at(0));
    other = Archive.open(otherFolder, at(60));
  }

  @AfterEach
  void close() {
    archive.close();
    other.close();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void whatIsNotHereComesWithItsAttachments(Way way) throws Exception {
    Proposal proposal = numbered("1", "甲");
    other.save(proposal, 0, Occasion.EDIT, List.of(file("原件.txt", "甲"), file("附图.png", "乙")));
    archive.save(numbered("2", "乙"), 0, Occasion.EDIT);

    MergePlan plan = plan(source(way));
    ImportReport report = run(plan, MergeItem::suggested);

    assertEquals(List.of(Standing.NEW), standings(plan));
    assertEquals(List.of(Outcome.ADDED), outcomes(report));
    assertEquals(proposal, archive.find(proposal.id()).orElseThrow().proposal());
    assertEquals(List.of("原件.txt", "附图.png"), names(proposal.id()));
    assertEquals(
        "甲",
        new String(
            archive.attachment(archive.attachments(proposal.id()).getFirst().id()),
            StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void mergingAgainChangesNothing(Way way) throws Exception {
    Proposal changed = numbered("1", "甲");
    archive.save(changed, 0, Occasion.EDIT);
    other.save(changed.withNotes("备注"), 0, Occasion.EDIT, List.of(file("a.txt", "甲")));
    other.save(numbered("2", "乙"), 0, Occasion.EDIT, List.of(file("b.txt", "乙")));
    archive.save(numbered("3", "丙"), 0, Occasion.EDIT);
    other.save(numbered("3", "丁"), 0, Occasion.EDIT, List.of(file("c.txt", "丁")));
    Path source = source(way);
    run(plan(source), item -> item.number().equals("3") ? OnDuplicate.KEEP : item.suggested());
    List<ProposalRow> before = archive.rows();
    assertEquals(4, before.size());

    MergePlan again = plan(source);
    ImportReport report = run(again, item -> OnDuplicate.KEEP);

    assertEquals(List.of(Standing.SAME, Standing.SAME, Standing.SAME), standings(again));
    assertEquals(3, report.count(Outcome.SKIPPED));
    assertEquals(before, archive.rows());
  }

  @Test
  void equalContentIsTheSameWhateverItsIds() throws Exception {
    archive.save(numbered("1", "甲"), 0, Occasion.EDIT);
    other.save(numbered("1", "甲"), 0, Occasion.EDIT);

    MergePlan plan = plan(source(Way.FOLDER));

    assertEquals(List.of(Standing.SAME), standings(plan));
    assertEquals(Set.of(OnDuplicate.SKIP), plan.items().getFirst().choices());
  }

  @Test
  void attachmentsThatLackComeAndNoneIsDoubled() throws Exception {
    Proposal proposal = numbered("1", "甲");
    archive.save(proposal, 0, Occasion.EDIT, List.of(file("a.txt", "同")));
    other.save(
        proposal,
        0,
        Occasion.EDIT,
        List.of(file("另名.txt", "同"), file("b.txt", "新"), file("c.txt", "新")));

    MergePlan plan = plan(source(Way.FILE));
    ImportReport report = run(plan, MergeItem::suggested);

    assertEquals(List.of(Standing.FILES), standings(plan));
    assertEquals(1, plan.items().getFirst().newFiles());
    assertEquals(List.of(Outcome.REVISED), outcomes(report));
    assertEquals(List.of("a.txt", "b.txt"), names(proposal.id()));
    assertEquals(proposal, archive.find(proposal.id()).orElseThrow().proposal());
  }

  @Test
  void aPersonSeesBothSidesOfADifference() throws Exception {
    Proposal proposal = numbered("1", "甲");
    archive.save(proposal, 0, Occasion.EDIT);
    archive.save(proposal.withNotes("一"), 1, Occasion.EDIT);
    other.save(proposal.withNotes("二").withCategory("B"), 0, Occasion.EDIT);

    MergeItem item = plan(source(Way.FILE)).items().getFirst();

    assertEquals(Standing.NEWER, item.standing());
    assertEquals(NOON.plus(Duration.ofMinutes(60)), item.savedAt());
    assertEquals(1, item.version());
    assertEquals(NOON, item.here().orElseThrow().savedAt());
    assertEquals(2, item.here().orElseThrow().version());
    assertEquals(2, item.differences());
    assertEquals(Set.of(OnDuplicate.values()), item.choices());
  }

  @Test
  void skippingLeavesTheOneHere() throws Exception {
    Proposal here = twoVersions();
    List<ProposalRow> before = archive.rows();

    ImportReport report = run(plan(source(Way.FOLDER)), item -> OnDuplicate.SKIP);

    assertEquals(List.of(Outcome.SKIPPED), outcomes(report));
    assertEquals("work.mergeSkipped", report.files().getFirst().reason().code());
    assertEquals(here.id(), report.files().getFirst().id());
    assertEquals(before, archive.rows());
  }

  @Test
  void aNewVersionKeepsTheOneThatWasHereEvenOfTheSameDay() throws Exception {
    Proposal here = twoVersions();

    run(plan(source(Way.FOLDER)), item -> OnDuplicate.REVISE);

    Stored stored = archive.find(here.id()).orElseThrow();
    List<Revision> revisions = archive.revisions(here.id());
    assertEquals("那边", stored.proposal().notes());
    assertEquals(3, stored.version());
    assertEquals(Occasion.IMPORT, revisions.get(0).occasion());
    assertEquals(here, archive.revision(revisions.get(1).number()));
    assertEquals(List.of("那边.txt"), names(here.id()));
  }

  @Test
  void bothAreKeptWithIdsOfTheirOwn() throws Exception {
    Proposal here = twoVersions();

    ImportReport report = run(plan(source(Way.FOLDER)), item -> OnDuplicate.KEEP);

    String id = report.files().getFirst().id();
    assertEquals(List.of(Outcome.KEPT), outcomes(report));
    assertNotEquals(here.id(), id);
    assertEquals(here, archive.find(here.id()).orElseThrow().proposal());
    assertEquals("那边", archive.find(id).orElseThrow().proposal().notes());
    assertEquals(List.of("那边.txt"), names(id));
    assertEquals(2, archive.rows().size());
  }

  @Test
  void aDuplicateByNumberIsRevisedUnderTheIdItHasHere() throws Exception {
    Proposal here = numbered("1", "甲");
    archive.save(here, 0, Occasion.EDIT);
    other.save(numbered("1", "乙"), 0, Occasion.EDIT);

    MergePlan plan = plan(source(Way.FILE));
    run(plan, MergeItem::suggested);

    assertEquals(List.of(Standing.NEWER), standings(plan));
    assertEquals("关于乙的提案", archive.find(here.id()).orElseThrow().proposal().title());
    assertEquals(1, archive.rows().size());
  }

  @Test
  void ofSeveralThatItMightBeNoneIsRevised() throws Exception {
    archive.save(numbered("1", "甲"), 0, Occasion.EDIT);
    archive.save(numbered("1", "乙"), 0, Occasion.EDIT);
    other.save(numbered("1", "丙"), 0, Occasion.EDIT);
    List<ProposalRow> before = archive.rows();

    MergePlan plan = plan(source(Way.FOLDER));
    ImportReport report = run(plan, item -> OnDuplicate.REVISE);

    assertEquals(Set.of(OnDuplicate.SKIP, OnDuplicate.KEEP), plan.items().getFirst().choices());
    assertEquals("work.mergeSeveral", report.files().getFirst().reason().code());
    assertEquals(before, archive.rows());
  }

  @Test
  void anEarlierStateOfTheOneHereIsOlderWhateverTheClockSays() throws Exception {
    Proposal proposal = numbered("1", "甲");
    archive.save(proposal, 0, Occasion.NAMED);
    archive.save(proposal.withNotes("改过"), 1, Occasion.EDIT);
    other.save(proposal, 0, Occasion.EDIT);

    MergeItem item = plan(source(Way.FOLDER)).items().getFirst();

    assertTrue(item.savedAt().isAfter(item.here().orElseThrow().savedAt()));
    assertEquals(Standing.OLDER, item.standing());
    assertEquals(OnDuplicate.SKIP, item.suggested());
  }

  @Test
  void whatWasSavedEarlierThereIsOlder() throws Exception {
    Proposal proposal = numbered("1", "甲");
    archive.close();
    archive = Archive.open(folder.resolve("archive"), at(120));
    archive.save(proposal, 0, Occasion.EDIT);
    other.save(proposal.withNotes("早"), 0, Occasion.EDIT);

    assertEquals(List.of(Standing.OLDER), standings(plan(source(Way.FILE))));
  }

  @Test
  void whatLiesInTheBinStaysThere() throws Exception {
    Proposal proposal = numbered("1", "甲");
    archive.save(proposal, 0, Occasion.EDIT);
    archive.moveToBin(proposal.id());
    other.save(proposal, 0, Occasion.EDIT);

    MergePlan plan = plan(source(Way.FOLDER));
    ImportReport skipped = run(plan, MergeItem::suggested);
    ImportReport kept = run(plan, item -> OnDuplicate.KEEP);

    assertEquals(List.of(Standing.BINNED), standings(plan));
    assertEquals("work.mergeInBin", skipped.files().getFirst().reason().code());
    assertEquals(List.of(Outcome.KEPT), outcomes(kept));
    assertEquals(1, archive.bin().size());
    assertEquals(1, archive.rows().size());
  }

  @Test
  void theBinOfTheOtherArchiveIsNotMerged() throws Exception {
    Proposal proposal = numbered("1", "甲");
    other.save(proposal, 0, Occasion.EDIT);
    other.moveToBin(proposal.id());

    assertEquals(List.of(), plan(source(Way.FOLDER)).items());
  }

  @Test
  void twoOfOneNumberThatAreKeptThereAreBothAdded() throws Exception {
    other.save(numbered("1", "甲"), 0, Occasion.EDIT);
    other.save(numbered("1", "乙"), 0, Occasion.EDIT);
    Path source = source(Way.FOLDER);

    ImportReport report = run(plan(source), MergeItem::suggested);

    assertEquals(List.of(Outcome.ADDED, Outcome.ADDED), outcomes(report));
    assertEquals(List.of(Standing.SAME, Standing.SAME), standings(plan(source)));
  }

  @Test
  void whatWasChangedHereSinceThePlanIsNotOverwritten() throws Exception {
    Proposal here = twoVersions();
    MergePlan plan = plan(source(Way.FOLDER));
    archive.save(here.withNotes("刚改"), 2, Occasion.EDIT);

    ImportReport report = run(plan, item -> OnDuplicate.REVISE);

    assertEquals("work.mergeChanged", report.files().getFirst().reason().code());
    assertEquals("刚改", archive.find(here.id()).orElseThrow().proposal().notes());
  }

  @Test
  void aCancelledMergeKeepsWhatWasDone() throws Exception {
    for (int i = 1; i <= 10; i++) {
      other.save(numbered("" + i, "事项" + i), 0, Occasion.EDIT);
    }
    MergePlan plan = plan(source(Way.FOLDER));
    var told = new ArrayList<String>();

    ImportReport report =
        job()
            .run(
                plan,
                MergeItem::suggested,
                (done, total, what) -> told.add(done + "/" + total),
                () -> told.size() >= 3);

    assertTrue(report.cancelled());
    assertEquals(List.of("1/10", "2/10", "3/10"), told);
    assertEquals(3, archive.rows().size());
    assertEquals(3, plan(otherFolder).count(Standing.SAME));
  }

  @Test
  void aCancelledLookIsAShorterPlan() throws Exception {
    for (int i = 1; i <= 10; i++) {
      other.save(numbered("" + i, "事项" + i), 0, Occasion.EDIT);
    }
    other.close();
    var told = new ArrayList<Integer>();

    MergePlan plan =
        job()
            .plan(
                List.of(otherFolder),
                (done, total, what) -> told.add(done),
                () -> told.size() >= 4);

    assertTrue(plan.cancelled());
    assertEquals(4, plan.items().size());
    assertEquals(List.of(), archive.rows());
  }

  @Test
  void aSourceThatCannotBeReadDisturbsNoOther() throws Exception {
    other.save(numbered("1", "甲"), 0, Occasion.EDIT);
    Path file = source(Way.FILE);
    Path letter = Files.writeString(folder.resolve("函.txt"), Proposals.LETTER);
    Path noBackup = Files.writeString(folder.resolve("x.zip"), "PK");
    Path empty = Files.createDirectory(folder.resolve("empty"));

    MergePlan plan =
        job()
            .plan(
                List.of(letter, folder.resolve("无.banfu"), noBackup, empty, archive.folder(), file),
                Progress.NONE,
                () -> false);

    assertEquals(
        List.of(
            "work.mergeForeign",
            "intake.missing",
            "archive.backupDamaged",
            "work.mergeNoArchive",
            "work.mergeSelf"),
        plan.refused().stream().map(result -> result.reason().code()).toList());
    assertEquals(List.of(Standing.NEW), standings(plan));
    assertEquals(1, run(plan, MergeItem::suggested).count(Outcome.ADDED));
  }

  @Test
  void anArchiveThatIsOpenElsewhereIsMergedAsItStands() throws Exception {
    other.save(numbered("1", "甲"), 0, Occasion.EDIT);

    MergePlan plan = plan(otherFolder);

    assertEquals(List.of(Standing.NEW), standings(plan));
    assertEquals(1, run(plan, MergeItem::suggested).count(Outcome.ADDED));
  }

  @Test
  void theOtherArchiveIsOnlyRead() throws Exception {
    other.save(numbered("1", "甲"), 0, Occasion.EDIT);
    Path source = source(Way.FOLDER);
    byte[] before = Files.readAllBytes(source.resolve("banfu.mv.db"));

    run(plan(source), MergeItem::suggested);

    assertArrayEquals(before, Files.readAllBytes(source.resolve("banfu.mv.db")));
  }

  /// One proposal that was edited on both sides after it was handed over.
  private Proposal twoVersions() throws Exception {
    Proposal proposal = numbered("1", "甲");
    archive.save(proposal, 0, Occasion.EDIT);
    Proposal here = proposal.withNotes("这边");
    archive.save(here, 1, Occasion.EDIT);
    other.save(proposal.withNotes("那边"), 0, Occasion.EDIT, List.of(file("那边.txt", "那边")));
    return here;
  }

  private Path source(Way way) throws Exception {
    return switch (way) {
      case FOLDER -> {
        other.close();
        yield otherFolder;
      }
      case FILE ->
          new HandoverJob(other)
              .run(
                  other.rows(),
                  folder.resolve("移交.banfu"),
                  Existing.REPLACE,
                  Progress.NONE,
                  () -> false)
              .file()
              .orElseThrow();
      case BACKUP -> other.backup(folder.resolve("备份.zip"));
    };
  }

  private MergeJob job() {
    return new MergeJob(archive, new Intake(), at(180));
  }

  private MergePlan plan(Path source) {
    return job().plan(List.of(source), Progress.NONE, () -> false);
  }

  private ImportReport run(MergePlan plan, Function<MergeItem, OnDuplicate> decisions) {
    return job().run(plan, decisions, Progress.NONE, () -> false);
  }

  private List<String> names(String id) throws Exception {
    return archive.attachments(id).stream().map(Attachment::fileName).toList();
  }

  private static List<Standing> standings(MergePlan plan) {
    return plan.items().stream().map(MergeItem::standing).toList();
  }

  private static List<Outcome> outcomes(ImportReport report) {
    return report.files().stream().map(FileResult::outcome).toList();
  }

  private static NewAttachment file(String name, String content) {
    return new NewAttachment(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static Clock at(int minutes) {
    return Clock.fixed(NOON.plus(Duration.ofMinutes(minutes)), ZoneOffset.ofHours(8));
  }
}
