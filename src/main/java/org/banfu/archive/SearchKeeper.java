package org.banfu.archive;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.banfu.proposal.ProblemException;
import org.banfu.search.SearchCache;
import org.banfu.search.SearchText;
import org.banfu.store.journal.JournalRecord;
import org.banfu.store.journal.JournalRecord.MovedToBin;
import org.banfu.store.journal.JournalRecord.ProposalSaved;
import org.banfu.store.journal.JournalRecord.TakenFromBin;
import org.jspecify.annotations.Nullable;

/// Keeps the search text in step with the archive, on a thread of its own: made from cache and data
/// file when it is first asked for, then changed by every save after the data file took it. Nobody
/// but a request waits for it, and a request not long.
final class SearchKeeper implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(SearchKeeper.class.getName());

  /// After the first change since the cache was written.
  private static final Duration IDLE = Duration.ofMinutes(1);

  private static final Duration PATIENCE = Duration.ofMillis(100);

  private final SearchSource source;
  private final @Nullable SearchCache cache;
  private final boolean mayWrite;
  private final SearchText text = new SearchText();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final AtomicLong handed = new AtomicLong();
  private final AtomicLong taken = new AtomicLong();
  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(
          1,
          task -> {
            var daemon = new Thread(task, "banfu-search-text");
            daemon.setDaemon(true);
            return daemon;
          });

  private volatile CountDownLatch complete = new CountDownLatch(1);
  private volatile boolean closing;
  private volatile @Nullable Exception failure;
  private SearchBuild build;
  private SearchCache.@Nullable Stamp stamp;
  private boolean unkept;
  private @Nullable Future<?> keeping;

  /// @param cache null if nothing may be kept on disk, as of an archive with a password
  /// @param mayWrite whether the cache is ours to write: beside a writer it is only read
  SearchKeeper(SearchSource source, @Nullable SearchCache cache, boolean mayWrite) {
    this.source = source;
    this.cache = cache;
    this.mayWrite = mayWrite;
    this.build = new SearchBuild(source, text, cache, mayWrite);
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  SearchKeeper begun() {
    run(this::begin);
    return this;
  }

  SearchText text() {
    return text;
  }

  /// A change that the data file took; from the writer's thread, which does not wait.
  void happened(long counter, JournalRecord change) {
    handed.incrementAndGet();
    run(() -> {
      try {
        take(counter, change);
      } finally {
        taken.incrementAndGet();
      }
    });
  }

  /// Waits until it is known how much there is to be searched, and until what was saved before can
  /// be found, but not long.
  ///
  /// @return whether it can
  boolean awaitChanges() {
    awaitBegun();
    if (taken.get() < handed.get() && !closing) {
      try {
        Future<?> after = thread.submit(() -> {});
        after.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      } catch (TimeoutException e) {
        // It will be found a moment later.
        return false;
      } catch (ExecutionException | RejectedExecutionException e) {
        // Nothing was to be done but to come after the others; closed, there is nothing to come.
        return true;
      }
    }
    return true;
  }

  /// An answer before that would say that it looked through everything, which was nothing.
  private void awaitBegun() {
    try {
      begun.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Waits until everything is laid in, but not longer than this; an interrupt ends the waiting.
  ///
  /// @return whether it is
  /// @throws ProblemException if the data file could not be read
  boolean awaitComplete(Duration atMost) throws ProblemException {
    boolean isThere = false;
    try {
      isThere = complete.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    switch (failure) {
      case ProblemException problem -> throw problem;
      case RuntimeException mistake -> throw mistake;
      case null, default -> {}
    }
    return isThere;
  }

  /// The text cannot be read any more (a mapped file was cut): it is made anew, in memory.
  void remake() {
    run(() -> {
      if (complete.getCount() == 0) {
        // Who asks for the whole waits anew, and what is half made is not kept.
        complete = new CountDownLatch(1);
      }
      text.clear();
      failure = null;
      build = new SearchBuild(source, text, null, false);
      begin();
    });
  }

  private void begin() {
    try {
      SearchCache.Stamp now = build.begin();
      stamp = stamp == null || stamp.counter() < now.counter() ? now : stamp;
      begun.countDown();
      step();
    } catch (ProblemException | RuntimeException e) {
      fail(e);
    } finally {
      begun.countDown();
    }
  }

  /// One step, and the next one behind what has come meanwhile.
  private void step() {
    try {
      if (closing) {
        complete.countDown();
      } else if (!build.step()) {
        run(this::step);
      } else {
        complete.countDown();
        if (build.differs() || unkept) {
          keep();
        }
      }
    } catch (ProblemException | RuntimeException e) {
      fail(e);
    }
  }

  private void fail(Exception e) {
    failure = e;
    LOG.log(WARNING, "the search text could not be made", e);
    complete.countDown();
  }

  private void take(long counter, JournalRecord change) {
    try {
      switch (change) {
        case ProposalSaved saved -> {
          build.saved(saved.id());
          text.put(List.of(source.entry(saved.json(), false)));
        }
        case MovedToBin moved -> bin(moved.id(), true);
        case TakenFromBin back -> bin(back.id(), false);
        default -> {}
      }
    } catch (ProblemException e) {
      LOG.log(WARNING, "a change cannot be searched", e);
    }
    if (stamp != null) {
      stamp = new SearchCache.Stamp(stamp.lineage(), Math.max(stamp.counter(), counter));
    }
    if (!unkept && complete.getCount() == 0) {
      keepLater();
    }
    unkept = true;
  }

  private void bin(String id, boolean inBin) {
    build.binned(id, inBin);
    text.setInBin(id, inBin);
  }

  private void keepLater() {
    try {
      keeping = thread.schedule(this::keep, IDLE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      // It is being closed, and kept then.
      return;
    }
  }

  private void keep() {
    unkept = false;
    if (cache != null && mayWrite && stamp != null) {
      try {
        cache.save(text, stamp);
      } catch (IOException | RuntimeException e) {
        LOG.log(WARNING, "the search cache cannot be written", e);
      }
    }
  }

  private void run(Runnable task) {
    try {
      thread.execute(task);
    } catch (RejectedExecutionException e) {
      // Closed: the next one compares with the data file.
      begun.countDown();
      complete.countDown();
    }
  }

  /// Keeps what changed, and ends; the data file must still be open.
  @Override
  public void close() {
    closing = true;
    run(() -> {
      if (keeping != null) {
        keeping.cancel(false);
      }
      if (unkept && complete.getCount() == 0) {
        keep();
      }
    });
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
    begun.countDown();
    complete.countDown();
    text.close();
  }
}
