package org.banfu.archive;

import org.banfu.proposal.ProblemException;

/// Ends the making of the search text of an archive as an error of the machine does.
public final class FailedSearch {
  private FailedSearch() {}

  /// From now on the text is not whole, and nobody goes on.
  public static void in(Archive archive) throws ProblemException {
    archive.newSearch().awaitComplete();
    archive.keeper().progress().failed(new OutOfMemoryError());
  }
}
