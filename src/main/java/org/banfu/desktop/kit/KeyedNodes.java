package org.banfu.desktop.kit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/// Keeps one node a key among the children of a pane, in the order of the keys. A node whose key
/// stays is not made anew and not taken out, so that focus, caret and an input method's composition
/// in it survive.
///
/// @param <T> what stands behind a node
public final class KeyedNodes<T> {
  private final ObservableList<Node> children;
  private final Function<String, T> make;
  private final Function<T, Node> node;
  private final Consumer<T> dispose;
  private final Map<String, T> made = new LinkedHashMap<>();

  /// @param children of a pane that holds nothing else
  /// @param make a new part for a key
  /// @param dispose ends what a part has subscribed to
  public KeyedNodes(
      ObservableList<Node> children,
      Function<String, T> make,
      Function<T, Node> node,
      Consumer<T> dispose) {
    this.children = children;
    this.make = make;
    this.node = node;
    this.dispose = dispose;
  }

  /// Shows these keys in this order.
  public void show(List<String> keys) {
    Map<String, T> before = new HashMap<>(made);
    made.clear();
    for (String key : keys) {
      T part = before.remove(key);
      made.put(key, part == null ? make.apply(key) : part);
    }
    for (T gone : before.values()) {
      children.remove(node.apply(gone));
      dispose.accept(gone);
    }
    int place = 0;
    for (T part : made.values()) {
      place(node.apply(part), place++);
    }
  }

  public Optional<T> at(String key) {
    return Optional.ofNullable(made.get(key));
  }

  /// All parts in order.
  public List<T> all() {
    return List.copyOf(made.values());
  }

  /// Takes everything away.
  public void clear() {
    show(List.of());
  }

  /// Moves the others, not the one that stays: taking out the focused node would end its
  /// composition.
  private void place(Node wanted, int at) {
    if (at < children.size() && children.get(at).equals(wanted)) {
      return;
    }
    if (at + 1 < children.size() && children.get(at + 1).equals(wanted)) {
      Node between = children.remove(at);
      if (children.get(at).equals(wanted)) {
        children.add(between);
      }
      return;
    }
    children.remove(wanted);
    children.add(at, wanted);
  }
}
