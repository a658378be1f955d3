package org.banfu.desktop.importing;

/// Where the page of an import stands.
enum ImportCheckPhase {
  LOOKING,
  DECIDING,
  READING_AGAIN,
  IMPORTING,
  DONE
}
