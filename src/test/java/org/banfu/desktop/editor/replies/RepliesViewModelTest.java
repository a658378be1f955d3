package org.banfu.desktop.editor.replies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.banfu.archive.Occasion;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.editor.replies.RepliesViewModel.Spot;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.proposal.Place;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Suggestions;
import org.banfu.proposal.Suggestions.Part;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepliesViewModelTest {
  private static final Proposal SAMPLE = new Sample().proposal();

  @TempDir Path folder;

  private DeskFixture fixture;
  private Editing editing;
  private RepliesViewModel model;
  private CardActions actions;
  private Optional<Place> wentTo = Optional.empty();

  @BeforeEach
  void open() throws ProblemException {
    fixture = new DeskFixture(folder);
    fixture.archive().save(SAMPLE, 0, Occasion.IMPORT);
    var editings = new Editings(fixture.desk);
    editings.open(SAMPLE.id());
    editing = editings.current().get();
    model = new RepliesViewModel(fixture.desk);
    actions = new CardActions(fixture.desk, model, place -> wentTo = Optional.of(place), () -> {});
    model.show(editing);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void aCardIsAddedBehindTheCurrentOne() {
    enter(1);

    actions.add().run();

    assertEquals(List.of(id(0), id(1), wentTo.orElseThrow().id(), id(2)), idsNow().subList(0, 4));
    assertEquals("suggestions.heading", wentTo.orElseThrow().field());
    assertEquals("添加建议三", undoLabel());
  }

  @Test
  void withoutACurrentCardOneIsAddedLast() {
    actions.add().run();

    assertEquals(wentTo.orElseThrow().id(), idsNow().getLast());
  }

  @Test
  void aRemovedCardIsGivenBackByItsNotice() {
    enter(2);

    actions.remove().run();
    assertEquals(SAMPLE.suggestions().size() - 1, idsNow().size());
    assertEquals("删除建议三", undoLabel());
    assertEquals(id(3), wentTo.orElseThrow().id());
    notice().run();

    assertEquals(SAMPLE, editing.proposalNow());
    assertEquals(Optional.empty(), editing.undoLabel().get());
  }

  @Test
  void theNoticeGivesACardBackAlsoAfterOtherEdits() {
    model.remove(id(2));
    editing.change(EditLabel.of("desktop.edit", "x"), proposal -> proposal.withTitle("新题目"));

    notice().run();
    notice().run();

    assertEquals(SAMPLE.withTitle("新题目"), editing.proposalNow());
    assertEquals("放回建议三", undoLabel());
  }

  @Test
  void aCardIsMovedByOneAndNotBeyondAnEnd() {
    enter(1);

    run("move-suggestion-up");
    assertEquals("建议二移到第一", undoLabel());
    assertFalse(action("move-suggestion-up").isEnabled());
    run("move-suggestion-up");

    assertEquals(List.of(id(1), id(0), id(2)), idsNow().subList(0, 3));
  }

  @Test
  void theLastCardCannotGoDownNorBeJoined() {
    enter(SAMPLE.suggestions().size() - 1);

    assertFalse(action("move-suggestion-down").isEnabled());
    assertFalse(action("join-suggestions").isEnabled());
    assertTrue(action("move-suggestion-up").isEnabled());
  }

  @Test
  void aReplyIsSplitAtTheCaretAndJoinedAgain() {
    String reply = SAMPLE.suggestions().getFirst().reply();
    int caret = reply.indexOf("二是");
    model.enter(new Spot(id(0), Optional.of(Part.REPLY), () -> caret));

    run("split-suggestion");

    Suggestion second = editing.proposalNow().suggestions().get(1);
    assertEquals(reply.substring(0, caret), editing.proposalNow().suggestions().get(0).reply());
    assertEquals(reply.substring(caret), second.reply());
    assertEquals(Optional.of(new Place("suggestions.reply", second.id())), wentTo);
    assertEquals("拆分建议一", undoLabel());

    enter(0);
    run("join-suggestions");

    assertEquals("合并建议一和二", undoLabel());
    assertEquals(SAMPLE.suggestions().size(), idsNow().size());
    editing.undo();
    editing.undo();
    assertEquals(SAMPLE, editing.proposalNow());
  }

  @Test
  void aCardIsSplitOnlyWhereTheCaretIsInATextThatCanBe() {
    enter(0);
    assertFalse(action("split-suggestion").isEnabled());

    model.enter(new Spot(id(0), Optional.of(Part.REQUEST), () -> 3));
    assertTrue(action("split-suggestion").isEnabled());

    model.leaveCards();
    assertFalse(action("split-suggestion").isEnabled());
  }

  @Test
  void withoutAProposalNothingCanBeDone() {
    enter(0);
    model.show(null);

    assertEquals(
        List.of(), actions.all().stream().filter(Action::isEnabled).map(Action::id).toList());
  }

  @Test
  void theWordsOfAReplyAreCountedAsWordDoes() {
    assertEquals(0, WordCount.of(" \n"));
    assertEquals(13, WordCount.of("一是已建成12处，正在推进。"));
    assertEquals(4, WordCount.of("共 12 处 AB"));
  }

  @Test
  void aPastedProposalIsSplitAndAppendedInOneStep() {
    var pasted = model.read("建议：\n一、增设食堂。\n请安排选址。\n二、加装电梯。\n请给补贴。");

    model.take(pasted, false);

    int before = SAMPLE.suggestions().size();
    assertEquals(before + 2, idsNow().size());
    assertEquals("粘贴 2 条建议", undoLabel());
    assertEquals("请安排选址。", editing.proposalNow().suggestions().get(before).request());
    editing.undo();
    assertEquals(SAMPLE, editing.proposalNow());
  }

  @Test
  void aPastedProposalReplacesOnlyWhenAsked() {
    var pasted = model.read("建议：\n一、增设食堂。\n请安排选址。\n二、加装电梯。\n请给补贴。");

    model.take(pasted, true);

    assertEquals(2, idsNow().size());
    editing.undo();
    assertEquals(SAMPLE, editing.proposalNow());
  }

  @Test
  void aReplyAndTheLetterAreCopiedAsPlainText() {
    enter(1);
    run("copy-reply");
    assertTrue(fixture.dialogs.clipboard.startsWith("二、"), fixture.dialogs.clipboard);

    run("copy-letter");
    assertTrue(fixture.dialogs.clipboard.contains(SAMPLE.letter().title()));
    assertTrue(
        fixture.dialogs.clipboard.contains(
            SAMPLE.suggestions().getLast().reply().lines().findFirst().orElseThrow()));
  }

  @Test
  void aWholeDayOfEditsIsUndoneExactly() {
    for (int round = 0; round < 5; round++) {
      enter(round % 3);
      actions.add().run();
      model.moveTo(idsNow().get(2), 0);
      model.join(idsNow().get(1));
      String first = idsNow().getFirst();
      model.enter(new Spot(first, Optional.of(Part.REPLY), () -> 5));
      run("split-suggestion");
      editing.type(
          "reply",
          EditLabel.of("desktop.edit", "x"),
          now -> Suggestions.change(now, first, one -> one.withReply(one.reply() + "字")));
      model.remove(idsNow().getLast());
    }
    Proposal after = editing.proposalNow();

    while (editing.undoLabel().get().isPresent()) {
      editing.undo();
    }
    assertEquals(SAMPLE, editing.proposalNow());
    while (editing.redoLabel().get().isPresent()) {
      editing.redo();
    }
    assertEquals(after, editing.proposalNow());
  }

  private void enter(int index) {
    model.enter(new Spot(idsNow().get(index), Optional.empty(), () -> 0));
  }

  private void run(String id) {
    action(id).run();
  }

  private Action action(String id) {
    return actions.all().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }

  private Runnable notice() {
    return fixture.desk.notices().shown().getLast().links().getFirst().action();
  }

  private String undoLabel() {
    return editing.undoLabel().get().orElseThrow().text(fixture.desk.messages());
  }

  private static String id(int index) {
    return SAMPLE.suggestions().get(index).id();
  }

  private List<String> idsNow() {
    return editing.proposalNow().suggestions().stream().map(Suggestion::id).toList();
  }
}
