package org.banfu.intake.source;

import java.util.ArrayList;
import java.util.List;
import org.banfu.intake.source.Source.Cell;
import org.banfu.intake.source.Source.Line;
import org.banfu.intake.source.Source.Row;

/// Finds lines and cells in plain text that came from Word: a TAB begins a cell, an empty line
/// before it begins a row, two empty lines end the table.
public final class PlainLayout {
  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private List<Cell> cells = new ArrayList<>();
  private int table = -1;
  private int cell = -1;
  private int lastCell = -1;
  private int firstLine;
  private int emptyBefore;

  private PlainLayout(String text) {
    this.text = text;
  }

  /// The source that this text is; LF ends its lines.
  public static Source of(String text) {
    return new PlainLayout(text).read();
  }

  private Source read() {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      row(start, end);
      start = end + 1;
    }
    endTable();
    return new Source(text, lines, rows, false);
  }

  private void row(int start, int end) {
    int tab = text.indexOf('\t', start, end);
    if (tab < 0) {
      if (add(start, end)) {
        emptyBefore = 0;
      } else if (++emptyBefore == 2) {
        endTable();
      }
      return;
    }
    if (cell < 0) {
      table++;
    } else if (emptyBefore > 0) {
      endRow();
    }
    if (!SourceBuilder.trimmed(text, start, tab, cell).isEmpty()) {
      add(start, tab);
    }
    while (tab >= 0) {
      endCell();
      cell = ++lastCell;
      firstLine = lines.size();
      int next = text.indexOf('\t', tab + 1, end);
      add(tab + 1, next < 0 ? end : next);
      tab = next;
    }
    emptyBefore = 0;
  }

  private boolean add(int start, int end) {
    Line line = SourceBuilder.trimmed(text, start, end, cell);
    lines.add(line);
    return !line.isEmpty();
  }

  private void endCell() {
    if (cell >= 0) {
      cells.add(new Cell(cell, cells.size(), 1, firstLine, lines.size()));
      cell = -1;
    }
  }

  private void endRow() {
    endCell();
    if (!cells.isEmpty()) {
      rows.add(new Row(table, cells));
      cells = new ArrayList<>();
    }
  }

  private void endTable() {
    endRow();
  }
}
