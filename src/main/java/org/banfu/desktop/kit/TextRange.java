package org.banfu.desktop.kit;

/// A part of a text that is selected from one place to another.
///
/// @param caret where the selecting ended, before or behind the other place
record TextRange(int anchor, int caret) {
  int start() {
    return Math.min(anchor, caret);
  }

  int end() {
    return Math.max(anchor, caret);
  }

  /// The paragraph at a place, without its line end.
  static TextRange paragraph(String text, int at) {
    int start = at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    int end = text.indexOf('\n', at);
    return new TextRange(start, end < 0 ? text.length() : end);
  }
}
