package org.banfu.archive;

import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.store.ChangeWriter;
import org.banfu.store.StoreException;
import org.banfu.store.journal.ChangeTarget;
import org.banfu.store.journal.JournalRecord;
import org.banfu.store.why.Why;

/// Makes in the data file the changes that it lacks, one after the other; none may be missing.
final class Replay implements ChangeTarget {
  /// The data file did not take a change.
  static final String REFUSED = "archive.behind";

  /// Changes are missing.
  static final String GAP = "archive.gap";

  private final ArchiveFolder folder;
  private final ChangeWriter changes;
  private long last;

  Replay(ArchiveFolder folder, ChangeWriter changes, long last) {
    this.folder = folder;
    this.changes = changes;
    this.last = last;
  }

  /// Whether this is the next change that the data file lacks.
  boolean isNext(long counter) {
    return counter == last + 1;
  }

  @Override
  public void take(long counter, JournalRecord change) throws ProblemException {
    if (!isNext(counter)) {
      throw new ArchiveException(Problem.of(GAP, folder.path(), last + 1, counter - 1));
    }
    try {
      changes.replay(counter, change);
    } catch (StoreException e) {
      throw new ArchiveException(Problem.of(REFUSED, folder.path(), Why.of(e)), e);
    }
    last = counter;
  }
}
