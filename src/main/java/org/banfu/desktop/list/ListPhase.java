package org.banfu.desktop.list;

/// What the place of the list shows.
enum ListPhase {
  OPENING,
  EMPTY,
  LISTED,
  FAILED
}
