package org.banfu.archive;

import static java.lang.System.Logger.Level.ERROR;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import org.banfu.proposal.ProblemException;
import org.banfu.store.StoreException;
import org.jspecify.annotations.Nullable;

/// Forces the data file to disk a while after writing has begun; a pause costs nothing. Lives on
/// the writer's thread.
final class Checkpoint {
  private static final System.Logger LOG = System.getLogger(Checkpoint.class.getName());
  private static final Duration IDLE = Duration.ofMinutes(1);

  private final Entrance.Held held;
  private final ArchiveWriter writer;
  private @Nullable ScheduledFuture<?> next;

  Checkpoint(Entrance.Held held, ArchiveWriter writer) {
    this.held = held;
    this.writer = writer;
  }

  void later() {
    if (next == null || next.isDone()) {
      next = held.lanes().writeLater(this::run, IDLE);
    }
  }

  private void run() {
    try {
      writer.catchUp();
      held.opened().database().checkpoint();
    } catch (ProblemException | StoreException e) {
      LOG.log(ERROR, "the data file could not be forced to disk", e);
    }
  }

  void cancel() {
    if (next != null) {
      next.cancel(false);
    }
  }
}
