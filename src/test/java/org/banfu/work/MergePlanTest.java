package org.banfu.work;

import static org.banfu.work.Proposals.numbered;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.proposal.Proposal;
import org.banfu.work.MergeItem.Standing;
import org.junit.jupiter.api.Test;

/// What another archive brings, and how each of its proposals stands to the one here.
class MergePlanTest extends TwoArchives {
  @Test
  void equalContentIsTheSameWhateverItsIds() throws Exception {
    archive.save(numbered("1", "甲"), 0, Occasion.EDIT);
    other.save(numbered("1", "甲"), 0, Occasion.EDIT);

    MergePlan plan = plan(source(Way.FOLDER));

    assertEquals(List.of(Standing.SAME), standings(plan));
    assertEquals(Set.of(OnDuplicate.SKIP), plan.items().getFirst().choices());
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
  void theBinOfTheOtherArchiveIsNotMerged() throws Exception {
    Proposal proposal = numbered("1", "甲");
    other.save(proposal, 0, Occasion.EDIT);
    other.moveToBin(proposal.id());

    assertEquals(List.of(), plan(source(Way.FOLDER)).items());
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
}
