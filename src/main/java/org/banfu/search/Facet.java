package org.banfu.search;

/// What results are counted and filtered by. The values are the proposal's own: a year in digits,
/// the names of [org.banfu.proposal.Role] and [org.banfu.proposal.State], a category's code.
public enum Facet {
  YEAR,
  COUNCIL,
  ROLE,
  CATEGORY,
  STATE,
  /// Lead unit, filing unit and co-handling units.
  UNIT
}
