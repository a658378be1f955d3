package org.banfu.desktop.editor.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.banfu.archive.Occasion;
import org.banfu.archive.Revision;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryViewModelTest {
  private static final EditLabel LABEL = EditLabel.of("desktop.edit", "题目");
  private static final Proposal IMPORTED = Proposal.create(Kind.CPPCC).withTitle("关于停车的提案");

  @TempDir Path folder;

  private DeskFixture fixture;
  private Editing editing;
  private HistoryViewModel model;

  @BeforeEach
  void open() throws Exception {
    fixture = new DeskFixture(folder);
    fixture.archive().save(IMPORTED, 0, Occasion.IMPORT);
    var editings = new Editings(fixture.desk);
    editings.open(IMPORTED.id());
    editing = editings.current().get();
    model = new HistoryViewModel(fixture.desk);
    model.show(editing);
  }

  @AfterEach
  void close() {
    model.leave();
    fixture.close();
  }

  @Test
  void theKeptStatesAreListedNewestFirstInWords() {
    assertEquals(List.of("导入"), occasions());
    assertEquals("2024-05-10 10:00:00", model.words().time(model.revisions().get().getFirst()));
  }

  @Test
  void aSaveElsewhereBringsItsRevision() throws Exception {
    editing.keepRevision(Occasion.EXPORT);
    fixture.awaitScreen();

    assertEquals(List.of("导出", "导入"), occasions());
  }

  @Test
  void exportsCanBeLookedAtAlone() throws Exception {
    editing.keepRevision(Occasion.EXPORT);
    fixture.awaitScreen();

    model.exportsOnly(true);

    assertEquals(List.of("导出"), occasions());
  }

  @Test
  void theCurrentValueIsKeptByHand() throws Exception {
    model.keep();
    fixture.awaitScreen();

    assertEquals(List.of("手动保留", "导入"), occasions());
    assertEquals(IMPORTED, fixture.archive().revision(first().number()));
  }

  @Test
  void aChosenStateIsComparedWithTheCurrentValueAsItChanges() {
    model.choose(first());
    assertEquals(List.of(), lines());
    assertFalse(model.canRestore().get());

    editing.change(LABEL, proposal -> proposal.withTitle("关于停车难的提案"));

    assertEquals("题目", lines().getFirst().name());
    assertTrue(lines().getFirst().read().contains("停车＋难的提案"), lines().getFirst().read());
    assertTrue(model.canRestore().get());
    editing.undo();
    assertEquals(List.of(), lines());
  }

  @Test
  void aChosenStateIsComparedWithTheNextOne() throws Exception {
    editing.change(LABEL, proposal -> proposal.withTitle("二"), Occasion.NAMED);
    fixture.awaitScreen();
    editing.change(LABEL, proposal -> proposal.withTitle("三"), Occasion.NAMED);
    fixture.awaitScreen();
    model.choose(model.revisions().get().getLast());

    model.againstNext(true);
    assertTrue(lines().getFirst().read().endsWith("＋二"), lines().getFirst().read());

    model.againstNext(false);
    assertTrue(lines().getFirst().read().endsWith("＋三"), lines().getFirst().read());
  }

  @Test
  void restoringIsOneStepAndANewRevisionAndKeepsWhatItReplaces() throws Exception {
    Proposal later = IMPORTED.withTitle("改过").withNotes("记事");
    editing.change(LABEL, proposal -> later);
    model.choose(first());

    model.restore();

    assertEquals(IMPORTED, editing.proposalNow());
    assertEquals(
        "恢复到 2024-05-10 10:00:00",
        editing.undoLabel().get().orElseThrow().text(fixture.desk.messages()));
    var kept = fixture.archive().revisions(editing.id());
    assertEquals(
        List.of(IMPORTED, later),
        List.of(
            fixture.archive().revision(kept.get(0).number()),
            fixture.archive().revision(kept.get(1).number())));
    assertEquals(IMPORTED, fixture.archive().find(editing.id()).orElseThrow().proposal());
    editing.undo();
    assertEquals(later, editing.proposalNow());
  }

  @Test
  void nothingIsRestoredWhileNothingIsChosen() throws Exception {
    editing.change(LABEL, proposal -> proposal.withTitle("改过"));

    model.restore();

    assertEquals("改过", editing.proposalNow().title());
    assertEquals(Optional.empty(), model.compared().get());
  }

  @Test
  void whatWasLeftIsForgotten() {
    model.choose(first());

    model.leave();

    assertEquals(List.of(), model.revisions().get());
    assertEquals(Optional.empty(), model.compared().get());
  }

  private Revision first() {
    return model.revisions().get().getFirst();
  }

  private List<DifferenceWords.Line> lines() {
    return model.compared().get().orElseThrow().lines();
  }

  private List<String> occasions() {
    return model.revisions().get().stream().map(model.words()::occasion).toList();
  }
}
