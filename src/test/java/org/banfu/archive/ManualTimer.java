package org.banfu.archive;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Waits until a test says that the time is over; what was waited for then runs on its thread.
final class ManualTimer implements Backups.Timer {
  private final List<Waiting> waiting = new ArrayList<>();

  record Waiting(Duration delay, Runnable action) {}

  @Override
  public synchronized Runnable after(Duration delay, Runnable action) {
    var entry = new Waiting(delay, action);
    waiting.add(entry);
    return () -> cancel(entry);
  }

  /// How long is waited now; nothing if nobody waits.
  synchronized List<Duration> delays() {
    return waiting.stream().map(Waiting::delay).toList();
  }

  /// The time is over.
  void ring() {
    List<Waiting> now;
    synchronized (this) {
      now = List.copyOf(waiting);
      waiting.clear();
    }
    now.forEach(entry -> entry.action().run());
  }

  private synchronized void cancel(Waiting entry) {
    waiting.remove(entry);
  }
}
