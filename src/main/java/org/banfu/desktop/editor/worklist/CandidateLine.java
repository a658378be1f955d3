package org.banfu.desktop.editor.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.field.GrowingArea;
import org.banfu.proposal.Stage;
import org.banfu.text.TypedDates;

/// A proposed item to be ticked and corrected.
final class CandidateLine {
  private final WorkListBoard board;
  private final Extraction.Candidate candidate;

  CandidateLine(WorkListBoard board, Extraction.Candidate candidate) {
    this.board = board;
    this.candidate = candidate;
  }

  Node node() {
    var tick = new CheckBox();
    tick.selectedProperty().bindBidirectional(candidate.chosen());
    tick.accessibleTextProperty().bind(candidate.text());
    var text = new GrowingArea();
    text.setPrefRowCount(1);
    text.setAccessibleText(board.desk().text("worklist.extract.text"));
    text.textProperty().bindBidirectional(candidate.text());
    var facts =
        new FlowPane(new FieldBox("", board.desk().text("worklist.stage"), stage()), promised());
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

  private FieldBox promised() {
    var field = new TextField();
    LocalDate proposed = candidate.promisedOn().get();
    field.setText(proposed == null ? "" : TypedDates.shown(proposed));
    var box = new FieldBox("", board.desk().text("worklist.promisedOn"), field);
    field
        .textProperty()
        .subscribe(typed -> {
          Optional<LocalDate> day = TypedDates.parse(typed, LocalDate.now(board.desk().clock()));
          candidate.promisedOn().set(day.orElse(null));
          boolean isWrong = day.isEmpty() && !typed.isBlank();
          box.say(isWrong ? List.of(board.desk().text("worklist.noDate")) : List.of());
        });
    return box;
  }
}
