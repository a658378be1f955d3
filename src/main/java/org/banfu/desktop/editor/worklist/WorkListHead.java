package org.banfu.desktop.editor.worklist;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.field.Lens;
import org.banfu.desktop.kit.FoldingRow;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.jspecify.annotations.Nullable;

/// Above the list: its title and date, and the five cells that stand once for all suggestions.
final class WorkListHead {
  private final WorkListBoard board;
  private final TextField title = new TextField();
  private @Nullable Node filledOn;
  private final Map<Integer, Label> cells = new LinkedHashMap<>();
  private final Map<Integer, Label> names = new LinkedHashMap<>();

  WorkListHead(WorkListBoard board) {
    this.board = board;
  }

  Node build() {
    board
        .binder()
        .text(
            title,
            Lens.optional(
                Place.of("workList.title"),
                EditLabel.of("desktop.edit", board.desk().text("worklist.title")),
                proposal -> proposal.workList().title(),
                (proposal, typed) -> proposal.withWorkList(proposal.workList().withTitle(typed))));
    var facts =
        new FoldingRow(
            IntStream.rangeClosed(StageNames.NUMBER, StageNames.CO_UNITS)
                .mapToObj(this::cell)
                .toArray(Region[]::new));
    facts.getStyleClass().add("worklist-facts");
    FieldBox date =
        board
            .fields()
            .date(
                "worklist-filled-on",
                board
                    .fields()
                    .lens(
                        "workList.filledOn",
                        "worklist.filledOn",
                        proposal -> proposal.workList().filledOn(),
                        (proposal, day) ->
                            proposal.withWorkList(proposal.workList().withFilledOn(day))));
    filledOn = date.control();
    var head =
        new VBox(
            new FieldBox("worklist-title", board.desk().text("worklist.title"), title),
            new FlowPane(date),
            facts);
    head.getStyleClass().add("worklist-head");
    board.binder().follow(this::show);
    return head;
  }

  /// The control of a field of the list.
  Node control(String field) {
    return field.equals("workList.filledOn") && filledOn != null ? filledOn : title;
  }

  private Region cell(int column) {
    var name = new Label();
    name.getStyleClass().add("field-label");
    name.setWrapText(true);
    var value = new Label();
    value.setId("worklist-cell-" + column);
    value.setWrapText(true);
    value.getStyleClass().add("worklist-fact");
    names.put(column, name);
    cells.put(column, value);
    return new VBox(name, value);
  }

  private void show(Proposal proposal) {
    names.forEach((column, label) -> label.setText(board.names().column(column)));
    title.setPromptText(board.desk().sentences().workListTitle(proposal));
    set(StageNames.NUMBER, proposal.number());
    set(StageNames.TITLE, proposal.title());
    set(StageNames.LEAD_PROPOSER, proposal.leadProposer().map(Proposer::name).orElse(null));
    set(StageNames.LEAD_UNIT, proposal.leadUnit());
    set(
        StageNames.CO_UNITS,
        proposal.coUnits().stream()
            .map(CoOpinion::name)
            .filter(name -> !name.isBlank())
            .collect(Collectors.joining(board.desk().text("words.and"))));
  }

  private void set(int column, @Nullable String text) {
    Label cell = cells.get(column);
    if (cell != null) {
      cell.setText(text == null || text.isBlank() ? board.desk().text("worklist.nothing") : text);
    }
  }
}
