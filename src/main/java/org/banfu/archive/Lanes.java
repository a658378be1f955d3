package org.banfu.archive;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.banfu.proposal.ProblemException;
import org.jspecify.annotations.Nullable;

/// The archive's own threads: one writes, two read, one makes backups. Nobody can interrupt them,
/// and an interrupt of a caller waits until the work is done: inside H2 it would close the file
/// under everybody.
final class Lanes {
  private static final int READERS = 2;

  private final ScheduledExecutorService writer =
      Executors.newSingleThreadScheduledExecutor(threads("banfu-writer"));
  private final ScheduledThreadPoolExecutor backups =
      new ScheduledThreadPoolExecutor(1, threads("banfu-backup"));
  private final ExecutorService readers =
      Executors.newFixedThreadPool(READERS, threads("banfu-reader"));

  /// Work that may fail in an expected way.
  interface Work<T> {
    T get() throws ProblemException;
  }

  <T> T write(Work<T> work) throws ProblemException {
    return done(submit(writer, work));
  }

  /// Runs on the writer's thread.
  void run(Runnable work) throws ProblemException {
    write(() -> {
      work.run();
      return true;
    });
  }

  <T> T read(Work<T> work) throws ProblemException {
    return done(submit(readers, work));
  }

  /// Runs on the writer's thread after a while, unless it is cancelled before.
  ScheduledFuture<?> writeLater(Runnable work, Duration delay) {
    return writer.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Runs beside all others: neither a save nor a reading waits for it.
  <T> T backUp(Work<T> work) throws ProblemException {
    return done(submit(backups, work));
  }

  /// Runs on the backups' thread after a while, unless it is cancelled before.
  ScheduledFuture<?> backUpLater(Runnable work, Duration delay) {
    return backups.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Takes no more backups and waits for those that were handed in, not for those that wait.
  void endBackups() {
    backups.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    backups.setRemoveOnCancelPolicy(true);
    backups.close();
  }

  /// Takes no more readings and waits for those that were handed in.
  void endReading() {
    readers.close();
  }

  /// Ends the threads after the work that was handed in.
  void end() {
    writer.shutdown();
    readers.shutdown();
    backups.shutdown();
  }

  private static <T> Future<T> submit(ExecutorService lane, Work<T> work) {
    try {
      return lane.submit(work::get);
    } catch (RejectedExecutionException e) {
      throw new IllegalStateException("the archive is closed", e);
    }
  }

  private static <T> T done(Future<T> future) throws ProblemException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static ProblemException unwrapped(@Nullable Throwable cause) {
    return switch (cause) {
      case ProblemException problem -> problem;
      case RuntimeException mistake -> throw mistake;
      case Error error -> throw error;
      case null, default -> throw new IllegalStateException(cause);
    };
  }

  private static ThreadFactory threads(String name) {
    return task -> {
      var thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }
}
