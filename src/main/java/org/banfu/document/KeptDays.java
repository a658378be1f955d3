package org.banfu.document;

import org.banfu.proposal.ProblemException;
import org.banfu.proposal.WorkingDays;

/// Which days the office works, for what is counted in working days.
@FunctionalInterface
public interface KeptDays {
  /// By the holidays that are part of the program.
  KeptDays SHIPPED = WorkingDays::shipped;

  /// As they are kept now.
  ///
  /// @throws ProblemException if the office's own cannot be read
  WorkingDays now() throws ProblemException;
}
