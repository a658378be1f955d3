package org.banfu.work;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.banfu.archive.Archive;
import org.banfu.archive.Attachment;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.Stored;
import org.banfu.intake.Intake;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.ProposalJson;
import org.banfu.work.ImportItem.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import that is looked at before it is saved.
class ImportReviewTest {
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
  void lookingSavesNothing() throws Exception {
    Files.writeString(letters.resolve("复函.txt"), Proposals.LETTER);

    ImportPlan plan = plan();

    assertEquals(List.of(Standing.NEW), standings(plan));
    assertEquals(List.of(), archive.rows());
  }

  @Test
  void whatWasCorrectedIsSavedWithTheOriginalFile() throws Exception {
    Path file = Files.writeString(letters.resolve("复函.txt"), Proposals.LETTER);

    ImportReport report =
        run(
            plan(),
            item -> new ImportDecision(item.proposal().withNumber("0862"), item.suggested()));

    FileResult added = report.files().getFirst();
    assertEquals(Outcome.ADDED, added.outcome());
    assertEquals("0862", stored(added.id()).proposal().number());
    Attachment kept = archive.attachments(added.id()).getFirst();
    assertArrayEquals(Files.readAllBytes(file), archive.attachment(kept.id()));
  }

  @Test
  void theSameFolderAgainIsBroughtAlreadyAndAddsNothing() throws Exception {
    Files.writeString(letters.resolve("复函.txt"), Proposals.LETTER);
    String id = run(plan(), ImportReviewTest::suggested).files().getFirst().id();

    assertEquals(List.of(Standing.SAME), standings(plan()));

    Stored now = stored(id);
    archive.save(now.proposal().withNotes("改过"), now.version(), Occasion.EDIT);
    ImportPlan again = plan();
    assertEquals(List.of(Standing.BROUGHT), standings(again));
    ImportReport report = run(again, ImportReviewTest::suggested);
    assertEquals(Outcome.SKIPPED, report.files().getFirst().outcome());
    assertEquals("改过", stored(id).proposal().notes());
  }

  @Test
  void twoFilesOfOneProposalAreTakenOnce() throws Exception {
    Proposals.file(letters, "a.json", Proposals.numbered("1", "甲"));
    Proposals.file(letters, "b.json", Proposals.numbered("1", "甲"));

    ImportPlan plan = plan();

    assertEquals(List.of(Standing.NEW, Standing.TWICE), standings(plan));
    assertEquals(letters.resolve("a.json"), plan.items().getLast().twin().orElseThrow());
    ImportReport report = run(plan, ImportReviewTest::suggested);
    assertEquals(1, report.count(Outcome.ADDED));
    assertEquals(1, archive.rows().size());
  }

  @Test
  void aDifferentOneIsRevisedKeptOrLeftAsDecided() throws Exception {
    Proposals.file(letters, "a.json", Proposals.numbered("1", "甲"));
    String id = run(plan(), ImportReviewTest::suggested).files().getFirst().id();
    Proposals.file(letters, "a.json", Proposals.numbered("1", "甲").withNotes("新"));

    ImportPlan plan = plan();
    assertEquals(List.of(Standing.DIFFERENT), standings(plan));
    assertEquals(Set.of(OnDuplicate.values()), plan.items().getFirst().choices());
    run(plan, item -> new ImportDecision(item.proposal(), OnDuplicate.SKIP));
    assertEquals(null, stored(id).proposal().notes());
    run(plan, item -> new ImportDecision(item.proposal(), OnDuplicate.REVISE));
    assertEquals("新", stored(id).proposal().notes());
    assertEquals(1, archive.rows().size());
    run(plan, item -> new ImportDecision(item.proposal(), OnDuplicate.KEEP));
    assertEquals(2, archive.rows().size());
  }

  @Test
  void oneInTheBinCanOnlyBeKeptBeside() throws Exception {
    Proposals.file(letters, "a.json", Proposals.numbered("1", "甲"));
    String id = run(plan(), ImportReviewTest::suggested).files().getFirst().id();
    archive.moveToBin(id);

    ImportItem item = plan().items().getFirst();

    assertEquals(Standing.BINNED, item.standing());
    assertEquals(Set.of(OnDuplicate.SKIP, OnDuplicate.KEEP), item.choices());
  }

