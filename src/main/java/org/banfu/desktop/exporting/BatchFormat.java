package org.banfu.desktop.exporting;

/// In which form many proposals are written: a file each, or one file with a line for each.
enum BatchFormat {
  WORD,
  PDF,
  JSON,
  JSON_LINES;

  /// Whether it holds a document, and not the proposal itself.
  boolean isDocument() {
    return this == WORD || this == PDF;
  }
}
