package org.banfu.desktop.editor.worklist;

/// Where the person goes on typing.
///
/// @param line an item's or a draft's id
/// @param at a place in its text; beyond the end is at the end
record Caret(String line, int at) {
  static Caret startOf(String line) {
    return new Caret(line, 0);
  }

  static Caret endOf(String line) {
    return new Caret(line, Integer.MAX_VALUE);
  }
}
