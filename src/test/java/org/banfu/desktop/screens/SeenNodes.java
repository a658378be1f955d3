package org.banfu.desktop.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;

/// The nodes of a scene that are visible, from the root downwards, scrolled into sight or not.
///
/// @param all what a person sees or reaches; scroll bars are the toolkit's own
record SeenNodes(List<Node> all) {
  SeenNodes {
    all = List.copyOf(all);
  }

  static SeenNodes of(Scene scene) {
    var seen = new ArrayList<Node>();
    add(scene.getRoot(), seen);
    return new SeenNodes(seen);
  }

  private static void add(Node node, List<Node> seen) {
    if (node.isVisible() && !(node instanceof ScrollBar)) {
      seen.add(node);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> add(child, seen));
      }
    }
  }

  <T extends Node> List<T> of(Class<T> type) {
    return all.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /// Whether a node around this one, or it itself, is so.
  static boolean within(Node node, Predicate<Node> is) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (is.test(at)) {
        return true;
      }
    }
    return false;
  }

  static boolean hasClass(Node node, String styleClass) {
    return node.getStyleClass().contains(styleClass);
  }

  /// Says which node: the ids on the way to it, its kind, its words.
  static String name(Node node) {
    var way = new StringBuilder();
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getId() != null && !at.getId().isBlank()) {
        way.insert(0, "#" + at.getId() + " ");
      }
    }
    String words = node instanceof Labeled labeled ? " “" + labeled.getText() + "”" : "";
    // The ids of data differ each time, and are many of one kind.
    return (way
            + node.getClass().getSimpleName()
            + "."
            + String.join(".", node.getStyleClass())
            + words)
        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*");
  }
}
