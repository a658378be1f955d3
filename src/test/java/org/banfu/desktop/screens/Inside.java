package org.banfu.desktop.screens;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;

/// What reaches beyond the node that holds it, where nothing scrolls.
final class Inside {
  private static final double TOLERANCE = 1.5;

  private Inside() {}

  static List<String> in(SeenNodes seen) {
    var defects = new ArrayList<String>();
    for (Region node : seen.of(Region.class)) {
      Parent parent = node.getParent();
      if (parent != null && node.isManaged() && !scrolls(node, parent)) {
        Bounds outer = parent.getLayoutBounds();
        Bounds plain = node.localToParent(node.getLayoutBounds());
        if (isBeyond(plain, outer)) {
          defects.add(
              "beyond its parent by %.0f × %.0f: %s in %s"
                  .formatted(
                      beyond(plain.getMinX(), plain.getMaxX(), outer.getMinX(), outer.getMaxX()),
                      beyond(plain.getMinY(), plain.getMaxY(), outer.getMinY(), outer.getMaxY()),
                      SeenNodes.name(node),
                      SeenNodes.name(parent)));
        }
      }
    }
    return defects;
  }

  private static boolean scrolls(Node node, Parent parent) {
    return SeenNodes.hasClass(parent, "viewport")
        || (parent.getParent() != null && SeenNodes.hasClass(parent.getParent(), "viewport"))
        || parent instanceof Group
        || parent instanceof Labeled
        || SeenNodes.within(
            parent,
            at ->
                at instanceof VirtualFlow<?>
                    || at instanceof IndexedCell<?>
                    || at instanceof TableView<?>
                    || at instanceof TextInputControl
                    || SeenNodes.hasClass(at, "context-menu")
                    || SeenNodes.hasClass(at, "tab-header-area"))
        || SeenNodes.hasClass(node, "split-pane-divider");
  }

  private static boolean isBeyond(Bounds inner, Bounds outer) {
    return beyond(inner.getMinX(), inner.getMaxX(), outer.getMinX(), outer.getMaxX()) > TOLERANCE
        || beyond(inner.getMinY(), inner.getMaxY(), outer.getMinY(), outer.getMaxY()) > TOLERANCE;
  }

  private static double beyond(double from, double to, double outerFrom, double outerTo) {
    return Math.max(outerFrom - from, to - outerTo);
  }
}
