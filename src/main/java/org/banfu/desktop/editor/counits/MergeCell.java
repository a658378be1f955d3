package org.banfu.desktop.editor.counits;

import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Icon;
import org.banfu.proposal.CoOpinion;

/// What one unit says to one suggestion, to be read and to be put into the reply.
final class MergeCell {
  private static final int LINES = 5;

  private final CoUnitsBoard board;
  private final Label name = new Label();
  private final Label none = new Label();
  private final TextArea text = new TextArea();
  private final BooleanProperty hasText = new SimpleBooleanProperty();
  private final VBox cell;

  MergeCell(CoUnitsBoard board, String key, String suggestion) {
    this.board = board;
    name.setWrapText(true);
    name.getStyleClass().add("field-label");
    none.setWrapText(true);
    none.getStyleClass().add("text-muted");
    none.managedProperty().bind(none.visibleProperty());
    none.visibleProperty().bind(hasText.not());
    text.setId("merge-text-" + key + "-" + suggestion);
    text.setEditable(false);
    text.setWrapText(true);
    text.setPrefRowCount(LINES);
    text.setPrefColumnCount(1);
    text.managedProperty().bind(hasText);
    text.visibleProperty().bind(hasText);
    Button insert =
        Action.named("merge-insert-" + key + "-" + suggestion, board.desk().text("counits.insert"))
            .icon(Icon.MERGE)
            .when(hasText)
            .runs(() -> board.model().insert(key, suggestion, chosen()))
            .button();
    insert.setMinWidth(Region.USE_PREF_SIZE);
    insert.managedProperty().bind(hasText);
    insert.visibleProperty().bind(hasText);
    cell = new VBox(name, text, none, insert);
    cell.getStyleClass().add("counits-cell");
  }

  Node node() {
    return cell;
  }

  void show(CoOpinion unit, String suggestion) {
    boolean covers = unit.suggestions().isEmpty() || unit.suggestions().contains(suggestion);
    String opinion = Objects.requireNonNullElse(unit.opinion(), "");
    String unitName = unit.name().isBlank() ? board.desk().text("counits.unnamed") : unit.name();
    name.setText(unitName);
    text.setAccessibleText(board.desk().text("words.opinionOf", unitName));
    hasText.set(covers && !opinion.isBlank());
    none.setText(board.desk().text(covers ? "counits.noOpinion" : "counits.notCovered"));
    if (!text.getText().equals(opinion)) {
      // Read only: there is no caret to lose.
      text.setText(opinion);
    }
  }

  /// The selected part, else all of it.
  private String chosen() {
    return text.getSelectedText().isBlank() ? text.getText() : text.getSelectedText();
  }
}
