package org.banfu.search;

/// What results are counted and filtered by. The values are the proposal's own: a year in digits,
/// the names of [org.banfu.proposal.Role] and [org.banfu.proposal.State], a category's code.
public enum Facet {
  YEAR(0),
  COUNCIL(1),
  ROLE(2),
  CATEGORY(3),
  STATE(4),
  /// Lead unit, filing unit and co-handling units.
  UNIT(5);

  private static final Facet[] ALL = values();

  private final int code;

  Facet(int code) {
    this.code = code;
  }

  /// Its number in the form of segments.
  int code() {
    return code;
  }

  static Facet of(int code) {
    return ALL[code];
  }
}
