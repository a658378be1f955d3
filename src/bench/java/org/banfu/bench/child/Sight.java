package org.banfu.bench.child;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;

/// What a person can see of a scrolling form now.
final class Sight {
  private static final double ROUNDING = 4;

  private Sight() {}

  /// Whether all places of cards in sight hold a card, no row of the work list is missing in sight,
  /// and no text area in sight hides any of its text.
  ///
  /// @param more how many heights of the form below and above count as in sight, too
  /// @param suggestions how many the proposal has
  static boolean isFilled(ScrollPane form, int suggestions, double more) {
    double room = form.getViewportBounds().getHeight() * more;
    if (form.lookup(".worklist-rows") instanceof Pane rows
        && rows.getChildren().size() < suggestions
        && bottom(rows) < bottom(form) + room) {
      return false;
    }
    for (Node slot : form.lookupAll(".card-slot")) {
      if (isSeen(slot, form, room) && slot instanceof Pane pane && pane.getChildren().isEmpty()) {
        return false;
      }
    }
    for (Node area : form.lookupAll(".growing-area")) {
      if (area.lookup(".scroll-pane") instanceof ScrollPane inner
          && isSeen(area, form, room)
          && inner.getContent().getLayoutBounds().getHeight()
              > inner.getViewportBounds().getHeight() + ROUNDING) {
        return false;
      }
    }
    return true;
  }

  private static double bottom(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxY();
  }

  private static boolean isSeen(Node node, ScrollPane form, double room) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    Bounds pane = form.localToScene(form.getLayoutBounds());
    Bounds seen = node.localToScene(node.getLayoutBounds());
    return seen.getMaxY() > pane.getMinY() - room && seen.getMinY() < pane.getMaxY() + room;
  }
}
