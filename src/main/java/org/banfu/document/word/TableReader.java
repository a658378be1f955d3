package org.banfu.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads a table: its grid, the cells' own borders out of the table's, and what they hold.
final class TableReader {
  private static final Block.Padding USUAL = new Block.Padding(0, 5.4, 0, 5.4);

  private final BlockReader blocks;
  private final Styles styles;
  private final Set<Undrawn> undrawn;

  TableReader(BlockReader blocks, Styles styles, Set<Undrawn> undrawn) {
    this.blocks = blocks;
    this.styles = styles;
    this.undrawn = undrawn;
  }

  Block.Table table(Xml element) {
    Xml properties = element.child("tblPr");
    Xml style = styles.table(properties);
    Xml floating = properties.child("tblpPr");
    boolean atFoot = floating.get("tblpYSpec", "").equals("bottom");
    if (!atFoot && properties.has("tblpPr")) {
      undrawn.add(Undrawn.FLOATING_TABLE);
    }
    Borders borders =
        Borders.NONE.with(style.child("tblBorders")).with(properties.child("tblBorders"));
    Block.Padding padding =
        padding(properties.child("tblCellMar"), padding(style.child("tblCellMar"), USUAL));
    TableStyle inStyle = styles.cells(properties);
    Styles.Styled base = styles.inTable(inStyle);
    List<Xml> rows = BlockReader.unwrapped(element).stream().filter(e -> e.is("tr")).toList();
    List<Double> columns = columns(element, rows);
    List<Block.Row> read = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      var edges = new Edges(borders, i == 0, i == rows.size() - 1, columns.size());
      read.add(row(rows.get(i), edges, padding, new Dress(inStyle, base, i, rows.size())));
    }
    double indent = properties.child("tblInd").points("w", style.child("tblInd").points("w", 0));
    Alignment alignment = Alignment.of(properties.child("jc").get("val", "left"));
    return new Block.Table(columns, indent, alignment, atFoot, read);
  }

  private static List<Double> columns(Xml element, List<Xml> rows) {
    List<Double> columns =
        new ArrayList<>(
            element.child("tblGrid").all("gridCol").map(c -> c.points("w", 0)).toList());
    int needed =
        rows.stream()
            .mapToInt(row -> row.all("tc").mapToInt(TableReader::span).sum() + before(row))
            .max()
            .orElse(0);
    while (columns.size() < needed) {
      columns.add(72.0);
    }
    return columns;
  }

  private static int before(Xml row) {
    return (int) row.child("trPr").child("gridBefore").number("val", 0);
  }

  private static int span(Xml cell) {
    return Math.max(1, (int) cell.child("tcPr").child("gridSpan").number("val", 1));
  }

  /// Which borders of the table reach a cell.
  private record Edges(Borders table, boolean first, boolean last, int columns) {
    Borders of(int column, int span) {
      return new Borders(
          first ? table.top() : table.insideH(),
          last ? table.bottom() : table.insideH(),
          column == 0 ? table.left() : table.insideV(),
          column + span >= columns ? table.right() : table.insideV(),
          Border.NONE,
          Border.NONE);
    }
  }

  /// What the cells of a row take from the table's style.
  private record Dress(TableStyle style, Styles.Styled base, int row, int rows) {}

  private Block.Row row(Xml row, Edges edges, Block.Padding padding, Dress dress) {
    Xml properties = row.child("trPr");
    List<Block.Cell> cells = new ArrayList<>();
    int column = before(row);
    for (Xml cell : BlockReader.unwrapped(row).stream().filter(e -> e.is("tc")).toList()) {
      cells.add(cell(cell, column, edges, padding, dress));
      column += span(cell);
    }
    Xml height = properties.child("trHeight");
    boolean exact = height.get("hRule", "atLeast").equals("exact");
    return new Block.Row(
        properties.first("tblHeader").map(Xml::isOn).orElse(false),
        properties.first("cantSplit").map(Xml::isOn).orElse(false),
        height.points("val", 0),
        exact,
        cells);
  }

  private Block.Cell cell(Xml cell, int column, Edges edges, Block.Padding padding, Dress dress) {
    Xml properties = cell.child("tcPr");
    Styles.Styled base = dress.base();
    Borders borders = edges.of(column, span(cell));
    String fill = "";
    for (Xml part : dress.style().parts(dress.row(), dress.rows(), column, edges.columns())) {
      base = base.with(part);
      borders = borders.with(part.child("tcPr").child("tcBorders"));
      fill = part.child("tcPr").child("shd").color("fill", fill);
    }
    Block.Merge merge =
        properties
            .first("vMerge")
            .map(m ->
                m.get("val", "continue").equals("restart") ? Block.Merge.FIRST : Block.Merge.NEXT)
            .orElse(Block.Merge.NONE);
    Block.VerticalAlignment vertical =
        switch (properties.child("vAlign").get("val", "top")) {
          case "center" -> Block.VerticalAlignment.CENTRE;
          case "bottom" -> Block.VerticalAlignment.BOTTOM;
          default -> Block.VerticalAlignment.TOP;
        };
    if (properties.has("textDirection")) {
      undrawn.add(Undrawn.TEXT_DIRECTION);
    }
    return new Block.Cell(
        column,
        span(cell),
        merge,
        vertical,
        padding(properties.child("tcMar"), padding),
        borders.with(properties.child("tcBorders")),
        properties.has("shd") ? properties.child("shd").color("fill", "") : fill,
        blocks.blocks(BlockReader.unwrapped(cell), base));
  }

  private static Block.Padding padding(Xml margins, Block.Padding otherwise) {
    return new Block.Padding(
        margins.child("top").points("w", otherwise.top()),
        side(margins, "right", "end", otherwise.right()),
        margins.child("bottom").points("w", otherwise.bottom()),
        side(margins, "left", "start", otherwise.left()));
  }

  private static double side(Xml margins, String name, String other, double otherwise) {
    return margins
        .first(name)
        .or(() -> margins.first(other))
        .orElse(Xml.NONE)
        .points("w", otherwise);
  }
}
