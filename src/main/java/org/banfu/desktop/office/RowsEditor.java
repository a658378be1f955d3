package org.banfu.desktop.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;

/// A short list of values of several fields each, one row a value: categories, rules, councils.
///
/// @param <T> a value
final class RowsEditor<T> {
  private final Desk desk;
  private final String id;
  private final Function<Row<T>, List<Node>> controls;
  private final Supplier<T> fresh;
  private final Consumer<List<T>> changed;
  private final List<Row<T>> rows = new ArrayList<>();
  private final VBox list = new VBox();

  /// The value of one row, which its controls replace.
  static final class Row<T> {
    private final Runnable told;
    private T value;

    Row(T value, Runnable told) {
      this.value = value;
      this.told = told;
    }

    T value() {
      return value;
    }

    void set(T next) {
      value = next;
      told.run();
    }
  }

  /// @param id of the list; its add button has `-add` behind it
  /// @param controls makes the controls of a row
  /// @param fresh a value to begin a new row with
  /// @param changed told the whole list after each change
  RowsEditor(
      Desk desk,
      String id,
      Function<Row<T>, List<Node>> controls,
      Supplier<T> fresh,
      Consumer<List<T>> changed) {
    this.desk = desk;
    this.id = id;
    this.controls = controls;
    this.fresh = fresh;
    this.changed = changed;
  }

  Region build(List<T> values) {
    list.setId(id);
    list.getStyleClass().add("rows-editor");
    values.forEach(this::show);
    var add = new Button(desk.text("office.addRow"), Icon.ADD.node());
    add.setId(id + "-add");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(event -> {
      show(fresh.get());
      tell();
    });
    var whole = new VBox(list, add);
    whole.getStyleClass().add("rows-editor");
    return whole;
  }

  private void show(T value) {
    var row = new Row<>(value, this::tell);
    rows.add(row);
    var remove = new Button();
    remove.setGraphic(Icon.DELETE.node());
    remove.getStyleClass().addAll("button-icon", "flat");
    remove.setAccessibleText(desk.text("office.removeRow"));
    var line = new FlowPane();
    line.getStyleClass().add("rows-editor-line");
    line.getChildren().addAll(controls.apply(row));
    line.getChildren().add(remove);
    remove.setOnAction(event -> {
      rows.remove(row);
      list.getChildren().remove(line);
      tell();
    });
    list.getChildren().add(line);
  }

  private void tell() {
    changed.accept(rows.stream().map(Row::value).toList());
  }
}
