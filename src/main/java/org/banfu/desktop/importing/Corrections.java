package org.banfu.desktop.importing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.work.ImportItem;
import org.banfu.work.ImportReview;
import org.jspecify.annotations.Nullable;

/// Looks how the rows of an import stand that a person corrects, each after a pause, in the
/// background. On the screen's thread.
final class Corrections {
  private static final Duration PAUSE = Duration.ofMillis(300);

  private final Desk desk;
  private final Reviews reviews;
  private final ImportCheckRows all;
  private final BooleanSupplier isWanted;

  /// For all corrections, as it remembers what it read of the archive; known to the background.
  private @Nullable ImportReview review;

  private final AtomicInteger calledOff = new AtomicInteger();
  private @Nullable Look last;

  /// Makes reviews, in the background.
  interface Reviews {
    ImportReview make() throws ProblemException;
  }

  /// One that waits, or is under way.
  private static final class Look {
    private final ImportCheckRow row;
    private final AtomicBoolean isOvertaken = new AtomicBoolean();
    private Runnable callOff = () -> {};
    private boolean isBegun;

    Look(ImportCheckRow row) {
      this.row = row;
    }

    void end() {
      isOvertaken.set(true);
      callOff.run();
    }
  }

  /// @param isWanted whether how they stand still matters
  Corrections(Desk desk, Reviews reviews, ImportCheckRows all, BooleanSupplier isWanted) {
    this.desk = desk;
    this.reviews = reviews;
    this.all = all;
    this.isWanted = isWanted;
  }

  /// Looks after a pause; what is under way for the same row is overtaken.
  void corrected(ImportCheckRow row) {
    Look before = last;
    if (before != null && before.row.equals(row)) {
      before.end();
    } else if (before != null && !before.isBegun) {
      before.callOff.run();
      begin(before);
    }
    last = null;
    if (!row.proposal().equals(row.itemNow().proposal())) {
      var look = new Look(row);
      look.callOff = desk.tasks().after(PAUSE, () -> begin(look));
      last = look;
    }
  }

  /// Nobody waits for an answer any more.
  void callOff() {
    calledOff.incrementAndGet();
    if (last != null) {
      last.end();
    }
    last = null;
  }

  private void begin(Look look) {
    look.isBegun = true;
    ImportCheckRow row = look.row;
    Proposal proposal = row.proposal();
    ImportItem asked = row.itemNow().withProposal(proposal);
    List<ImportItem> items = all.items();
    int times = calledOff.get();
    BooleanSupplier isLate = () -> look.isOvertaken.get() || times != calledOff.get();
    desk.tasks()
        .run(
            () -> review().look(items, asked, isLate),
            now -> {
              // What was typed meanwhile asks again.
              if (!isLate.getAsBoolean()
                  && row.proposal().equals(proposal)
                  && isWanted.getAsBoolean()) {
                all.stand(items, now);
              }
            },
            desk.notices()::tell);
  }

  private synchronized ImportReview review() throws ProblemException {
    if (review == null) {
      review = reviews.make();
    }
    return review;
  }
}
