package org.banfu.intake.source;

import java.util.ArrayList;
import java.util.List;
import org.banfu.intake.source.Source.Cell;
import org.banfu.intake.source.Source.Line;
import org.banfu.intake.source.Source.Row;

/// Finds lines and cells in plain text that came from Word: a TAB begins a cell, an empty line
/// before it begins a row, two empty lines end the table; and in text that came from a page or a
/// sheet: lines that a TAB parts into as many cells as the next line are rows.
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

  /// How many cells the rows of a sheet have; 0 outside of one.
  private int width;

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
      if (cell < 0 && isOfSheet(start, end)) {
        sheetRow(start, end);
      } else {
        width = 0;
        row(start, end);
      }
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

  // The first line of a sheet begins with text, and the next one has as many cells.
  private boolean isOfSheet(int start, int end) {
    int cells = cells(start, end);
    if (cells < 2 || cells == width) {
      return cells >= 2;
    }
    int next = Math.min(end + 1, text.length());
    int stop = text.indexOf('\n', next);
    return !SourceBuilder.trimmed(text, start, text.indexOf('\t', start), -1).isEmpty()
        && cells(next, stop < 0 ? text.length() : stop) == cells;
  }

  private int cells(int start, int end) {
    int cells = 1;
    for (int i = start; i < end; i++) {
      cells += text.charAt(i) == '\t' ? 1 : 0;
    }
    return cells;
  }

  private void sheetRow(int start, int end) {
    endRow();
    table += width == 0 ? 1 : 0;
    width = cells(start, end);
    int from = start;
    while (from <= end) {
      int tab = text.indexOf('\t', from, end);
      int to = tab < 0 ? end : tab;
      cell = ++lastCell;
      firstLine = lines.size();
      add(from, to);
      endCell();
      from = to + 1;
    }
    endRow();
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
