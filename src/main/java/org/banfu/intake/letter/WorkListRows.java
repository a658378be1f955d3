package org.banfu.intake.letter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banfu.intake.source.Source;
import org.banfu.intake.source.Source.Cell;
import org.banfu.intake.source.Source.Row;

/// Finds the rows of the work list and which cell is which column: by the head row if there is one,
/// else by the order of the ten columns.
final class WorkListRows {
  private static final List<Column> ORDER = List.of(Column.values());
  private static final int COLUMNS = ORDER.size();

  private final Draft draft;
  private final List<Cell> heads = new ArrayList<>();
  private final Map<Integer, Column> columns = new HashMap<>();

  WorkListRows(Draft draft) {
    this.draft = draft;
    for (int i = 0; i < ORDER.size(); i++) {
      columns.put(i, ORDER.get(i));
    }
  }

  /// The rows, each with the cells it has; the head row is not among them.
  List<Map<Column, Cell>> rows() {
    var rows = new ArrayList<Map<Column, Cell>>();
    for (List<Cell> cells : bodies()) {
      int anchor = anchor(cells);
      var row = new EnumMap<Column, Cell>(Column.class);
      for (int i = 0; i < cells.size(); i++) {
        int at = draft.source.rowsKnown() ? cells.get(i).column() : i + anchor;
        Column column = columns.get(at);
        if (column != null) {
          row.put(column, cells.get(i));
        }
      }
      rows.add(row);
    }
    return rows;
  }

  /// The cells of the head row.
  List<Cell> heads() {
    return heads;
  }

  private List<List<Cell>> bodies() {
    var rows = new ArrayList<List<Cell>>();
    var all = new ArrayList<Cell>();
    for (Row row : draft.source.rows()) {
      List<Cell> cells =
          row.cells().stream()
              .filter(cell -> cell.firstLine() >= draft.regions.annexLine())
              .toList();
      cells = withoutHead(cells);
      if (!cells.isEmpty()) {
        rows.add(cells);
        all.addAll(cells);
      }
    }
    return draft.source.rowsKnown() || all.size() % COLUMNS != 0 ? rows : tens(all);
  }

  // In plain text an empty line within a cell looks like the end of a row.
  private static List<List<Cell>> tens(List<Cell> all) {
    var rows = new ArrayList<List<Cell>>();
    for (int i = 0; i < all.size(); i += COLUMNS) {
      rows.add(all.subList(i, i + COLUMNS));
    }
    return rows;
  }

  // The head row, also where it lost the empty line behind it, sets the columns.
  private List<Cell> withoutHead(List<Cell> cells) {
    var found = new EnumMap<Column, Cell>(Column.class);
    int end = 0;
    while (end < cells.size()) {
      Source.Line content = draft.content(cells.get(end));
      Optional<Column> column =
          content.end() - content.start() > 20
              ? Optional.empty()
              : Column.named(draft.squeezed(content));
      if (column.isEmpty()) {
        break;
      }
      found.put(column.get(), cells.get(end));
      end++;
    }
    if (found.size() < 4 || !heads.isEmpty()) {
      return cells;
    }
    columns.clear();
    for (Map.Entry<Column, Cell> head : found.entrySet()) {
      int at =
          draft.source.rowsKnown()
              ? head.getValue().column()
              : head.getValue().index() - cells.getFirst().index();
      columns.put(at, head.getKey());
      heads.add(head.getValue());
    }
    return cells.subList(end, cells.size());
  }

  // Where cells are missing the cell 建议三、… tells where the others belong.
  private int anchor(List<Cell> cells) {
    if (draft.source.rowsKnown() || cells.size() == COLUMNS) {
      return 0;
    }
    for (int i = 0; i < cells.size(); i++) {
      Source.Line line = draft.firstLine(cells.get(i));
      String text = draft.text(line);
      if (text.startsWith("建议") && HeadingNumber.ofHeading(text).isPresent()) {
        return ORDER.indexOf(Column.HEADING) - i;
      }
    }
    return 0;
  }
}
