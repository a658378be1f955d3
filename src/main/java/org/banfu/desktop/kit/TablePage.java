package org.banfu.desktop.kit;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A page that is a table: what can be done stands above it, its last column takes the room that is
/// left, and in a low window the whole of it scrolls.
public final class TablePage {
  /// How narrow columns may become: what is in them folds.
  private static final double FOLDED = 0.6;

  private static final double LAST_FOLDED = 0.3;

  private final ColumnWidths widths;
  private final TableView<?> table;
  private final Region[] above;

  /// @param widths of the columns
  /// @param above stands over the table
  public TablePage(ColumnWidths widths, TableView<?> table, Region... above) {
    this.widths = widths;
    this.table = table;
    this.above = above.clone();
  }

  /// Builds it, once.
  public Region build() {
    for (TableColumn<?, ?> column : table.getColumns()) {
      boolean isLast = column.equals(table.getColumns().getLast());
      column
          .minWidthProperty()
          .bind(column.prefWidthProperty().multiply(isLast ? LAST_FOLDED : FOLDED));
    }
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getStyleClass().add("page-table");
    Region shown = widths.around(table);
    var all = new VBox(above);
    all.getChildren().add(shown);
    all.getStyleClass().add("table-page");
    VBox.setVgrow(shown, Priority.ALWAYS);
    var scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    return scroll;
  }
}
