package org.banfu.document.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parts a table between two rows or within one. Head rows stand on both parts; a cell that reaches
/// over the cut goes on below it.
///
/// @param above the rows that stay, `below` those that go on
record RowCut(LaidTable table, List<LaidTable.Row> above, List<LaidTable.Row> below) {
  RowCut {
    above = List.copyOf(above);
    below = List.copyOf(below);
  }

  Laid.Split split() {
    List<LaidTable.Row> rest = new ArrayList<>(table.rows().subList(0, table.heads()));
    rest.addAll(below);
    return new Laid.Split(table.with(above), table.with(rest), false);
  }

  /// Parts the table before a row.
  static RowCut between(LaidTable table, int row) {
    List<LaidTable.Row> above = new ArrayList<>(table.rows().subList(0, row));
    List<LaidTable.Row> below = new ArrayList<>(table.rows().subList(row, table.rows().size()));
    carry(above, below, List.of());
    return new RowCut(table, above, below);
  }

  /// Parts the table within a row, if the row may be parted and something of it has room.
  ///
  /// @param forced whether also a row that is kept together is parted
  static @Nullable RowCut of(LaidTable table, int row, double room, boolean forced) {
    LaidTable.Row cut = table.rows().get(row);
    if ((cut.together() && !forced) || cut.exact()) {
      return null;
    }
    List<LaidTable.Cell> first = new ArrayList<>();
    List<LaidTable.Cell> second = new ArrayList<>();
    double height = 0;
    boolean holds = false;
    for (LaidTable.Cell cell : cut.cells()) {
      double inside = room - cell.around();
      Stack.Taken taken = cell.content().take(inside, forced && !holds, true);
      if (taken.placed().isEmpty() && !cell.content().isEmpty() && cell.rows() == 1) {
        // Each cell keeps at least a line here, or the row goes on as a whole.
        return null;
      }
      holds = true;
      Stack placed = new Stack(taken.placed().stream().map(Stack.Positioned::laid).toList());
      first.add(cell.with(placed, 1));
      second.add(cell.with(taken.rest(), cell.rows()));
      if (cell.rows() == 1) {
        height = Math.max(height, first.getLast().needs());
      }
    }
    if (!holds) {
      return null;
    }
    List<LaidTable.Row> above = new ArrayList<>(table.rows().subList(0, row));
    above.add(part(cut, first, Math.max(height, Math.min(room, cut.height()))));
    double rest = 0;
    for (LaidTable.Cell cell : second) {
      rest = cell.rows() == 1 ? Math.max(rest, cell.needs()) : rest;
    }
    List<LaidTable.Row> below = new ArrayList<>();
    below.add(part(cut, second, rest));
    below.addAll(table.rows().subList(row + 1, table.rows().size()));
    carry(above, below, first);
    return new RowCut(table, above, below);
  }

  private static LaidTable.Row part(LaidTable.Row of, List<LaidTable.Cell> cells, double height) {
    return new LaidTable.Row(height, of.together(), of.keepsNext(), 0, false, cells);
  }

  /// Cells that began above and reach below the cut are parted by the height they have above.
  private static void carry(
      List<LaidTable.Row> above, List<LaidTable.Row> below, List<LaidTable.Cell> parted) {
    boolean within = !parted.isEmpty();
    int rows = above.size();
    for (int i = 0; i < rows; i++) {
      List<LaidTable.Cell> cells = new ArrayList<>();
      for (LaidTable.Cell cell : above.get(i).cells()) {
        int reach = i + cell.rows();
        boolean crosses = reach > rows || (within && reach == rows && i < rows - 1);
        if (!crosses || below.isEmpty()) {
          cells.add(cell);
          continue;
        }
        double height = 0;
        for (int k = i; k < rows; k++) {
          height += above.get(k).height();
        }
        double inside = height - cell.around();
        Stack.Taken taken = cell.content().take(inside, true, true);
        cells.add(
            cell.with(
                new Stack(taken.placed().stream().map(Stack.Positioned::laid).toList()), rows - i));
        LaidTable.Row next = below.getFirst();
        List<LaidTable.Cell> all = new ArrayList<>(next.cells());
        all.add(cell.with(taken.rest(), reach - rows + (within ? 1 : 0)));
        below.set(0, with(next, all));
      }
      above.set(i, with(above.get(i), cells));
    }
  }

  private static LaidTable.Row with(LaidTable.Row row, List<LaidTable.Cell> cells) {
    return new LaidTable.Row(
        row.height(), row.together(), row.keepsNext(), row.least(), row.exact(), cells);
  }
}
