package org.banfu.desktop.editor.basics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.field.DateField;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.field.Lens;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.KeyedNodes;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ReturnOutcome;
import org.banfu.proposal.ReturnRequest;
import org.banfu.proposal.State;
import org.banfu.proposal.StateChange;
import org.jspecify.annotations.Nullable;

/// 状态与退办: the state, how to change it, how it came about, and the request to give back.
final class StateAndReturn {
  private final Desk desk;
  private final Fields fields;
  private final StateChanges changes;
  private final Label now = new Label();
  private final DateField on;
  private final TextField note = new TextField();
  private final FlowPane steps = Part.row();
  private final VBox history = new VBox();
  private final KeyedNodes<Line> nodes;
  private String shown = "";

  private record Line(Fields fields, Region node) {}

  StateAndReturn(Desk desk, Fields fields) {
    this.desk = desk;
    this.fields = fields;
    this.changes = new StateChanges(desk, () -> fields.binder().editing().orElse(null));
    this.on = new DateField(desk.clock());
    this.nodes =
        new KeyedNodes<>(
            history.getChildren(),
            key -> line(Integer.parseInt(key)),
            Line::node,
            line -> line.fields().dispose());
  }

  Region build() {
    var lenses = new Lenses(fields);
    on.setPromptText(desk.text("basics.state.today"));
    now.setId("state-now");
    now.setWrapText(true);
    steps.setId("state-steps");
    history.setId("state-history");
    history.getStyleClass().add("form-lines");
    fields.binder().follow(this::show);
    return Part.section(
        "basics-state",
        desk.text("basics.state"),
        now,
        Part.row(
            new FieldBox("state-on", desk.text("basics.state.on"), on)
                .sayWhilePuzzled(on, desk.text("fields.date.puzzled")),
            new FieldBox("state-note", desk.text("basics.state.note"), note)),
        steps,
        history,
        Part.row(
            fields.date(
                "return-on",
                lenses
                    .returning()
                    .lens("on", "basics.return.on", ReturnRequest::on, ReturnRequest::withOn)),
            fields.line(
                "return-reason",
                lenses
                    .returning()
                    .typed(
                        "reason",
                        "basics.return.reason",
                        ReturnRequest::reason,
                        ReturnRequest::withReason)),
            fields.choice(
                "return-outcome",
                lenses
                    .returning()
                    .lens(
                        "outcome",
                        "basics.return.outcome",
                        ReturnRequest::outcome,
                        ReturnRequest::withOutcome),
                List.of(ReturnOutcome.values()),
                outcome -> desk.text("basics.return." + outcome))));
  }

  private void show(Proposal proposal) {
    String next = proposal.id() + proposal.state();
    if (!next.equals(shown)) {
      shown = next;
      now.setText(desk.text("basics.state.now", changes.words(proposal.state())));
      // Empty means the day of the click; today put in now would be wrong after midnight.
      on.showAnew(null);
      note.clear();
      showSteps();
    }
    nodes.show(IntStream.range(0, proposal.history().size()).mapToObj(Integer::toString).toList());
  }

  private void showSteps() {
    steps.getChildren().clear();
    for (State to : changes.usual()) {
      var step = new Button(desk.text("basics.state.verb", changes.words(to)));
      step.setId("state-" + to);
      step.setMinWidth(Region.USE_PREF_SIZE);
      step.setOnAction(event -> change(to));
      steps.getChildren().add(step);
    }
    var others = new MenuButton(desk.text("basics.state.others"));
    others.setId("state-others");
    others.setMinWidth(Region.USE_PREF_SIZE);
    changes
        .others()
        .forEach(to -> others.getItems().add(StateMenu.item(changes, to, "other-", this::change)));
    others.setDisable(others.getItems().isEmpty());
    steps.getChildren().add(others);
  }

  private void change(State to) {
    if (!on.puzzled().get()) {
      changes.change(to, on.value(), note.getText());
    } else {
      on.requestFocus();
    }
  }

  private Line line(int index) {
    Fields own = fields.part();
    var state = new Label();
    state.getStyleClass().add("history-state");
    own.follow(proposal -> {
      if (index < proposal.history().size()) {
        state.setText(changes.words(proposal.history().get(index).state()));
      }
    });
    var row =
        Part.row(
            state,
            own.date(
                "history-on-" + (index + 1),
                lens(index, "on", "basics.state.on", StateChange::on, StateChange::withOn)),
            own.line(
                "history-note-" + (index + 1),
                lens(
                    index,
                    "note",
                    "basics.state.note",
                    StateChange::note,
                    (change, typed) ->
                        change.withNote(typed == null || typed.isEmpty() ? null : typed))));
    return new Line(own, row);
  }

  private <T> Lens<T> lens(
      int index,
      String field,
      String words,
      Function<StateChange, @Nullable T> get,
      BiFunction<StateChange, @Nullable T, StateChange> set) {
    return new Lens<>(
        Place.of("history." + field, index),
        fields.edit(words),
        proposal ->
            index < proposal.history().size() ? get.apply(proposal.history().get(index)) : null,
        (proposal, value) -> {
          if (index >= proposal.history().size()) {
            return proposal;
          }
          var all = new ArrayList<>(proposal.history());
          all.set(index, set.apply(all.get(index), value));
          return proposal.withHistory(all);
        });
  }
}
