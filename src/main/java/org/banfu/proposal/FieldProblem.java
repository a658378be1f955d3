package org.banfu.proposal;

/// What is to be said under a field while it is typed.
public record FieldProblem(Place place, Weight weight, Problem problem) {
  static FieldProblem wrong(Place place, String code, Object... arguments) {
    return new FieldProblem(place, Weight.WRONG, Problem.of(code, arguments));
  }

  static FieldProblem doubtful(Place place, String code, Object... arguments) {
    return new FieldProblem(place, Weight.DOUBTFUL, Problem.of(code, arguments));
  }
}
