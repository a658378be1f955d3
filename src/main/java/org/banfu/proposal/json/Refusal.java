package org.banfu.proposal.json;

import org.banfu.proposal.Problem;

/// Carries a problem out of the depth of the reader to the border that turns it into a
/// [org.banfu.proposal.ProblemException].
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  Refusal(Problem problem) {
    super(problem.code(), null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
