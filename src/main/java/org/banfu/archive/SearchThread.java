package org.banfu.archive;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The one thread on which a search text is changed. Once it is closed, whatever is handed to it is
/// rejected ([RejectedExecutionException]), and what was to be done later is left out.
final class SearchThread implements AutoCloseable {
  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(
          1,
          task -> {
            var daemon = new Thread(task, "banfu-search-text");
            daemon.setDaemon(true);
            return daemon;
          });

  private @Nullable Future<?> later;

  SearchThread() {
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  void run(Runnable task) {
    thread.execute(task);
  }

  /// Runs it, and says when it is done.
  Future<?> submit(Runnable task) {
    return thread.submit(task);
  }

  /// Runs it after a while, in place of what was to be run later; told by this thread itself.
  void runLater(Runnable task, Duration delay) {
    if (later != null) {
      later.cancel(false);
    }
    later = thread.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Ends after what was handed in; an interrupt does not shorten that.
  @Override
  public void close() {
    thread.shutdown();
    boolean interrupted = false;
    while (true) {
      try {
        if (thread.awaitTermination(1, TimeUnit.MINUTES)) {
          break;
        }
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
