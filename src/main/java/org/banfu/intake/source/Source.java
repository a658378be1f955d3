package org.banfu.intake.source;

import java.util.ArrayList;
import java.util.List;

/// A letter as it came: every character of it, and where its lines and table cells are.
///
/// A TAB begins a cell, a line ends in LF, a row ends in an empty line and a table in one more.
/// Lines and cells stand in the order of the text; a cell is a run of lines.
///
/// @param rowsKnown whether rows and columns were stated (Word) or are guessed from empty lines
/// @param margins what stands on the pages beside the letter (headers, footers): lines behind all
///   others, that are none of `lines`
public record Source(
    String text, List<Line> lines, List<Row> rows, boolean rowsKnown, List<Line> margins) {

  public Source {
    lines = List.copyOf(lines);
    rows = List.copyOf(rows);
    margins = List.copyOf(margins);
  }

  /// Without margins.
  public Source(String text, List<Line> lines, List<Row> rows, boolean rowsKnown) {
    this(text, lines, rows, rowsKnown, List.of());
  }

  /// The same letter with these lines in its margins.
  public Source withMargins(List<String> texts) {
    var all = new StringBuilder(text);
    var added = new ArrayList<Line>();
    for (String line : texts) {
      int start = all.length();
      all.append(line).append('\n');
      added.add(SourceBuilder.trimmed(all, start, all.length() - 1, -1));
    }
    return new Source(all.toString(), lines, rows, rowsKnown, added);
  }

  /// One line without the blanks around it; an empty line has `start == end`.
  ///
  /// @param cell the number of its cell, counted through the source, or -1 outside of tables
  public record Line(int start, int end, int cell) {
    /// Whether nothing stands on it.
    public boolean isEmpty() {
      return start == end;
    }
  }

  /// One table cell: its lines from `firstLine` to before `endLine`, at least one.
  ///
  /// @param column the column it begins in, counted from 0
  /// @param span how many columns it takes
  public record Cell(int index, int column, int span, int firstLine, int endLine) {
    private Cell moved(int cells, int by) {
      return new Cell(index - cells, column, span, firstLine - by, endLine - by);
    }
  }

  /// One table row.
  ///
  /// @param table the number of its table, counted through the source
  public record Row(int table, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// A source of its own of these lines, outside of whose ends no table is cut; the margins go with
  /// the last line.
  ///
  /// @param from the first line
  /// @param to the line behind the last one
  public Source part(int from, int to) {
    int start = from == 0 ? 0 : begin(from);
    int end = to >= lines.size() ? text.length() : begin(to);
    List<Row> whole =
        rows.stream()
            .filter(row ->
                row.cells().getFirst().firstLine() >= from && row.cells().getLast().endLine() <= to)
            .toList();
    int cells = whole.isEmpty() ? 0 : whole.getFirst().cells().getFirst().index();
    int tables = whole.isEmpty() ? 0 : whole.getFirst().table();
    return new Source(
        text.substring(start, end),
        lines.subList(from, to).stream()
            .map(line ->
                new Line(
                    line.start() - start,
                    line.end() - start,
                    line.cell() < 0 ? -1 : line.cell() - cells))
            .toList(),
        whole.stream()
            .map(row ->
                new Row(
                    row.table() - tables,
                    row.cells().stream().map(cell -> cell.moved(cells, from)).toList()))
            .toList(),
        rowsKnown,
        to < lines.size()
            ? List.of()
            : margins.stream()
                .map(line -> new Line(line.start() - start, line.end() - start, -1))
                .toList());
  }

  // Where a line begins, the blanks before it included.
  private int begin(int line) {
    return text.lastIndexOf('\n', lines.get(line).start() - 1) + 1;
  }

  /// What stands on the line, without the blanks around it.
  public String text(Line line) {
    return text.substring(line.start(), line.end());
  }
}
