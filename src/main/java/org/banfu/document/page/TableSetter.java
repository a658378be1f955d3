package org.banfu.document.page;

import java.util.ArrayList;
import java.util.List;
import org.banfu.document.word.Block;
import org.banfu.document.word.Borders;

/// Lays out tables: the cells' lines, then the rows' heights.
final class TableSetter {
  private final BlockSetter blocks;

  TableSetter(BlockSetter blocks) {
    this.blocks = blocks;
  }

  LaidTable set(Block.Table table, double room) {
    double width = table.columns().stream().mapToDouble(c -> c).sum();
    double x =
        switch (table.alignment()) {
          case CENTRE -> (room - width) / 2;
          case RIGHT -> room - width;
          default -> table.indent();
        };
    List<List<LaidTable.Cell>> cells = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      cells.add(cells(table, i));
    }
    double[] heights = heights(table, cells);
    List<LaidTable.Row> rows = new ArrayList<>();
    int heads = 0;
    for (int i = 0; i < table.rows().size(); i++) {
      Block.Row row = table.rows().get(i);
      heads += row.header() && heads == i ? 1 : 0;
      rows.add(
          new LaidTable.Row(
              heights[i],
              row.keepsTogether() || row.header(),
              keepsNext(row),
              row.height(),
              row.exact(),
              cells.get(i)));
    }
    return new LaidTable(x, table.atFoot(), heads == rows.size() ? 0 : heads, rows);
  }

  /// A row stands with the next one if its first paragraph says so.
  private static boolean keepsNext(Block.Row row) {
    return !row.cells().isEmpty()
        && !row.cells().getFirst().blocks().isEmpty()
        && row.cells().getFirst().blocks().getFirst() instanceof Block.Paragraph p
        && p.style().keepNext();
  }

  private List<LaidTable.Cell> cells(Block.Table table, int row) {
    List<LaidTable.Cell> cells = new ArrayList<>();
    for (Block.Cell cell : table.rows().get(row).cells()) {
      if (cell.merge() == Block.Merge.NEXT && row > 0) {
        continue;
      }
      double x = sum(table.columns(), 0, cell.column());
      double width = sum(table.columns(), cell.column(), cell.column() + cell.span());
      int reach = cell.merge() == Block.Merge.FIRST ? reach(table, row, cell) : 1;
      double inside = width - cell.padding().left() - cell.padding().right();
      cells.add(
          new LaidTable.Cell(
              x,
              width,
              reach,
              cell.vertical(),
              cell.padding(),
              borders(table, row + reach - 1, cell),
              cell.fill(),
              blocks.inCell(cell.blocks(), inside)));
    }
    return cells;
  }

  private static double sum(List<Double> columns, int from, int to) {
    return columns.subList(Math.min(from, columns.size()), Math.min(to, columns.size())).stream()
        .mapToDouble(c -> c)
        .sum();
  }

  private static int reach(Block.Table table, int row, Block.Cell first) {
    int end = row + 1;
    while (end < table.rows().size()
        && table.rows().get(end).cells().stream()
            .anyMatch(c -> c.column() == first.column() && c.merge() == Block.Merge.NEXT)) {
      end++;
    }
    return end - row;
  }

  /// A merged cell ends with the border of its last part.
  private static Borders borders(Block.Table table, int last, Block.Cell cell) {
    Borders own = cell.borders();
    return table.rows().get(last).cells().stream()
        .filter(c -> c.column() == cell.column())
        .findFirst()
        .map(c ->
            new Borders(
                own.top(),
                c.borders().bottom(),
                own.left(),
                own.right(),
                own.insideH(),
                own.insideV()))
        .orElse(own);
  }

  private static double[] heights(Block.Table table, List<List<LaidTable.Cell>> cells) {
    double[] heights = new double[cells.size()];
    for (int i = 0; i < heights.length; i++) {
      Block.Row row = table.rows().get(i);
      heights[i] = row.height();
      if (!row.exact()) {
        for (LaidTable.Cell cell : cells.get(i)) {
          heights[i] = cell.rows() == 1 ? Math.max(heights[i], cell.needs()) : heights[i];
        }
      }
    }
    for (int i = 0; i < heights.length; i++) {
      for (LaidTable.Cell cell : cells.get(i)) {
        if (cell.rows() > 1) {
          double has = 0;
          for (int k = i; k < i + cell.rows(); k++) {
            has += heights[k];
          }
          heights[i + cell.rows() - 1] += Math.max(0, cell.needs() - has);
        }
      }
    }
    return heights;
  }
}
