package org.banfu.desktop.editor.worklist;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.banfu.desktop.field.DateField;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.field.GrowingArea;
import org.banfu.proposal.Stage;

/// A proposed item to be ticked and corrected.
final class CandidateLine {
  private final WorkListBoard board;
  private final Extraction.Candidate candidate;
  private final String id;
  private final DateField promised;

  /// @param id of its controls, with a word behind it
  CandidateLine(WorkListBoard board, Extraction.Candidate candidate, String id) {
    this.board = board;
    this.candidate = candidate;
    this.id = id;
    this.promised = new DateField(board.desk().clock());
  }

  Node node() {
    var tick = new CheckBox();
    tick.setId(id + "-tick");
    tick.selectedProperty().bindBidirectional(candidate.chosen());
    tick.accessibleTextProperty().bind(candidate.text());
    var text = new GrowingArea();
    text.setId(id + "-text");
    text.setPrefRowCount(1);
    text.setAccessibleText(board.desk().text("worklist.extract.text"));
    text.textProperty().bindBidirectional(candidate.text());
    var facts =
        new FlowPane(
            new FieldBox(id + "-stage", board.desk().text("worklist.stage"), stage()),
            promisedBox());
    facts.getStyleClass().add("item-details");
    var body = new VBox(text, facts);
    HBox.setHgrow(body, Priority.ALWAYS);
    var line = new HBox(tick, body);
    line.getStyleClass().add("candidate");
    return line;
  }

  private ComboBox<Stage> stage() {
    var box = new ComboBox<Stage>();
    box.getItems().setAll(Stage.values());
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Stage stage) {
            return stage == null ? "" : board.names().nameOf(stage);
          }

          @Override
          public Stage fromString(String text) {
            throw new UnsupportedOperationException("only chosen, never typed");
          }
        });
    box.valueProperty().bindBidirectional(candidate.stage());
    return box;
  }

  /// The day that is not understood, of a candidate that is ticked.
  Optional<DateField> puzzled() {
    return candidate.chosen().get() && promised.puzzled().get()
        ? Optional.of(promised)
        : Optional.empty();
  }

  private FieldBox promisedBox() {
    promised.showAnew(candidate.promisedOn().get());
    promised.onTyped(candidate.promisedOn()::set);
    return new FieldBox(id + "-promised", board.desk().text("worklist.promisedOn"), promised)
        .sayWhilePuzzled(promised, board.desk().text("worklist.noDate"));
  }
}
