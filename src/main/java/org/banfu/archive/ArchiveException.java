package org.banfu.archive;

import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.jspecify.annotations.Nullable;

/// Thrown when an archive cannot be opened: damaged, locked, missing, newer, or its folder is not
/// to be used. The files are as they were.
public final class ArchiveException extends ProblemException {
  public ArchiveException(Problem problem, @Nullable Throwable cause) {
    super(problem, cause);
  }

  public ArchiveException(Problem problem) {
    this(problem, null);
  }
}
