package org.banfu.archive;

import static java.lang.System.Logger.Level.WARNING;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Hands changes to listeners, in order, on a thread of its own: a slow listener holds up no save,
/// a failing one no other listener.
final class ChangeFeed {
  private static final System.Logger LOG = System.getLogger(ChangeFeed.class.getName());

  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> {
        var daemon = new Thread(task, "banfu-changes");
        daemon.setDaemon(true);
        return daemon;
      });

  /// A class and not the consumer itself: the same consumer may listen twice.
  private static final class Listener {
    private final Consumer<Change> consumer;

    Listener(Consumer<Change> consumer) {
      this.consumer = consumer;
    }
  }

  Subscription subscribe(Consumer<Change> consumer) {
    var listener = new Listener(consumer);
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Whether anybody listens.
  boolean isHeard() {
    return !listeners.isEmpty();
  }

  void publish(Change change) {
    if (isHeard()) {
      thread.execute(() -> listeners.forEach(listener -> hand(change, listener)));
    }
  }

  private static void hand(Change change, Listener listener) {
    try {
      listener.consumer.accept(change);
    } catch (RuntimeException e) {
      LOG.log(WARNING, "a listener to the archive failed", e);
    }
  }

  /// Delivers what was published, then ends.
  void end() {
    thread.shutdown();
  }
}
