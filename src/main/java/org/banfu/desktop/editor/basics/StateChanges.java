package org.banfu.desktop.editor.basics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.banfu.archive.Occasion;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Dialogs;
import org.banfu.proposal.Life;
import org.banfu.proposal.Life.Step;
import org.banfu.proposal.State;
import org.jspecify.annotations.Nullable;

/// The changes of state that a person may make now: the usual ones at once, others after a
/// question.
final class StateChanges {
  private final Desk desk;
  private final Supplier<@Nullable Editing> current;

  StateChanges(Desk desk, Supplier<@Nullable Editing> current) {
    this.desk = desk;
    this.current = current;
  }

  /// The states that may follow by the rule.
  List<State> usual() {
    return states(List.of(Step.USUAL));
  }

  /// The states that leave steps out or go back.
  List<State> others() {
    return states(List.of(Step.SKIPS, Step.BACK));
  }

  private List<State> states(List<Step> steps) {
    Editing editing = current.get();
    return editing == null
        ? List.of()
        : Arrays.stream(State.values())
            .filter(to -> steps.contains(Life.step(editing.proposalNow().state(), to)))
            .toList();
  }

  /// Changes the state on a day, today if none is stated.
  ///
  /// @return whether it was changed; not if the person thought better of it
  boolean change(State to, @Nullable LocalDate on, @Nullable String note) {
    Editing editing = current.get();
    if (editing == null) {
      return false;
    }
    Step step = Life.step(editing.proposalNow().state(), to);
    boolean mayBe = step == Step.USUAL || (step != Step.IMPOSSIBLE && confirms(editing, to, step));
    if (mayBe) {
      LocalDate day = on == null ? LocalDate.now(desk.clock()) : on;
      String said = note == null || note.isBlank() ? null : note.strip();
      editing.change(
          EditLabel.of("basics.state.edit", words(to)),
          proposal -> Life.change(proposal, to, day, said, desk.sentences()),
          Occasion.STATE_CHANGE);
    }
    return mayBe;
  }

  private boolean confirms(Editing editing, State to, Step step) {
    String from = words(editing.proposalNow().state());
    return desk.dialogs()
        .confirms(
            new Dialogs.Question(
                desk.text("basics.state.question", from, words(to)),
                desk.text(step == Step.BACK ? "basics.state.back" : "basics.state.skips"),
                desk.text("basics.state.verb", words(to))));
  }

  String words(State state) {
    return desk.text("words.state." + state);
  }
}
