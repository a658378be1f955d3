package org.banfu.desktop.editor.worklist;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A cell of the list under the name of its column.
final class ListCell {
  private final int column;
  private final Label name = new Label();
  private final VBox cell = new VBox(name);

  /// @param column its index among the ten
  ListCell(int column, Node... content) {
    this.column = column;
    name.setWrapText(true);
    name.getStyleClass().add("field-label");
    cell.getChildren().addAll(content);
    cell.setMinWidth(0);
    cell.getStyleClass().add("worklist-cell");
  }

  Node node() {
    return cell;
  }

  void name(StageNames names) {
    name.setText(names.column(column));
  }
}
