package org.banfu.desktop.importing;

/// Where the page of an import stands.
enum ReviewPhase {
  LOOKING,
  DECIDING,
  IMPORTING,
  DONE
}
