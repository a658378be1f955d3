package org.banfu.work;

import static org.banfu.work.Proposals.numbered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.Revision;
import org.banfu.archive.Stored;
import org.banfu.proposal.Proposal;
import org.banfu.work.MergeItem.Standing;
import org.junit.jupiter.api.Test;

/// What a decision does with a proposal that is on both sides.
class MergeDecisionsTest extends TwoArchives {
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
  void whatWasChangedHereSinceThePlanIsNotOverwritten() throws Exception {
    Proposal here = twoVersions();
    MergePlan plan = plan(source(Way.FOLDER));
    archive.save(here.withNotes("刚改"), 2, Occasion.EDIT);

    ImportReport report = run(plan, item -> OnDuplicate.REVISE);

    assertEquals("work.mergeChanged", report.files().getFirst().reason().code());
    assertEquals("刚改", archive.find(here.id()).orElseThrow().proposal().notes());
  }
}
