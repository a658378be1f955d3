package org.banfu.desktop.editor.feedback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.FoldingRow;
import org.jspecify.annotations.Nullable;

/// A choice of few values that all stay in sight; null may be one of them.
final class RadioRow<V> {
  private final VBox node = new VBox();
  private final Map<@Nullable V, RadioButton> buttons = new HashMap<>();

  /// @param id of the row; its buttons have the value's name behind it, or `none`
  /// @param chosen what a person chose
  RadioRow(
      String id,
      String label,
      List<@Nullable V> values,
      Function<@Nullable V, String> word,
      Consumer<@Nullable V> chosen) {
    var group = new ToggleGroup();
    var options = new ArrayList<RadioButton>();
    for (V value : values) {
      var button = new RadioButton(word.apply(value));
      button.setId(id + "-" + (value == null ? "none" : value));
      button.setAccessibleText(label + " " + word.apply(value));
      button.setWrapText(true);
      button.setToggleGroup(group);
      button.setOnAction(event -> chosen.accept(value));
      buttons.put(value, button);
      options.add(button);
    }
    var row = new FoldingRow(options.toArray(RadioButton[]::new));
    row.getStyleClass().add("feedback-radios");
    var name = new Label(label);
    name.setWrapText(true);
    name.getStyleClass().add("field-label");
    node.setId(id);
    node.getStyleClass().add("field-box");
    node.getChildren().addAll(name, row);
  }

  VBox node() {
    return node;
  }

  void show(@Nullable V value) {
    Objects.requireNonNull(buttons.get(value)).setSelected(true);
  }

  /// The button of the value; the row while none is shown.
  Node chosen() {
    return buttons.values().stream()
        .filter(RadioButton::isSelected)
        .<Node>map(button -> button)
        .findFirst()
        .orElse(node);
  }
}
