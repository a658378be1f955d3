package org.banfu.desktop.editor.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.banfu.archive.Occasion;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.State;
import org.banfu.proposal.StateChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateChangesTest {
  @TempDir Path folder;
  private DeskFixture fixture;
  private Editing editing;
  private StateChanges changes;

  @BeforeEach
  void open() throws Exception {
    fixture = new DeskFixture(folder);
    Proposal proposal = Proposal.create(Kind.CPPCC).withTitle("题目");
    fixture.archive().save(proposal, 0, Occasion.EDIT);
    var editings = new Editings(fixture.desk);
    editings.open(proposal.id());
    editing = editings.current().get();
    changes = new StateChanges(fixture.desk, () -> editing);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void aUsualStepIsTakenWithoutAQuestionAndKeptAsARevision() throws Exception {
    assertEquals(List.of(State.RETURN_REQUESTED, State.HANDLING), changes.usual());

    assertTrue(changes.change(State.HANDLING, LocalDate.of(2024, 5, 8), " 转科室 "));

    assertEquals(
        List.of(new StateChange(State.HANDLING, LocalDate.of(2024, 5, 8), "转科室")),
        editing.proposalNow().history());
    assertEquals(List.of(), fixture.dialogs.asked);
    assertEquals(
        Occasion.STATE_CHANGE, fixture.archive().revisions(editing.id()).getFirst().occasion());
  }

  @Test
  void aStepThatLeavesOthersOutIsTakenOnlyAfterAQuestion() {
    assertTrue(changes.others().contains(State.REPLIED));
    assertFalse(changes.change(State.REPLIED, null, null));
    assertEquals(State.RECEIVED, editing.proposalNow().state());

    fixture.dialogs.answers.add(true);
    assertTrue(changes.change(State.REPLIED, null, null));

    assertEquals(LocalDate.of(2024, 5, 10), editing.proposalNow().repliedOn());
    assertEquals("改为已答复", fixture.dialogs.asked.getLast().verb());
  }

  @Test
  void whatMakesNoSenseIsNotOffered() {
    assertFalse(changes.others().contains(State.REOPENED));
    assertFalse(changes.change(State.RECEIVED, null, null));
  }
}
