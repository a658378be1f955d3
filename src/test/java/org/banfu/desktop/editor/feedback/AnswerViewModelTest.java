package org.banfu.desktop.editor.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.banfu.archive.Occasion;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.field.Lens;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.proposal.Feedback;
import org.banfu.proposal.Kind;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Role;
import org.banfu.proposal.Satisfaction;
import org.banfu.proposal.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerViewModelTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 8);
  private static final Proposal REPLIED =
      Proposal.create(Kind.CPPCC).withState(State.REPLIED).withRepliedOn(LocalDate.of(2024, 4, 1));
  private static final Proposal UNSATISFIED =
      REPLIED.withFeedback(
          new Feedback(Satisfaction.SATISFIED, Satisfaction.UNSATISFIED, false, null, null));

  @TempDir Path folder;

  private DeskFixture fixture;
  private AnswerViewModel model;

  @BeforeEach
  void open() throws ProblemException {
    fixture = new DeskFixture(folder);
    fixture.archive();
    model = new AnswerViewModel(fixture.desk);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void aReplyWithoutAnAnswerIsRemindedOf() {
    assertEquals(Optional.of("已答复，还没有委员的反馈；收到后填在这里。"), model.hint(REPLIED));
    assertTrue(
        model
            .hint(REPLIED.withFeedback(new Feedback(null, null, true, null, null)))
            .orElseThrow()
            .contains("还没有"));
  }

  @Test
  void aContentMemberNeedsNoHint() {
    assertEquals(Optional.empty(), model.hint(REPLIED.withFeedback(content())));
    assertFalse(model.canReopen(REPLIED.withFeedback(content())));
  }

  @Test
  void whoCoHandlesIsToldThatTheLeadUnitAsks() {
    assertTrue(model.hint(REPLIED.withRole(Role.CO)).orElseThrow().contains("主办单位"));
  }

  @Test
  void withoutADayItIsHandledAgainFromTheDayOfTheClick() throws Exception {
    Editing editing = editing(UNSATISFIED);

    model.reopen(editing, null);

    assertEquals(LocalDate.now(DeskFixture.CLOCK), editing.proposalNow().history().getLast().on());
  }

  @Test
  void anUnsatisfiedMembersProposalIsHandledAgainInOneStep() throws Exception {
    Editing editing = editing(UNSATISFIED);

    model.reopen(editing, DAY);

    Proposal reopened = editing.proposalNow();
    assertEquals(State.REOPENED, reopened.state());
    assertEquals(DAY, reopened.history().getLast().on());
    assertEquals(
        Occasion.STATE_CHANGE, fixture.archive().revisions(editing.id()).getFirst().occasion());
    assertTrue(fixture.dialogs.asked.isEmpty());
    editing.undo();
    assertEquals(UNSATISFIED, editing.proposalNow());
  }

  @Test
  void aClosedProposalIsTakenBackOnlyAfterAQuestion() throws Exception {
    Editing editing = editing(UNSATISFIED.withState(State.CLOSED));

    model.reopen(editing, DAY);
    assertEquals(State.CLOSED, editing.proposalNow().state());

    fixture.dialogs.answers.add(true);
    model.reopen(editing, DAY);
    assertEquals(State.REOPENED, editing.proposalNow().state());
    assertEquals("重新办理", fixture.dialogs.asked.getLast().verb());
  }

  @Test
  void whatWasNeverRepliedToIsNotHandledAgain() {
    assertFalse(model.canReopen(UNSATISFIED.withState(State.HANDLING)));
    assertFalse(model.canReopen(UNSATISFIED.withState(State.REOPENED)));
  }

  @Test
  void anAnswerOfWhichNothingIsStatedIsNone() {
    Lens<Satisfaction> work =
        model.lens("work", "words.feedbackWork", Feedback::work, Feedback::withWork);

    Proposal stated = work.set().apply(REPLIED, Satisfaction.SATISFIED);
    Proposal taken = work.set().apply(stated, null);

    assertEquals(Satisfaction.SATISFIED, work.get().apply(stated));
    assertNull(taken.feedback());
    assertEquals(REPLIED, taken);
  }

  private static Feedback content() {
    return new Feedback(Satisfaction.SATISFIED, Satisfaction.SATISFIED, false, DAY, null);
  }

  private Editing editing(Proposal proposal) throws ProblemException {
    fixture.archive().save(proposal, 0, Occasion.IMPORT);
    var editings = new Editings(fixture.desk);
    editings.open(proposal.id());
    return editings.current().get();
  }
}
