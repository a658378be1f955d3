package org.banfu.desktop.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.jspecify.annotations.Nullable;

/// The saved searches (智能分组) with their counts, and the last ones, under the groups of the side
/// bar. A click or Enter searches again.
final class SideSearches {
  private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-of-kind");

  private final Desk desk;
  private final SavedSearchesViewModel model;
  private final Consumer<Question> ask;
  private final ListView<Line> list = new ListView<>();

  /// @param ask searches for it
  SideSearches(Desk desk, SavedSearchesViewModel model, Consumer<Question> ask) {
    this.desk = desk;
    this.model = model;
    this.ask = ask;
  }

  /// @param count null where it is not counted
  private record Line(SavedSearch search, boolean isSaved, @Nullable Integer count) {}

  Region build() {
    list.setId("side-searches");
    list.setAccessibleText(desk.text("search.side"));
    list.getStyleClass().addAll("side-bar", "side-searches");
    list.setCellFactory(of -> new Cell());
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            askSelected();
          }
        });
    list.setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY) {
        askSelected();
      }
    });
    model.saved().subscribe(saved -> show());
    model.recent().subscribe(recent -> show());
    model.counts().subscribe(counts -> show());
    var lines = Bindings.size(list.getItems());
    list.visibleProperty().bind(lines.greaterThan(0));
    list.managedProperty().bind(list.visibleProperty());
    list.prefHeightProperty().bind(lines.multiply(list.fixedCellSizeProperty()).add(SLACK));
    return list;
  }

  /// The borders of the list.
  private static final double SLACK = 14;

  private void askSelected() {
    Line line = list.getSelectionModel().getSelectedItem();
    if (line != null) {
      ask.accept(line.search().question());
    }
  }

  private void show() {
    var lines = new ArrayList<Line>();
    model
        .saved()
        .get()
        .forEach(one -> lines.add(new Line(one, true, model.counts().get().get(one.name()))));
    model.recent().get().forEach(one -> lines.add(new Line(one, false, null)));
    if (!lines.equals(List.copyOf(list.getItems()))) {
      list.getItems().setAll(lines);
    }
  }

  private final class Cell extends ListCell<Line> {
    private final StackPane icon = new StackPane();
    private final Label name = new Label();
    private final Label count = new Label();
    private final Tooltip whole = new Tooltip();
    private final HBox box = new HBox(icon, name, count);

    Cell() {
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      // What has no room is told whole.
      name.tooltipProperty().bind(name.textTruncatedProperty().map(isCut -> isCut ? whole : null));
      count.getStyleClass().add("side-count");
      count.setMinWidth(Region.USE_PREF_SIZE);
      icon.setMinWidth(Region.USE_PREF_SIZE);
      box.getStyleClass().add("side-line");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean isEmpty) {
      super.updateItem(line, isEmpty);
      if (isEmpty || line == null) {
        pseudoClassStateChanged(FIRST, false);
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      int before = getIndex() - 1;
      pseudoClassStateChanged(
          FIRST, before < 0 || list.getItems().get(before).isSaved() != line.isSaved());
      icon.getChildren().setAll((line.isSaved() ? Icon.STAR_ON : Icon.HISTORY).node());
      name.setText(line.search().name());
      whole.setText(line.search().name());
      count.setText(line.count() == null ? "" : line.count().toString());
      setAccessibleText(
          line.isSaved()
              ? desk.text("search.savedGroup", line.search().name(), count.getText())
              : desk.text("search.lastSearch", line.search().name()));
      setGraphic(box);
    }
  }
}
