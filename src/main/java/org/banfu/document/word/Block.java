package org.banfu.document.word;

import java.util.List;

/// What stands on a page from top to bottom.
public sealed interface Block {

  /// A paragraph.
  ///
  /// @param mark the style of its end, which an empty paragraph takes its height from
  /// @param floats what is anchored in it and stands elsewhere
  record Paragraph(ParagraphStyle style, List<Inline> inlines, RunStyle mark, List<Floating> floats)
      implements Block {
    public Paragraph {
      inlines = List.copyOf(inlines);
      floats = List.copyOf(floats);
    }
  }

  /// A table.
  ///
  /// @param columns their widths in points
  /// @param indent of its left edge
  /// @param atFoot whether it stands at the foot of its page, away from the text around it
  record Table(
      List<Double> columns, double indent, Alignment alignment, boolean atFoot, List<Row> rows)
      implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /// A row of a table.
  ///
  /// @param height at least, or exactly; 0 if the content decides
  record Row(
      boolean header, boolean keepsTogether, double height, boolean exact, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// A cell.
  ///
  /// @param column the first column it covers
  /// @param merge whether it begins or continues a cell merged downwards
  record Cell(
      int column,
      int span,
      Merge merge,
      VerticalAlignment vertical,
      Padding padding,
      Borders borders,
      String fill,
      List<Block> blocks) {
    public Cell {
      blocks = List.copyOf(blocks);
    }
  }

  /// A cell's part in a merged one.
  enum Merge {
    NONE,
    FIRST,
    NEXT
  }

  /// Where the content of a cell stands.
  enum VerticalAlignment {
    TOP,
    CENTRE,
    BOTTOM
  }

  /// The distance of a cell's content from its edges, in points.
  record Padding(double top, double right, double bottom, double left) {}
}
