package org.banfu.intake.source;

import java.util.ArrayList;
import java.util.List;
import org.banfu.intake.source.Source.Cell;
import org.banfu.intake.source.Source.Line;
import org.banfu.intake.source.Source.Row;
import org.banfu.text.Widths;

/// Writes a source of stated structure, paragraph by paragraph and cell by cell.
public final class SourceBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<Line> lines = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private List<Cell> cells = new ArrayList<>();
  private int table = -1;
  private int cell = -1;
  private int lastCell = -1;
  private int column;
  private int span;
  private int firstLine;

  /// How many characters there are so far.
  public int length() {
    return text.length();
  }

  /// A paragraph, in the cell that is open or outside of tables; a LF in it begins a new line.
  public void paragraph(String content) {
    int from = 0;
    int to = content.indexOf('\n');
    while (to >= 0) {
      line(content, from, to);
      from = to + 1;
      to = content.indexOf('\n', from);
    }
    line(content, from, content.length());
  }

  /// Begins a table; it ends with [#endTable].
  public void beginTable() {
    table++;
  }

  /// Begins a cell at this column; a row is the cells up to [#endRow].
  public void beginCell(int atColumn, int columns) {
    text.append('\t');
    cell = ++lastCell;
    column = atColumn;
    span = columns;
    firstLine = lines.size();
  }

  /// Ends the cell.
  public void endCell() {
    if (firstLine == lines.size()) {
      paragraph("");
    }
    cells.add(new Cell(cell, column, span, firstLine, lines.size()));
    cell = -1;
  }

  /// Ends the row.
  public void endRow() {
    rows.add(new Row(table, cells));
    cells = new ArrayList<>();
    paragraph("");
  }

  /// Ends the table.
  public void endTable() {
    paragraph("");
  }

  /// The source as written.
  public Source build() {
    return new Source(text.toString(), lines, rows, true);
  }

  private void line(String content, int from, int to) {
    int start = text.length();
    text.append(content, from, to).append('\n');
    lines.add(trimmed(text, start, text.length() - 1, cell));
  }

  static Line trimmed(CharSequence text, int start, int end, int cell) {
    int from = start;
    int to = end;
    while (from < to && Widths.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && Widths.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Line(from, to, cell);
  }
}
