package org.banfu.desktop.field;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.banfu.desktop.kit.Icon;

/// One name in [Chips], with a small button that takes it away.
final class Chip extends HBox {
  private final Button remove = new Button();

  /// @param spoken how a screen reader calls it
  /// @param removeText names the button
  Chip(String name, String spoken, String removeText) {
    var label = new Label(name);
    label.setWrapText(true);
    remove.setGraphic(Icon.CLOSE.node());
    remove.setAccessibleText(removeText);
    remove.getStyleClass().addAll("button-icon", "flat", "chip-remove");
    // Delete does it by keyboard; a stop at each would make the way through the form long.
    remove.setFocusTraversable(false);
    getChildren().addAll(label, remove);
    getStyleClass().add("chip");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleText(spoken);
    focusedProperty()
        .subscribe((before, focused) -> pseudoClassStateChanged(FieldBox.CHOSEN, focused));
  }

  void onRemove(Runnable action) {
    remove.setOnAction(event -> action.run());
  }
}
