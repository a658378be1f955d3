package org.banfu.proposal;

import org.jspecify.annotations.Nullable;

/// Thrown when something expected went wrong that a person must be told in plain words.
public class ProblemException extends Exception {
  private final transient Problem problem;

  public ProblemException(Problem problem) {
    this(problem, null);
  }

  public ProblemException(Problem problem, @Nullable Throwable cause) {
    super(problem.code() + " " + problem.arguments(), cause);
    this.problem = problem;
  }

  /// What to tell.
  public Problem problem() {
    return problem;
  }
}
