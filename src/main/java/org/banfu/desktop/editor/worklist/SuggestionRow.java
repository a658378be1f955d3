package org.banfu.desktop.editor.worklist;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.field.GrowingArea;
import org.banfu.desktop.field.Lens;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Icon;
import org.banfu.proposal.Numbering;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Suggestions;

/// A row of the list: what was suggested, its items by stage, the remark.
final class SuggestionRow {
  private static final int STAGES = Stage.values().length;

  private final WorkListBoard board;
  private final Map<Stage, StageColumn> columns = new EnumMap<>(Stage.class);
  private final Label heading = new Label();
  private final GrowingArea remark = new GrowingArea();
  private final ExtractionPanel extraction;
  private final List<ListCell> cells = new ArrayList<>();
  private final GridPane grid = new GridPane();
  private final VBox row;
  private final Button extract;
  private Subscription bound = Subscription.EMPTY;
  private String id;

  SuggestionRow(WorkListBoard board, String id, ObservableValue<Fold> fold) {
    this.board = board;
    this.id = id;
    this.extraction = new ExtractionPanel(board);
    this.extract = extractButton();
    for (Stage stage : Stage.values()) {
      columns.put(stage, new StageColumn(board, new Column(id, stage), this::leave));
    }
    cells.add(new ListCell(StageNames.SUGGESTION, heading, extract));
    columns.forEach(
        (stage, column) -> cells.add(new ListCell(StageNames.of(stage), column.node())));
    cells.add(new ListCell(StageNames.REMARK, remark));
    cells.forEach(cell -> grid.getChildren().add(cell.node()));
    heading.setWrapText(true);
    heading.getStyleClass().add("worklist-heading");
    remark.setId(board.newId("worklist-remark-"));
    remark.getStyleClass().add("worklist-remark");
    remark.setPrefRowCount(1);
    remark.onTab(this::tabbed);
    grid.getStyleClass().add("worklist-grid");
    row = new VBox(grid, extraction.node());
    row.getStyleClass().add("worklist-row");
    fold.subscribe(this::arrange);
    begin(id);
  }

  /// Shows this suggestion from the next time on.
  void begin(String suggestion) {
    bound.unsubscribe();
    id = suggestion;
    extract.setId("extract-" + id);
    remark.setUserData(id);
    extraction.begin("extract-panel-" + id);
    columns.forEach((stage, column) -> column.begin(new Column(suggestion, stage)));
    bound = board.binder().text(remark, remarkLens());
  }

  Node node() {
    return row;
  }

  void show(Proposal proposal) {
    int at = proposal.suggestions().stream().map(Suggestion::id).toList().indexOf(id);
    if (at >= 0) {
      String text = proposal.suggestions().get(at).heading().strip();
      heading.setText(
          Numbering.heading(at + 1)
              + (text.isEmpty() ? board.desk().text("words.untitled") : text));
      cells.forEach(cell -> cell.name(board.names()));
      remark.setAccessibleText(board.names().column(StageNames.REMARK));
      columns.values().forEach(column -> column.show(proposal));
    }
  }

  Node focusRemark() {
    remark.requestFocus();
    return remark;
  }

  /// Shows nothing until it begins again.
  void end() {
    bound.unsubscribe();
    bound = Subscription.EMPTY;
    columns.values().forEach(StageColumn::end);
  }

  /// Moves the cells without taking one out: the focus may be in it.
  private void arrange(Fold fold) {
    grid.getColumnConstraints().clear();
    switch (fold) {
      case WIDE -> {
        share(18, 23, 23, 23, 13);
        for (int i = 0; i < cells.size(); i++) {
          GridPane.setConstraints(cells.get(i).node(), i, 0, 1, 1);
        }
      }
      case MIDDLE -> {
        share(34, 33, 33);
        GridPane.setConstraints(cells.getFirst().node(), 0, 0, STAGES, 1);
        for (int i = 0; i < STAGES; i++) {
          GridPane.setConstraints(cells.get(i + 1).node(), i, 1, 1, 1);
        }
        GridPane.setConstraints(cells.getLast().node(), 0, 2, STAGES, 1);
      }
      case NARROW -> {
        share(100);
        for (int i = 0; i < cells.size(); i++) {
          GridPane.setConstraints(cells.get(i).node(), 0, i, 1, 1);
        }
      }
    }
  }

  private void share(int... percents) {
    for (int percent : percents) {
      var column = new ColumnConstraints();
      column.setPercentWidth(percent);
      column.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
    }
  }

  private Button extractButton() {
    Button button =
        Action.named("extract-" + id, board.desk().text("worklist.extract"))
            .icon(Icon.EXTRACT)
            .runs(this::extract)
            .button();
    button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private void extract() {
    board
        .now()
        .flatMap(proposal -> Suggestions.find(proposal, id))
        .ifPresent(suggestion -> extraction.open(List.of(suggestion)));
  }

  /// Beyond the last stage is the remark, before the first one the row above.
  private void leave(int step) {
    if (step > 0) {
      remark.requestFocus();
    } else {
      go(-1);
    }
  }

  private void tabbed(int step) {
    if (step < 0) {
      firstLine(new Column(id, Stage.PLANNED)).ifPresent(board::focus);
    } else {
      go(1);
    }
  }

  /// To the row before or behind; at the ends to what is beside the list.
  private void go(int step) {
    Optional<Caret> next = board.beside(id, step).flatMap(this::firstLine);
    next.ifPresentOrElse(board::focus, () -> board.leaveList(row, step));
  }

  private Optional<Caret> firstLine(Column column) {
    return board.now().map(now -> Caret.endOf(board.model().lines(now, column).getFirst()));
  }

  private Lens<String> remarkLens() {
    String suggestion = id;
    return Lens.optional(
        new Place("suggestions.remark", suggestion),
        EditLabel.of("desktop.edit", board.names().column(StageNames.REMARK)),
        proposal -> Suggestions.find(proposal, suggestion).map(Suggestion::remark).orElse(null),
        (proposal, typed) ->
            Suggestions.change(proposal, suggestion, one -> one.withRemark(typed)));
  }
}
