package org.banfu.desktop.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Delays that end when the test says so.
public final class ManualDelays implements Delays {
  private final List<Waiting> waiting = new ArrayList<>();
  private long now;

  private record Waiting(long due, Runnable action) {}

  @Override
  public synchronized Runnable after(Duration delay, Runnable action) {
    var entry = new Waiting(now + delay.toNanos(), action);
    waiting.add(entry);
    return () -> cancel(entry);
  }

  /// Lets time pass; what falls due runs on this thread, in order.
  public void pass(Duration time) {
    long until = now + time.toNanos();
    while (true) {
      Waiting next;
      synchronized (this) {
        next =
            waiting.stream()
                .filter(entry -> entry.due() <= until)
                .min(Comparator.comparingLong(Waiting::due))
                .orElse(null);
        if (next == null) {
          now = until;
          return;
        }
        waiting.remove(next);
        now = Math.max(now, next.due());
      }
      next.action().run();
    }
  }

  /// How many have neither ended nor been called off.
  public synchronized int pending() {
    return waiting.size();
  }

  private synchronized void cancel(Waiting entry) {
    waiting.remove(entry);
  }
}
