package org.banfu.desktop.editor.replies;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.banfu.desktop.kit.AfterLayout;

/// The part of a scrolling form that is seen now.
final class ViewedPart {
  private static final double BEFORE_FIRST_LAYOUT = 700;

  private final ScrollPane scroll;

  ViewedPart(ScrollPane scroll) {
    this.scroll = scroll;
  }

  double height() {
    double seen = scroll.getViewportBounds().getHeight();
    return seen > 0 ? seen : BEFORE_FIRST_LAYOUT;
  }

  /// How far a node is from what is seen, in pixels; 0 if some of it is seen, below 0 never.
  double distance(Node node) {
    double top = above(node);
    double bottom = top + node.getLayoutBounds().getHeight();
    return Math.max(0, Math.max(top - height(), -bottom));
  }

  /// Where the upper edge of a node is, from the upper edge of what is seen.
  double above(Node node) {
    Bounds inForm = scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    return inForm.getMinY() - top();
  }

  /// Scrolls down by so many pixels.
  void scrollBy(double pixels) {
    double spare = spare();
    if (spare > 0) {
      scroll.setVvalue(Math.clamp((top() + pixels) / spare, 0, 1));
    }
  }

  void toTop() {
    scroll.setVvalue(0);
  }

  /// Runs after each move of the form.
  void onMove(Runnable action) {
    scroll.vvalueProperty().subscribe((before, now) -> action.run());
    scroll.viewportBoundsProperty().subscribe((before, now) -> action.run());
  }

  /// Runs once after the next layout.
  void afterLayout(Runnable action) {
    Scene scene = scroll.getScene();
    if (scene == null) {
      Platform.runLater(action);
      return;
    }
    AfterLayout.run(scene, action);
  }

  private double top() {
    return Math.max(0, scroll.getVvalue() * spare());
  }

  private double spare() {
    return scroll.getContent().getLayoutBounds().getHeight() - height();
  }
}
