package org.banfu.desktop.list;

import java.time.Duration;
import java.util.function.Consumer;
import org.banfu.desktop.kit.Tasks;
import org.jspecify.annotations.Nullable;

/// Opens what is selected: the first at once, and of those that follow quickly, as when an arrow
/// key is held down, only the last. On the screen's thread.
final class SelectionOpener {
  private static final Duration PAUSE = Duration.ofMillis(150);

  private final Tasks tasks;
  private final Consumer<String> open;
  private @Nullable String opened;
  private @Nullable String waiting;
  private @Nullable Runnable callOff;

  SelectionOpener(Tasks tasks, Consumer<String> open) {
    this.tasks = tasks;
    this.open = open;
  }

  /// One proposal is selected.
  void choose(String id) {
    if (callOff == null) {
      begin(id);
    } else {
      waiting = id;
      callOff.run();
    }
    callOff = tasks.after(PAUSE, this::quiet);
  }

  /// Several are selected, or none: the editor stays as it is.
  void leave() {
    waiting = null;
  }

  /// Opens now.
  void now(String id) {
    waiting = null;
    begin(id);
  }

  /// Another proposal came into the editor by another way.
  void openedElsewhere() {
    opened = null;
  }

  /// Whether the editor shows this one because of the list.
  boolean isOwn(String id) {
    return waiting != null || id.equals(opened);
  }

  private void quiet() {
    callOff = null;
    String next = waiting;
    waiting = null;
    if (next != null) {
      begin(next);
    }
  }

  private void begin(String id) {
    opened = id;
    open.accept(id);
  }
}
