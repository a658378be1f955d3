package org.banfu.work;

import java.util.List;
import org.banfu.archive.Archive;
import org.banfu.archive.NewSave;
import org.banfu.archive.Occasion;
import org.banfu.archive.Stored;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;

/// Keeps as a revision what was written to a file, also where somebody saved since: that one stays
/// the current one, and the revision is what the file says.
///
/// @param archive of the writer
record KeptRevision(Archive archive) {
  private static final String STALE = "archive.stale";

  /// A person saves once a second at most.
  private static final int TRIES = 5;

  /// @param written as it was read for the file
  /// @throws ProblemException as [Archive#save]
  void keep(Stored written, Occasion occasion) throws ProblemException {
    Stored now = written;
    for (int left = TRIES; ; left--) {
      try {
        keep(written.proposal(), now, occasion);
        return;
      } catch (ProblemException e) {
        boolean isOvertaken = e.problem().code().equals(STALE) && left > 1;
        if (!isOvertaken) {
          throw e;
        }
        now = archive.find(written.proposal().id()).orElseThrow(() -> e);
      }
    }
  }

  private void keep(Proposal written, Stored now, Occasion occasion) throws ProblemException {
    var revision = new NewSave(written, now.version(), occasion, List.of());
    archive.saveAll(
        now.proposal().equals(written)
            ? List.of(revision)
            : List.of(
                revision,
                new NewSave(now.proposal(), now.version() + 1, Occasion.EDIT, List.of())));
  }
}
