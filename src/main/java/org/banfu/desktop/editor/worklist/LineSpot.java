package org.banfu.desktop.editor.worklist;

/// What a line on the screen stands for now: lines are dear to make, so they are handed over to the
/// items of another proposal.
final class LineSpot {
  private Column column;
  private String id;

  LineSpot(Column column, String id) {
    this.column = column;
    this.id = id;
  }

  Column column() {
    return column;
  }

  /// Of the item, or of the draft that may become it.
  String id() {
    return id;
  }

  void move(Column to, String line) {
    column = to;
    id = line;
  }
}
