package org.banfu.desktop.list;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.Change;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.list.rows.HeldRows;
import org.banfu.desktop.list.rows.Rows;
import org.banfu.proposal.Problem;

/// The rows of the archive, read once and kept as they are by what the archive tells.
final class FollowedRows {
  /// An import tells of every proposal; one look serves many.
  private static final Duration GATHER = Duration.ofMillis(100);

  private final Desk desk;
  private final Runnable changed;
  private final Consumer<Problem> failed;
  private final Queue<Change> told = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean toldWaits = new AtomicBoolean();
  private final List<Change> sinceReading = new ArrayList<>();
  private HeldRows held = new HeldRows(List.of(), List.of());
  private boolean isReading;
  private long reading;

  /// @param changed runs on the screen's thread when the rows are others
  FollowedRows(Desk desk, Runnable changed, Consumer<Problem> failed) {
    this.desk = desk;
    this.changed = changed;
    this.failed = failed;
  }

  Rows now() {
    return held.now();
  }

  /// One of those outside the bin.
  Optional<ProposalRow> row(String id) {
    return held.row(id);
  }

  /// Takes what the archive tells, on the archive's thread.
  void hear(Change change) {
    told.add(change);
    if (toldWaits.compareAndSet(false, true)) {
      desk.tasks().after(GATHER, this::applyTold);
    }
  }

  /// Reads them all.
  void read() {
    long number = ++reading;
    isReading = true;
    sinceReading.clear();
    desk.tasks()
        .run(
            () -> {
              ArchiveView archive = desk.session().view();
              return new HeldRows(archive.rows(), archive.bin());
            },
            fresh -> {
              if (number == reading) {
                // What was told meanwhile may be in the rows or not; following it twice is
                // harmless.
                sinceReading.forEach(fresh::apply);
                sinceReading.clear();
                isReading = false;
                held = fresh;
                changed.run();
              }
            },
            problem -> {
              if (number == reading) {
                // What is told from now on would be kept for ever.
                sinceReading.clear();
                isReading = false;
              }
              failed.accept(problem);
            });
  }

  private void applyTold() {
    toldWaits.set(false);
    boolean isKept = true;
    for (Change change = told.poll(); change != null; change = told.poll()) {
      if (isReading) {
        sinceReading.add(change);
      }
      isKept &= held.apply(change);
    }
    if (isKept) {
      changed.run();
    } else {
      read();
    }
  }
}
