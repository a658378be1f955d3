package org.banfu.desktop.editor.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.banfu.desktop.field.InSight;
import org.jspecify.annotations.Nullable;

/// Drags an item by its number into another place, stage or suggestion.
///
/// With plain mouse events: it never leaves the list, and the system's own drag would take the
/// focus away.
final class ItemDrag {
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

  private final WorkListBoard board;
  private @Nullable Target shown;

  ItemDrag(WorkListBoard board) {
    this.board = board;
  }

  /// @param mark what shows where it would go
  private record Target(Column column, int index, Node mark) {}

  /// The scene is listened to while a drag goes on: the pointer leaves the handle at once.
  void install(Node handle, LineSpot spot) {
    handle.setOnMousePressed(pressed -> {
      Scene scene = handle.getScene();
      if (scene != null && pressed.getButton() == MouseButton.PRIMARY) {
        follow(scene, spot.id());
        pressed.consume();
      }
    });
  }

  private void follow(Scene scene, String id) {
    EventHandler<MouseEvent> onDrag = mouse -> show(target(mouse, id).orElse(null));
    scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, onDrag);
    scene.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        new EventHandler<>() {
          @Override
          public void handle(MouseEvent mouse) {
            scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, onDrag);
            scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, this);
            drop(id);
          }
        });
  }

  private void drop(String id) {
    Target to = shown;
    show(null);
    if (to != null) {
      board.act(model -> model.drop(id, to.column(), to.index()));
    }
  }

  private Optional<Target> target(MouseEvent mouse, String id) {
    for (Map.Entry<Column, StageColumn> entry : board.columns().entrySet()) {
      Node node = entry.getValue().node();
      Bounds bounds = node.localToScene(node.getLayoutBounds());
      if (bounds.contains(mouse.getSceneX(), mouse.getSceneY())) {
        return Optional.of(in(entry.getKey(), entry.getValue().all(), mouse.getSceneY(), id));
      }
    }
    return Optional.empty();
  }

  private static Target in(Column column, List<ItemLine> lines, double y, String id) {
    int index = 0;
    for (ItemLine line : lines) {
      Bounds bounds = line.node().localToScene(line.node().getLayoutBounds());
      if (y < bounds.getCenterY()) {
        return new Target(column, index, line.node());
      }
      index += line.id().equals(id) ? 0 : 1;
    }
    return new Target(column, index, lines.getLast().node());
  }

  private void show(@Nullable Target next) {
    if (shown != null) {
      shown.mark().pseudoClassStateChanged(TARGET, false);
    }
    shown = next;
    if (next != null) {
      next.mark().pseudoClassStateChanged(TARGET, true);
      InSight.bring(next.mark());
    }
  }
}
