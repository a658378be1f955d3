package org.banfu.desktop.kit;

import javafx.scene.layout.Region;

/// A screen that stands in the place of list and editor until the person goes back: statistics,
/// settings, help.
public interface Page {
  /// Names it for tests and to find it again, such as `statistics`.
  String id();

  /// What stands at its head.
  String title();

  /// Whether something was begun on it that leaving it would throw away.
  default boolean isBegun() {
    return false;
  }

  /// Asks, where something was begun, before it is left.
  default boolean mayLeave() {
    return true;
  }

  /// Builds it, once.
  Region build();

  /// Ends its subscriptions; called when it is left.
  void dispose();
}
