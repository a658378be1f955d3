package org.banfu.archive;

import static java.lang.System.Logger.Level.WARNING;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import org.banfu.search.SearchCache;
import org.banfu.search.SearchText;
import org.jspecify.annotations.Nullable;

/// Puts the search text into the cache, with the save of the archive that it stands for: when it is
/// complete, a while after it was changed, and at the end. On the thread that changes it.
final class SearchShelf {
  private static final System.Logger LOG = System.getLogger(SearchShelf.class.getName());

  /// After the first change since the cache was written.
  private static final Duration IDLE = Duration.ofMinutes(1);

  private final SearchText text;
  private @Nullable SearchCache cache;
  private final SearchThread thread;
  private final BooleanSupplier isWhole;
  private SearchCache.@Nullable Stamp stamp;
  private boolean isChanged;

  /// @param cache null if nothing is to be written
  /// @param isWhole whether nothing is lacking in the text
  SearchShelf(
      SearchText text, @Nullable SearchCache cache, SearchThread thread, BooleanSupplier isWhole) {
    this.text = text;
    this.cache = cache;
    this.thread = thread;
    this.isWhole = isWhole;
  }

  /// What the text stands for once it is built; a change that came meanwhile may be newer.
  void standsFor(SearchCache.Stamp now) {
    stamp = stamp == null || stamp.counter() < now.counter() ? now : stamp;
  }

  /// A save of the archive was taken in.
  ///
  /// @param isBuilt whether the text was complete before; else it is kept once it is
  void changed(long counter, boolean isBuilt) {
    if (stamp != null) {
      stamp = new SearchCache.Stamp(stamp.lineage(), Math.max(stamp.counter(), counter));
    }
    if (!isChanged && isBuilt) {
      keepLater();
    }
    isChanged = true;
  }

  /// All is built.
  ///
  /// @param differs whether the cache lacked anything
  void complete(boolean differs) {
    if (differs || isChanged) {
      keep();
    }
  }

  /// Nothing is written from now on.
  void keepNoMore() {
    cache = null;
  }

  void keepIfChanged() {
    if (isChanged) {
      keep();
    }
  }

  private void keepLater() {
    try {
      thread.runLater(this::keepIfChanged, IDLE);
    } catch (RejectedExecutionException e) {
      // It is being closed, and kept then.
      return;
    }
  }

  private void keep() {
    isChanged = false;
    if (cache != null && stamp != null) {
      try {
        cache.save(text, isWhole.getAsBoolean() ? stamp : stamp.ofNothing());
      } catch (Throwable e) {
        LOG.log(WARNING, "the search cache cannot be written", e);
      }
    }
  }
}
