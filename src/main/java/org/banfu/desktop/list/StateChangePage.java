package org.banfu.desktop.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Dialogs;
import org.banfu.desktop.kit.Page;
import org.banfu.desktop.list.SelectionViewModel.Plan;
import org.banfu.proposal.State;
import org.banfu.text.TypedDates;
import org.jspecify.annotations.Nullable;

/// Asks which state the selected proposals come into, and on which day.
final class StateChangePage implements Page {
  private final Desk desk;
  private final SelectionViewModel selection;
  private final List<ProposalRow> rows;
  private final ComboBox<State> state = new ComboBox<>();
  private final TextField day = new TextField();
  private final Label said = new Label();
  private final Button change = new Button();

  StateChangePage(Desk desk, SelectionViewModel selection, List<ProposalRow> rows) {
    this.desk = desk;
    this.selection = selection;
    this.rows = List.copyOf(rows);
  }

  @Override
  public String id() {
    return "state-change";
  }

  @Override
  public String title() {
    return desk.text("list.state.title", rows.size());
  }

  @Override
  public Region build() {
    for (State to : State.values()) {
      if (!SelectionViewModel.plan(rows, to).possible().isEmpty()) {
        state.getItems().add(to);
      }
    }
    state.setConverter(new StateWords());
    day.setText(TypedDates.shown(today()));
    said.setId("state-change-said");
    said.setWrapText(true);
    change.setId("state-change-do");
    change.setText(desk.text("list.state.do"));
    change.setMinWidth(Region.USE_PREF_SIZE);
    change.setDefaultButton(true);
    change.setOnAction(event -> change());
    state.valueProperty().subscribe(to -> refresh());
    day.textProperty().subscribe(text -> refresh());
    var form =
        new VBox(
            new FieldBox("state-change-state", desk.text("words.state"), state),
            new FieldBox("state-change-day", desk.text("list.state.day"), day),
            said,
            change);
    form.getStyleClass().add("list-form");
    var scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    return scroll;
  }

  @Override
  public void dispose() {
    // It has subscribed to nothing that outlives it.
  }

  private void refresh() {
    State to = state.getValue();
    boolean isDay = day().isPresent();
    change.setDisable(to == null || !isDay);
    if (!isDay) {
      said.setText(desk.text("list.state.noDay"));
    } else if (to == null) {
      said.setText(desk.text("list.state.choose"));
    } else {
      Plan plan = SelectionViewModel.plan(rows, to);
      said.setText(
          plan.impossible() == 0
              ? desk.text("list.state.all", plan.possible().size())
              : desk.text("list.state.some", plan.possible().size(), plan.impossible()));
    }
  }

  private void change() {
    State to = state.getValue();
    Optional<LocalDate> on = day();
    if (to != null && on.isPresent() && mayGo(to)) {
      desk.pages().back();
      selection.changeState(rows, to, on.get());
    }
  }

  private boolean mayGo(State to) {
    Plan plan = SelectionViewModel.plan(rows, to);
    return plan.questioned() == 0
        || desk.dialogs()
            .confirms(
                new Dialogs.Question(
                    desk.text("list.state.question", plan.questioned()),
                    desk.text("list.state.questionText", desk.text("words.state." + to)),
                    desk.text("list.state.verb", plan.possible().size())));
  }

  private Optional<LocalDate> day() {
    return TypedDates.parse(day.getText(), today());
  }

  private LocalDate today() {
    return LocalDate.now(desk.clock());
  }

  private final class StateWords extends StringConverter<State> {
    @Override
    public String toString(@Nullable State value) {
      return value == null ? "" : desk.text("words.state." + value);
    }

    @Override
    public State fromString(String text) {
      throw new UnsupportedOperationException("states are chosen, not typed");
    }
  }
}
