package org.banfu.desktop.field;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls what a person works on into the visible part of the panes around it.
public final class InSight {
  /// Beyond this part of the visible height it is a jump and no step.
  private static final double FAR = 1.0 / 3;

  private InSight() {}

  /// Brings the whole node to sight, its upper edge if it is higher than the pane.
  public static void bring(Node node) {
    bring(node, node.getLayoutBounds());
  }

  /// Brings a part of a node to sight.
  ///
  /// @param part in the coordinates of the node
  public static void bring(Node node, Bounds part) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      // The pane inside of a text area looks after its own caret.
      if (at instanceof ScrollPane pane && pane.getContent() != null && isOurs(pane)) {
        scroll(pane, pane.getContent().sceneToLocal(node.localToScene(part)));
      }
    }
  }

  private static boolean isOurs(ScrollPane pane) {
    return !pane.getContent().getStyleClass().contains("content");
  }

  private static void scroll(ScrollPane pane, Bounds part) {
    double whole = pane.getContent().getLayoutBounds().getHeight();
    double seen = pane.getViewportBounds().getHeight();
    double spare = whole - seen;
    if (spare <= 0 || seen <= 0) {
      return;
    }
    double top = pane.getVvalue() * spare;
    Bounds wanted = new BoundingBox(0, part.getMinY(), 0, Math.min(part.getHeight(), seen));
    boolean isFar =
        wanted.getMaxY() < top - seen * FAR || wanted.getMinY() > top + seen * (1 + FAR);
    if (isFar) {
      // Who is taken far away wants to see what stands around, and no notice over it.
      double before = Math.max(0, (seen - wanted.getHeight()) * FAR);
      pane.setVvalue(Math.clamp((wanted.getMinY() - before) / spare, 0, 1));
    } else if (wanted.getMinY() < top) {
      pane.setVvalue(Math.max(0, wanted.getMinY() / spare));
    } else if (wanted.getMaxY() > top + seen) {
      pane.setVvalue(Math.min(1, (wanted.getMaxY() - seen) / spare));
    }
  }
}
