package org.banfu.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.banfu.archive.Archive;
import org.banfu.archive.FailedSearch;
import org.banfu.archive.ProposalRow;
import org.banfu.intake.Intake;
import org.banfu.work.ImportItem.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import whose near one is gone by the time it is saved, or cannot be looked for.
class NearGoneTest {
  private static final String DRAFT = Proposals.LETTER.replace("20230777", "20230778");

  @TempDir private Path folder;
  private Path letters;
  private Archive archive;

  @BeforeEach
  void open() throws Exception {
    letters = Files.createDirectory(folder.resolve("letters"));
    archive = Archive.open(folder.resolve("archive"), Clock.systemUTC());
    Path there = Files.createDirectory(folder.resolve("there"));
    Files.writeString(there.resolve("复函.txt"), Proposals.LETTER);
    job(there);
    Files.writeString(letters.resolve("稿.txt"), DRAFT);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void whatWasToBeRevisedAndIsGoneIsTold() throws Exception {
    var review = new ImportReview(archive, new Intake());
    ImportPlan plan = review.plan(List.of(letters), Progress.NONE, () -> false);
    assertEquals(Standing.NEAR, plan.items().getFirst().standing());
    String near = archive.rows().getFirst().id();
    archive.moveToBin(near);
    archive.removeForGood(List.of(near));

    FileResult result = revise(review, plan);

    assertEquals("work.changedSince", result.reason().code());
    assertEquals(List.of(), archive.rows());
  }

  @Test
  void whatWasToBeRevisedAndIsInTheBinIsTold() throws Exception {
    var review = new ImportReview(archive, new Intake());
    ImportPlan plan = review.plan(List.of(letters), Progress.NONE, () -> false);
    String near = archive.rows().getFirst().id();
    archive.moveToBin(near);

    assertEquals("work.inBin", revise(review, plan).reason().code());
  }

  @Test
  void anImportGoesOnWhereNearOnesCannotBeLookedFor() throws Exception {
    FailedSearch.in(archive);

    ImportReport report = job(letters);

    assertEquals(1, report.count(Outcome.ADDED));
    assertNull(report.files().getFirst().near());
    assertEquals(
        List.of("20230777", "20230778"),
        archive.rows().stream().map(ProposalRow::number).sorted().toList());
  }

  private static FileResult revise(ImportReview review, ImportPlan plan) throws Exception {
    return review
        .run(
            plan,
            item -> new ImportDecision(item.proposal(), OnDuplicate.REVISE),
            Progress.NONE,
            () -> false)
        .files()
        .getFirst();
  }

  private ImportReport job(Path from) {
    return new ImportJob(archive, new Intake())
        .run(List.of(from), Set.of(), OnDuplicate.SKIP, Progress.NONE, () -> false);
  }
}
