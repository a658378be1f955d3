package org.banfu.archive;

import java.util.concurrent.CountDownLatch;
import org.banfu.proposal.ProblemException;

/// Holds the thread that makes the search text of an archive, as a cache folder does that gives no
/// answer, until it is closed. Of an archive of more proposals than are read in one step, the rest
/// waits behind it.
public final class HeldSearch implements AutoCloseable {
  private final CountDownLatch end = new CountDownLatch(1);

  private HeldSearch() {}

  /// Begins to make the search text and holds it.
  public static HeldSearch of(Archive archive) throws ProblemException {
    var held = new HeldSearch();
    archive.newSearch();
    archive.keeper().run(held::await);
    return held;
  }

  private void await() {
    boolean isOver = false;
    while (!isOver) {
      try {
        end.await();
        isOver = true;
      } catch (InterruptedException e) {
        // Nobody but the test ends it.
        isOver = false;
      }
    }
  }

  @Override
  public void close() {
    end.countDown();
  }
}
