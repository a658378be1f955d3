package org.banfu.archive;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.jspecify.annotations.Nullable;

/// How far the search text is: whether it is known how much there is to be laid in, whether all is,
/// or why it is not and nobody goes on. May be asked from any thread.
final class SearchProgress {
  private final CountDownLatch begun = new CountDownLatch(1);
  private volatile CountDownLatch complete = new CountDownLatch(1);
  private volatile @Nullable Throwable failure;

  void begun() {
    begun.countDown();
  }

  /// All is laid in.
  void complete() {
    failure = null;
    complete.countDown();
  }

  /// Nobody goes on: it is being closed.
  void ended() {
    begun.countDown();
    complete.countDown();
  }

  /// Nobody goes on, for this reason.
  void failed(Throwable why) {
    failure = why;
    complete.countDown();
  }

  /// It is made anew: who asks for the whole waits again.
  void again() {
    failure = null;
    if (isOver()) {
      complete = new CountDownLatch(1);
    }
  }

  /// Whether nobody goes on, be it done or not.
  boolean isOver() {
    return complete.getCount() == 0;
  }

  /// Why the text is not made, as it is told.
  Optional<ProblemException> failure() {
    Throwable why = failure;
    return switch (why) {
      case null -> Optional.empty();
      case ProblemException told -> Optional.of(told);
      default ->
          Optional.of(
              new ProblemException(
                  Problem.of("archive.searchFailed", why.getClass().getSimpleName()), why));
    };
  }

  void awaitBegun() {
    try {
      begun.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Waits until everything is laid in, but not longer than this; an interrupt ends the waiting.
  ///
  /// @return whether it is
  /// @throws ProblemException why it will not be
  boolean awaitComplete(Duration atMost) throws ProblemException {
    boolean isThere = false;
    try {
      isThere = complete.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Optional<ProblemException> told = failure();
    if (told.isPresent()) {
      throw told.get();
    }
    return isThere;
  }
}
