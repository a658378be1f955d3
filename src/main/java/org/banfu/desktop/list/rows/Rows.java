package org.banfu.desktop.list.rows;

import java.util.List;

/// All rows of the archive at one moment.
public final class Rows {
  private final List<ListedRow> listed;
  private final List<ListedRow> binned;

  Rows(List<ListedRow> listed, List<ListedRow> binned) {
    this.listed = List.copyOf(listed);
    this.binned = List.copyOf(binned);
  }

  List<ListedRow> listed() {
    return listed;
  }

  List<ListedRow> binned() {
    return binned;
  }
}
