package org.banfu.desktop.kit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
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
      end(gone);
    }
    arrange();
  }

  /// Hands the parts over to other keys, in order: filling a part anew is cheaper than making one.
  /// Those that are left over go, those that are missing are made.
  public void handOver(List<String> keys, BiConsumer<T, String> fill) {
    List<T> parts = all();
    int kept = Math.min(parts.size(), keys.size());
    parts.subList(kept, parts.size()).forEach(this::end);
    made.clear();
    for (int i = 0; i < kept; i++) {
      made.put(keys.get(i), parts.get(i));
      fill.accept(parts.get(i), keys.get(i));
    }
    show(keys);
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

  private void end(T gone) {
    children.remove(node.apply(gone));
    dispose.accept(gone);
  }

  private void arrange() {
    Map<Node, Integer> order = new HashMap<>();
    for (T part : made.values()) {
      Node wanted = node.apply(part);
      if (!children.contains(wanted)) {
        children.add(wanted);
      }
      order.put(wanted, order.size());
    }
    Comparator<Node> byKey = Comparator.comparing(order::get);
    if (!isSorted(byKey)) {
      // A permutation: no node leaves the scene, so the focused one may be any of them.
      FXCollections.sort(children, byKey);
    }
  }

  private boolean isSorted(Comparator<Node> order) {
    for (int i = 1; i < children.size(); i++) {
      if (order.compare(children.get(i - 1), children.get(i)) > 0) {
        return false;
      }
    }
    return true;
  }
}
