package org.banfu.desktop.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;

/// Columns as wide as so many signs of the text, whatever its size is now.
public final class ColumnWidths {
  private final Map<TableColumn<?, ?>, Double> ems = new LinkedHashMap<>();
  // A table has no font of its own; a label beside it has that of the page.
  private final Label probe = new Label();

  public void set(TableColumn<?, ?> column, double width) {
    ems.put(column, width);
    column.setPrefWidth(width * em());
  }

  /// The width of one sign.
  public double em() {
    return probe.getFont().getSize();
  }

  /// The table to show, with what tells the size of its text.
  public StackPane around(TableView<?> table) {
    probe.setManaged(false);
    probe.setMouseTransparent(true);
    probe
        .fontProperty()
        .subscribe(
            font -> ems.forEach((column, width) -> column.setPrefWidth(width * font.getSize())));
    return new StackPane(probe, table);
  }
}
