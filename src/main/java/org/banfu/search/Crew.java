package org.banfu.search;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Two threads for one query: the caller's and, when it is free, a second one.
final class Crew implements AutoCloseable {
  private final ExecutorService second =
      Executors.newSingleThreadExecutor(task -> {
        var daemon = new Thread(task, "banfu-search");
        daemon.setDaemon(true);
        return daemon;
      });

  /// Runs the same work on both; it must share out itself what there is to do.
  void run(Runnable work) {
    var begun = new AtomicBoolean();
    var done = new CountDownLatch(1);
    var failure = new AtomicReference<@Nullable Throwable>();
    hand(() -> {
      if (begun.compareAndSet(false, true)) {
        try {
          work.run();
        } catch (RuntimeException | Error e) {
          failure.set(e);
        } finally {
          done.countDown();
        }
      }
    });
    try {
      work.run();
    } finally {
      // A second thread that was busy elsewhere has nothing to do here any more.
      if (!begun.compareAndSet(false, true)) {
        await(done);
      }
    }
    switch (failure.get()) {
      case RuntimeException mistake -> throw mistake;
      case Error error -> throw error;
      case null, default -> {}
    }
  }

  private void hand(Runnable task) {
    try {
      second.execute(task);
    } catch (RejectedExecutionException e) {
      // Closed meanwhile: the caller does it alone.
    }
  }

  private static void await(CountDownLatch done) {
    boolean interrupted = false;
    while (true) {
      try {
        done.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    second.shutdown();
  }
}