  @Test
  void aFileThatChangedMeanwhileIsRefusedAndDisturbsNoOther() throws Exception {
    Path changed = Proposals.file(letters, "a.json", Proposals.numbered("1", "甲"));
    Path gone = Proposals.file(letters, "b.json", Proposals.numbered("2", "乙"));
    Proposals.file(letters, "c.json", Proposals.numbered("3", "丙"));
    ImportPlan plan = plan();
    Proposals.file(letters, "a.json", Proposals.numbered("1", "别的"));
    Files.delete(gone);

    ImportReport report = run(plan, ImportReviewTest::suggested);

    assertEquals(
        List.of(Outcome.REFUSED, Outcome.REFUSED, Outcome.ADDED),
        report.files().stream().map(FileResult::outcome).toList());
    assertEquals("work.fileChanged", report.files().getFirst().reason().code());
    assertEquals(changed, report.files().getFirst().file());
    assertEquals(List.of("3"), archive.rows().stream().map(ProposalRow::number).toList());
  }

  @Test
  void aCorrectedNumberIsLookedUpAgain() throws Exception {
    Proposals.file(letters, "a.json", Proposals.numbered("1", "甲"));
    run(plan(), ImportReviewTest::suggested);
    Path other = Files.createDirectory(folder.resolve("other"));
    Proposals.file(other, "b.json", Proposals.numbered("2", "乙"));
    ImportItem read = review.plan(List.of(other), (d, a, n) -> {}, () -> false).items().getFirst();
    assertEquals(Standing.NEW, read.standing());

    Proposal corrected = read.proposal().withNumber("1").withTitle("甲");
    ImportItem now =
        review.look(List.of(read), read.withProposal(corrected), () -> false).getFirst();

    assertEquals(Standing.DIFFERENT, now.standing());
    assertEquals("1", now.here().orElseThrow().number());
  }

  @Test
  void unreadableFilesAndHandedOverOnesAreListedApart() throws Exception {
    Files.writeString(letters.resolve("bad.pdf"), "%PDF-1.7");
    Proposals.file(letters, "a.json", Proposals.numbered("1", "甲"));

    ImportPlan plan = plan();

    assertEquals(1, plan.items().size());
    assertEquals(letters.resolve("bad.pdf"), plan.refused().getFirst().file());
    ImportReport report = run(plan, ImportReviewTest::suggested);
    assertEquals(1, report.count(Outcome.REFUSED));
  }

  @Test
  void linesAreReadWhenTheRestIsSaved() throws Exception {
    Proposals.file(letters, "a.json", Proposals.numbered("1", "甲"));
    Files.writeString(
        letters.resolve("b.jsonl"),
        new ProposalJson().writeLine(Proposals.numbered("2", "乙")) + "\n");

    ImportPlan plan = plan();

    assertEquals(List.of(letters.resolve("b.jsonl")), plan.lines());
    assertEquals(2, run(plan, ImportReviewTest::suggested).count(Outcome.ADDED));
    assertEquals(
        List.of(),
        run(plan(), ImportReviewTest::suggested).files().stream()
            .filter(one -> one.outcome() == Outcome.ADDED)
            .toList());
  }

  @Test
  void whatWasSavedBeforeStoppingStays() throws Exception {
    Proposals.file(letters, "a.json", Proposals.numbered("1", "甲"));
    Proposals.file(letters, "b.json", Proposals.numbered("2", "乙"));
    var done = new int[1];

    ImportReport report =
        review.run(
            plan(),
            ImportReviewTest::suggested,
            (at, all, name) -> done[0] = at,
            () -> done[0] == 1);

    assertTrue(report.cancelled());
    assertEquals(List.of("1"), archive.rows().stream().map(ProposalRow::number).toList());
  }

  private ImportPlan plan() throws Exception {
    return review.plan(List.of(letters), (done, all, name) -> {}, () -> false);
  }

  private ImportReport run(ImportPlan plan, Function<ImportItem, ImportDecision> decisions) {
    return review.run(plan, decisions, (done, all, name) -> {}, () -> false);
  }

  private static ImportDecision suggested(ImportItem item) {
    return new ImportDecision(item.proposal(), item.suggested());
  }

  private static List<Standing> standings(ImportPlan plan) {
    return plan.items().stream().map(ImportItem::standing).toList();
  }

  private Stored stored(String id) throws Exception {
    return archive.find(id).orElseThrow();
  }
}
