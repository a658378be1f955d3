package org.banfu.desktop.field;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.banfu.desktop.kit.Desk;

/// The chips in [Chips], before its field: what keys and the mouse do to them.
final class ChipRow<T> {
  private final Desk desk;
  private final ChipKind<T> kind;
  private final Pane pane;
  private final Consumer<UnaryOperator<List<T>>> edit;
  private final IntConsumer rename;

  /// @param pane has the field as its last child
  ChipRow(
      Desk desk,
      ChipKind<T> kind,
      Pane pane,
      Consumer<UnaryOperator<List<T>>> edit,
      IntConsumer rename) {
    this.desk = desk;
    this.kind = kind;
    this.pane = pane;
    this.edit = edit;
    this.rename = rename;
  }

  void show(List<T> values) {
    int focused = focused();
    List<Node> before = chips();
    // The field itself stays where it is: out of the scene it would lose its composition.
    before.clear();
    for (int i = 0; i < values.size(); i++) {
      pane.getChildren().add(i, chip(kind.name().apply(values.get(i)), i, values.size()));
    }
    if (focused >= 0) {
      focus(Math.min(focused, values.size() - 1));
    }
  }

  /// Gives the keyboard to a chip, or to the field behind the last.
  void focus(int index) {
    if (index >= 0) {
      pane.getChildren().get(Math.min(index, pane.getChildren().size() - 1)).requestFocus();
    }
  }

  void focusLast() {
    focus(chips().size() - 1);
  }

  private Chip chip(String name, int index, int count) {
    var chip =
        new Chip(
            name,
            desk.text("fields.chip", name, index + 1, count),
            desk.text("fields.chip.remove", name));
    chip.setId(pane.getId() + "-" + (index + 1));
    chip.onRemove(() -> edit.accept(values -> ChipEdits.without(values, index)));
    chip.addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, index));
    chip.setOnMousePressed(event -> chip.requestFocus());
    chip.setOnMouseReleased(event -> {
      if (!event.isStillSincePress()) {
        move(index, placeOf(event, index));
      }
    });
    chip.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        rename.accept(index);
      }
    });
    return chip;
  }

  private void pressed(KeyEvent key, int index) {
    int by =
        switch (key.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    if (by != 0 && key.isAltDown()) {
      move(index, index + by);
    } else if (by != 0) {
      focus(Math.max(0, index + by));
    } else {
      switch (key.getCode()) {
        case DELETE, BACK_SPACE -> edit.accept(values -> ChipEdits.without(values, index));
        case ENTER, F2 -> rename.accept(index);
        case HOME -> focus(0);
        case END -> focus(chips().size());
        default -> {
          return;
        }
      }
    }
    key.consume();
  }

  private void move(int from, int to) {
    edit.accept(values -> ChipEdits.moved(values, from, to));
    focus(Math.clamp(to, 0, chips().size() - 1));
  }

  /// The place among the others where a dragged chip was let go.
  private int placeOf(MouseEvent event, int from) {
    List<Node> chips = chips();
    int to = 0;
    for (int i = 0; i < chips.size(); i++) {
      if (i != from && isBehind(event, chips.get(i))) {
        to++;
      }
    }
    return to;
  }

  private static boolean isBehind(MouseEvent event, Node chip) {
    Bounds at = chip.localToScene(chip.getLayoutBounds());
    boolean sameLine = event.getSceneY() >= at.getMinY() && event.getSceneY() <= at.getMaxY();
    return event.getSceneY() > at.getMaxY() || (sameLine && event.getSceneX() > at.getCenterX());
  }

  private int focused() {
    List<Node> chips = chips();
    for (int i = 0; i < chips.size(); i++) {
      if (chips.get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  private List<Node> chips() {
    return pane.getChildren().subList(0, pane.getChildren().size() - 1);
  }
}
