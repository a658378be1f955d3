package org.banfu.desktop.kit;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Runs something once, later. Idle while nothing waits.
@FunctionalInterface
public interface Delays {
  /// Runs it after the delay; what is returned calls it off if it has not begun.
  Runnable after(Duration delay, Runnable action);

  /// Delays on a thread of their own that ends with the program.
  static Delays onThread() {
    var thread =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("banfu-delays").factory());
    // What was called off would be held until its time: a closed window until midnight.
    thread.setRemoveOnCancelPolicy(true);
    return (delay, action) -> {
      Future<?> waiting = thread.schedule(action, delay.toNanos(), TimeUnit.NANOSECONDS);
      return () -> waiting.cancel(false);
    };
  }
}
