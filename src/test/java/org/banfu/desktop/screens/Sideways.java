package org.banfu.desktop.screens;

import java.util.List;
import javafx.scene.control.ScrollPane;

/// Pages that are as wide as the window lets them, and yet must be scrolled sideways.
final class Sideways {
  private static final double TOLERANCE = 1.5;

  private Sideways() {}

  static List<String> in(SeenNodes seen) {
    return seen.of(ScrollPane.class).stream()
        .filter(pane -> pane.isFitToWidth() && pane.getContent() != null)
        .filter(pane -> wider(pane) > TOLERANCE)
        .map(pane -> "scrolls sideways by %.0f: %s".formatted(wider(pane), SeenNodes.name(pane)))
        .toList();
  }

  private static double wider(ScrollPane pane) {
    return pane.getContent().getLayoutBounds().getWidth() - pane.getViewportBounds().getWidth();
  }
}
