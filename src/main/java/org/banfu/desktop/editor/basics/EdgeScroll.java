package org.banfu.desktop.editor.basics;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// Scrolls the pane under the pointer when something is dragged near its upper or lower edge.
final class EdgeScroll {
  private static final double EDGE = 40;
  private static final double STEP = 15;

  private EdgeScroll() {}

  /// Takes one step.
  ///
  /// @return whether anything scrolled, so that a further step may be taken
  static boolean near(@Nullable Node node, double sceneX, double sceneY) {
    boolean any = false;
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane
          && pane.getContent() != null
          && !pane.getContent().getStyleClass().contains("content")) {
        any |= scroll(pane, pane.sceneToLocal(sceneX, sceneY).getY());
      }
    }
    return any;
  }

  private static boolean scroll(ScrollPane pane, double y) {
    Bounds content = pane.getContent().getLayoutBounds();
    double spare = content.getHeight() - pane.getViewportBounds().getHeight();
    double by = y < EDGE ? -STEP : y > pane.getHeight() - EDGE ? STEP : 0;
    double before = pane.getVvalue();
    if (spare > 0 && by != 0) {
      pane.setVvalue(Math.clamp(before + by / spare, 0, 1));
    }
    return pane.getVvalue() != before;
  }
}
