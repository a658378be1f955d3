package org.banfu.work;

import static org.banfu.work.Proposals.numbered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.proposal.Proposal;
import org.banfu.work.MergeItem.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A whole merge, from a folder, a file or a backup.
class MergeJobTest extends TwoArchives {
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
  void twoOfOneNumberThatAreKeptThereAreBothAdded() throws Exception {
    other.save(numbered("1", "甲"), 0, Occasion.EDIT);
    other.save(numbered("1", "乙"), 0, Occasion.EDIT);
    Path source = source(Way.FOLDER);

    ImportReport report = run(plan(source), MergeItem::suggested);

    assertEquals(List.of(Outcome.ADDED, Outcome.ADDED), outcomes(report));
    assertEquals(List.of(Standing.SAME, Standing.SAME), standings(plan(source)));
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
}
