package org.banfu.desktop.screens;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.VirtualFlow;

/// Ids that two nodes of one screen have.
final class Ids {
  private Ids() {}

  static List<String> in(SeenNodes seen) {
    var owners = new HashMap<String, Node>();
    var defects = new ArrayList<String>();
    for (Node node : seen.all()) {
      String id = node.getId();
      // A table's head and cells carry the id of their column; a choice names its arrow.
      if (id != null && !id.isBlank() && !isPart(node)) {
        Node before = owners.putIfAbsent(id, node);
        if (before != null) {
          defects.add(
              "two have one id: " + SeenNodes.name(before) + " and " + SeenNodes.name(node));
        }
      }
    }
    return defects;
  }

  private static boolean isPart(Node node) {
    return SeenNodes.within(
            node, at -> at instanceof VirtualFlow<?> || at instanceof TableHeaderRow)
        || SeenNodes.within(node.getParent(), ComboBoxBase.class::isInstance);
  }
}
