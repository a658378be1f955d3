package org.banfu.desktop.dashboard;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.banfu.work.statistics.Block;
import org.banfu.work.statistics.Block.Line;
import org.banfu.work.statistics.TotalsText;

/// A part of the totals: its lines with their numbers, and bars where they are parts of a whole.
///
/// It takes the focus, so that it is read aloud as a sentence and scrolled to by keyboard.
final class BlockCard {
  private final Block block;
  private final String spoken;

  BlockCard(Block block, String spoken) {
    this.block = block;
    this.spoken = spoken;
  }

  /// @param focused told when the card gets the focus
  Region build(Consumer<Region> focused) {
    var title = new Label(block.title());
    title.setWrapText(true);
    title.getStyleClass().add("dashboard-title");
    var card = new VBox(title, lines());
    card.setId("statistics-" + block.topic().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    card.getStyleClass().add("dashboard-card");
    card.setFocusTraversable(true);
    card.setAccessibleRole(AccessibleRole.TEXT);
    card.setAccessibleText(spoken);
    card.focusedProperty()
        .subscribe(has -> {
          if (has) {
            focused.accept(card);
          }
        });
    return card;
  }

  private GridPane lines() {
    var grid = new GridPane();
    grid.getStyleClass().add("dashboard-lines");
    if (block.parts()) {
      grid.getColumnConstraints().setAll(column(46), column(24), right(13), right(17));
    } else {
      grid.getColumnConstraints().setAll(column(80), right(20));
    }
    int row = 0;
    for (Line line : block.lines()) {
      var label = new Label(line.label());
      label.setWrapText(true);
      var count = number(String.valueOf(line.count()));
      if (block.parts()) {
        grid.addRow(
            row++, label, bar(block.share(line)), count, number(TotalsText.percent(block, line)));
      } else {
        grid.addRow(row++, label, count);
      }
    }
    return grid;
  }

  /// As long as its share; the number beside it says the same.
  private static Region bar(double share) {
    var fill = new Region();
    fill.getStyleClass().add("dashboard-fill");
    var track = new StackPane(fill);
    track.getStyleClass().add("dashboard-bar");
    fill.maxWidthProperty().bind(track.widthProperty().multiply(share));
    return track;
  }

  private static Label number(String text) {
    var label = new Label(text);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().add("dashboard-number");
    return label;
  }

  private static ColumnConstraints column(double percent) {
    var column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setHgrow(Priority.ALWAYS);
    return column;
  }

  private static ColumnConstraints right(double percent) {
    ColumnConstraints column = column(percent);
    column.setHalignment(HPos.RIGHT);
    return column;
  }
}
