package org.banfu.archive;

import static java.lang.System.Logger.Level.WARNING;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.banfu.search.SearchCache;
import org.banfu.search.SearchText;
import org.banfu.store.journal.JournalRecord;
import org.banfu.store.journal.JournalRecord.MovedToBin;
import org.banfu.store.journal.JournalRecord.ProposalSaved;
import org.banfu.store.journal.JournalRecord.RemovedForGood;
import org.banfu.store.journal.JournalRecord.TakenFromBin;
import org.jspecify.annotations.Nullable;

/// Keeps the search text in step with the archive, on a thread of its own: made from cache and data
/// file when it is first asked for, then changed by every save after the data file took it. Nobody
/// but a request waits for it, and a request not long.
final class SearchKeeper implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(SearchKeeper.class.getName());

  private static final Duration PATIENCE = Duration.ofMillis(100);

  private final SearchSource source;
  private final @Nullable SearchCache cache;
  private final SearchText text = new SearchText();
  private final SearchProgress progress = new SearchProgress();
  private final AtomicLong handed = new AtomicLong();
  private final AtomicLong taken = new AtomicLong();
  private final SearchThread thread = new SearchThread();

  private volatile boolean closing;
  private volatile int life;
  private final SearchShelf shelf;
  private SearchBuild build;
  private boolean isRemaking;

  /// @param cache null if nothing may be kept on disk, as of an archive with a password
  /// @param mayWrite whether the cache is ours to write: beside a writer it is only read
  SearchKeeper(SearchSource source, @Nullable SearchCache cache, boolean mayWrite) {
    this.source = source;
    this.cache = cache;
    this.shelf = new SearchShelf(text, mayWrite ? cache : null, thread, () -> build.isWhole());
    this.build = new SearchBuild(source, text, cache, mayWrite);
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
    // An answer before that would say that it looked through everything, which was nothing.
    progress.awaitBegun();
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

  /// Whether a file was cut under the text ([SearchCache#isCut]).
  boolean isCut() {
    return cache != null && cache.isCut(text);
  }

  /// How far the text is.
  SearchProgress progress() {
    return progress;
  }

  /// Counts how often the text was made anew.
  int life() {
    return life;
  }

  /// The text cannot be read any more (a mapped file was cut): it is made anew, in memory. Returns
  /// when the one that cannot be read is gone, whoever else met it too.
  ///
  /// @param failed the [#life] in which it was met
  void remake(int failed) {
    try {
      thread.submit(() -> renew(failed)).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      LOG.log(WARNING, "the search text could not be made anew", e);
    } catch (RejectedExecutionException e) {
      // Closed: whoever asks now gets no answer in any case.
      return;
    }
  }

  /// From now on nothing of the text is kept on the disk; what was kept may be deleted when this
  /// returns.
  void keepNoMore() {
    int now = life;
    try {
      thread.submit(shelf::keepNoMore).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | RejectedExecutionException e) {
      LOG.log(WARNING, "the search text is kept until it is closed", e);
    }
    remake(now);
  }

  /// As [#remake], by and by.
  void remakeSoon() {
    run(() -> renew(life));
  }

  private void renew(int failed) {
    if (failed == life) {
      life = failed + 1;
      isRemaking = true;
      progress.again();
      text.clear();
      // What is half made is not kept.
      build = new SearchBuild(source, text, null, false);
      run(this::begin);
    }
  }

  private void begin() {
    try {
      shelf.standsFor(build.begin());
      progress.begun();
      step();
    } catch (Throwable e) {
      fail(e);
    } finally {
      progress.begun();
    }
  }

  /// One step, and the next one behind what has come meanwhile.
  private void step() {
    try {
      if (closing) {
        progress.ended();
      } else if (!build.step()) {
        run(this::step);
      } else {
        isRemaking = false;
        if (build.isCompared()) {
          progress.complete();
          shelf.complete(build.differs());
        }
      }
    } catch (Throwable e) {
      fail(e);
    }
  }

  /// Whatever it is, who waits for the text must hear of it.
  private void fail(Throwable e) {
    LOG.log(WARNING, "the search text could not be made", e);
    if (e instanceof InternalError && !isRemaking) {
      renew(life);
    } else {
      progress.failed(e);
    }
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
        case RemovedForGood removed -> removed.ids().forEach(this::remove);
        default -> {}
      }
    } catch (Throwable e) {
      LOG.log(WARNING, "a change cannot be searched as it was told", e);
      readAgain(change);
    }
    shelf.changed(counter, progress.isOver());
  }

  /// A change that was forgotten would be lacking as long as the archive is not changed elsewhere.
  private void readAgain(JournalRecord change) {
    switch (change) {
      case ProposalSaved saved -> build.readAgain(saved.id(), false);
      case MovedToBin moved -> build.readAgain(moved.id(), true);
      case TakenFromBin back -> build.readAgain(back.id(), false);
      // What is gone is taken out when it is read.
      case RemovedForGood removed -> removed.ids().forEach(id -> build.readAgain(id, true));
      default -> {}
    }
    if (progress.isOver()) {
      step();
    }
  }

  private void remove(String id) {
    build.saved(id);
    text.remove(id);
  }

  private void bin(String id, boolean inBin) {
    build.binned(id, inBin);
    text.setInBin(id, inBin);
  }

  /// Runs it on the thread that changes the text, after what was handed in before.
  void run(Runnable task) {
    try {
      thread.run(task);
    } catch (RejectedExecutionException e) {
      // Closed: the next one compares with the data file.
      progress.ended();
    }
  }

  /// Keeps what changed, and ends; the data file must still be open.
  @Override
  public void close() {
    closing = true;
    run(() -> {
      if (progress.isOver()) {
        shelf.keepIfChanged();
      }
    });
    thread.close();
    progress.ended();
    text.close();
  }
}
