package org.banfu.desktop.list;

/// What the place of the list shows.
enum ListPhase {
  OPENING,
  /// There is not one proposal in the archive.
  EMPTY,
  LISTED,
  /// Nothing holds the words that were typed.
  NO_MATCH,
  /// The chosen group holds nothing.
  NOTHING,
  FAILED
}
