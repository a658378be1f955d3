package org.banfu.desktop.screens;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/// Nodes that lie over one another where they should stand beside or below each other, and what is
/// higher than the row of the list or table that it stands in.
final class Overlap {
  private static final double TOLERANCE = 1.5;

  private Overlap() {}

  static List<String> in(SeenNodes seen) {
    var defects = new ArrayList<String>();
    for (Parent parent : seen.of(Parent.class)) {
      if (placesSideBySide(parent)) {
        defects.addAll(among(shown(parent)));
      }
      if (parent instanceof IndexedCell<?> cell && !cell.isEmpty()) {
        shown(cell).stream()
            .filter(node -> node.getLayoutBounds().getHeight() > cell.getHeight() + TOLERANCE)
            .forEach(node -> defects.add("higher than its row: " + SeenNodes.name(node)));
      }
    }
    return defects;
  }

  private static boolean placesSideBySide(Parent parent) {
    return parent instanceof HBox
        || parent instanceof VBox
        || parent instanceof FlowPane
        || parent instanceof GridPane
        || parent instanceof TilePane
        || parent instanceof BorderPane;
  }

  private static List<Node> shown(Parent parent) {
    return parent.getChildrenUnmodifiable().stream()
        .filter(node -> node.isVisible() && node.isManaged())
        .toList();
  }

  private static List<String> among(List<Node> nodes) {
    var defects = new ArrayList<String>();
    for (int i = 0; i < nodes.size(); i++) {
      Bounds a = nodes.get(i).getBoundsInParent();
      // Those that come next in order are those that lie near.
      for (int j = i + 1; j < Math.min(i + 4, nodes.size()); j++) {
        Bounds b = nodes.get(j).getBoundsInParent();
        if (common(a.getMinX(), a.getMaxX(), b.getMinX(), b.getMaxX())
            && common(a.getMinY(), a.getMaxY(), b.getMinY(), b.getMaxY())) {
          defects.add(
              "over one another: "
                  + SeenNodes.name(nodes.get(i))
                  + " and "
                  + SeenNodes.name(nodes.get(j)));
        }
      }
    }
    return defects;
  }

  private static boolean common(double from, double to, double otherFrom, double otherTo) {
    return Math.min(to, otherTo) - Math.max(from, otherFrom) > TOLERANCE;
  }
}
