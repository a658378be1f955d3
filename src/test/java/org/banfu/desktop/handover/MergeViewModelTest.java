package org.banfu.desktop.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Jobs;
import org.banfu.desktop.kit.Notice;
import org.banfu.desktop.kit.Tasks;
import org.banfu.text.Messages;
import org.banfu.work.MergeItem.Standing;
import org.banfu.work.OnDuplicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeViewModelTest {
  @TempDir private Path folder;
  private DeskFixture fixture;
  private Path file;

  @BeforeEach
  void open() throws Exception {
    fixture = new DeskFixture(folder.resolve("archive"));
    file = Handovers.file(folder, fixture.archive());
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void whatIsToBeDecidedComesFirst() {
    MergeViewModel model = looked(file);

    assertEquals(MergePhase.DECIDING, model.phase().get());
    assertEquals(
        List.of(Standing.NEWER, Standing.NEW, Standing.SAME),
        model.rows().get().stream().map(row -> row.item().standing()).toList());
    assertEquals(1, model.questions());
    assertEquals("将新增 1 件，作为新版本 1 件，另存 0 件，跳过 0 件；1 件相同，不必处理。", model.summary().get());
  }

  @Test
  void lookingChangesNothing() throws Exception {
    List<ProposalRow> before = fixture.archive().rows();

    looked(file);

    assertEquals(before, fixture.archive().rows());
  }

  @Test
  void oneDecisionForAllIsForTheDuplicatesOnly() {
    MergeViewModel model = looked(file);

    model.decideAll(OnDuplicate.SKIP);

    assertEquals(
        List.of(OnDuplicate.SKIP, OnDuplicate.KEEP, OnDuplicate.SKIP),
        model.rows().get().stream().map(row -> row.decision().get()).toList());
    assertEquals("将新增 1 件，作为新版本 0 件，另存 0 件，跳过 1 件；1 件相同，不必处理。", model.summary().get());
  }

  @Test
  void theSpaceBarGoesRoundTheChoices() {
    MergeViewModel model = looked(file);
    MergeRow row = model.rows().get().getFirst();

    assertEquals(OnDuplicate.REVISE, row.decision().get());
    model.decideNext(row);
    assertEquals(OnDuplicate.KEEP, row.decision().get());
    model.decideNext(row);
    assertEquals(OnDuplicate.SKIP, row.decision().get());
    model.decideNext(row);
    assertEquals(OnDuplicate.REVISE, row.decision().get());
  }

  @Test
  void mergingDoesWhatWasDecided() throws Exception {
    MergeViewModel model = looked(file);
    model.decide(model.rows().get().getFirst(), OnDuplicate.KEEP);

    model.merge();

    assertEquals(MergePhase.DONE, model.phase().get());
    assertEquals(4, fixture.archive().rows().size());
    assertEquals("合并完成：新增 1，作为新版本 0，另存 1，未动 1，拒绝 0。", model.summary().get());
    Notice notice = fixture.desk.notices().shown().getFirst();
    assertEquals(Notice.Weight.DONE, notice.weight());
    assertEquals(model.summary().get(), notice.text());
  }

  @Test
  void nothingToDoCannotBeMerged() {
    MergeViewModel model = looked(file);
    model.decideAll(OnDuplicate.SKIP);
    model.rows().get().forEach(row -> model.decide(row, OnDuplicate.SKIP));

    assertFalse(model.hasWork());
    model.merge();

    assertEquals(MergePhase.DECIDING, model.phase().get());
  }

  @Test
  void afterMergingNothingIsDecidedAnyMore() {
    MergeViewModel model = looked(file);
    model.merge();
    MergeRow row = model.rows().get().getFirst();

    model.decide(row, OnDuplicate.SKIP);
    model.decideNext(row);
    model.decideAll(OnDuplicate.SKIP);

    assertEquals(OnDuplicate.REVISE, row.decision().get());
  }

  @Test
  void theSameFileAgainHasNothingToDecide() {
    looked(file).merge();

    MergeViewModel again = looked(file);

    assertEquals(0, again.questions());
    assertFalse(again.hasWork());
  }

  @Test
  void whatCannotBeReadIsToldWithItsName() throws Exception {
    Path broken = Files.writeString(folder.resolve("坏.banfu"), "PK\u0003\u0004");

    MergeViewModel model = looked(broken, file);

    assertEquals(1, model.told().get().size());
    assertTrue(model.told().get().getFirst().contains("坏.banfu"), model.told().get().toString());
    assertEquals(3, model.rows().get().size());
  }

  @Test
  void changesInBetweenAreRefusedAndTold() throws Exception {
    MergeViewModel model = looked(file);
    fixture.archive().save(Handovers.CHANGED.withNotes("刚改"), 1, Occasion.EDIT);

    model.merge();

    assertEquals("合并完成：新增 1，作为新版本 0，另存 0，未动 1，拒绝 1。", model.summary().get());
    assertTrue(model.told().get().getFirst().startsWith("2：此件在核对之后又有改动"));
    assertEquals(Notice.Weight.NOTE, fixture.desk.notices().shown().getFirst().weight());
  }

  @Test
  void whoLeavesWhileItLooksIsNotBotheredAgain() {
    var background = new ArrayDeque<Runnable>();
    var tasks = new Tasks(background::add, Runnable::run, fixture.delays);
    MergeViewModel model = new MergeViewModel(slow(tasks), List.of(file));
    model.look();

    model.leave();
    background.remove().run();

    assertEquals(MergePhase.LOOKING, model.phase().get());
    assertEquals(List.of(), model.rows().get());
  }

  @Test
  void callingOffTheLookGoesBack() {
    var background = new ArrayDeque<Runnable>();
    var tasks = new Tasks(background::add, Runnable::run, fixture.delays);
    Desk desk = slow(tasks);
    MergeViewModel model = new MergeViewModel(desk, List.of(file));
    desk.pages().show(new MergePage(desk, model));
    model.look();

    desk.jobs().running().getFirst().cancel();
    background.remove().run();

    assertEquals(null, desk.pages().current().get());
  }

  @Test
  void decisionsAreNotThrownAwayWithoutAQuestion() throws Exception {
    MergeViewModel model = looked(file);
    var pages = fixture.desk.pages();
    pages.show(new MergePage(fixture.desk, model));
    model.decideAll(OnDuplicate.KEEP);

    fixture.dialogs.answers.add(false);
    pages.back();
    assertEquals("merge", pages.current().get().id());
    assertEquals("离开合并？", fixture.dialogs.asked.getFirst().title());

    fixture.dialogs.answers.add(true);
    pages.back();
    assertEquals(null, pages.current().get());
  }

  @Test
  void mergingGoesOnWhenThePageIsLeft() throws Exception {
    var background = new ArrayDeque<Runnable>();
    var tasks = new Tasks(background::add, Runnable::run, fixture.delays);
    MergeViewModel model = new MergeViewModel(slow(tasks), List.of(file));
    model.look();
    background.remove().run();
    model.merge();

    model.leave();
    background.remove().run();

    assertEquals(3, fixture.archive().rows().size());
    assertTrue(fixture.desk.notices().shown().getFirst().text().startsWith("合并完成"));
  }

  private Desk slow(Tasks tasks) {
    return new Desk(
        new Messages(Locale.CHINESE),
        fixture.session,
        tasks,
        new Jobs(tasks),
        fixture.dialogs,
        fixture.desk.notices(),
        fixture.desk.pages(),
        DeskFixture.CLOCK);
  }

  private MergeViewModel looked(Path... sources) {
    var model = new MergeViewModel(fixture.desk, List.of(sources));
    model.look();
    return model;
  }
}
