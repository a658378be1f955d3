package org.banfu.document.page;

import java.util.ArrayList;
import java.util.List;
import org.banfu.document.word.Block;
import org.banfu.document.word.Borders;

/// A table, or the rows of one that stand on a page.
///
/// @param heads how many rows at the top are repeated on every page
record LaidTable(double x, boolean atFoot, int heads, List<Row> rows) implements Laid {
  private static final double ROUNDING = 0.05;

  LaidTable {
    rows = List.copyOf(rows);
  }

  /// A row with its height.
  record Row(
      double height,
      boolean together,
      boolean keepsNext,
      double least,
      boolean exact,
      List<Cell> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  /// A cell.
  ///
  /// @param rows how many rows it reaches over
  record Cell(
      double x,
      double width,
      int rows,
      Block.VerticalAlignment vertical,
      Block.Padding padding,
      Borders borders,
      String fill,
      Stack content) {

    /// The height that its content asks for.
    double needs() {
      return content.isEmpty() ? 0 : content.height() + around();
    }

    /// What stands above and below the content.
    double around() {
      return padding.top() + padding.bottom() + borders.top().width();
    }

    double above() {
      return padding.top() + borders.top().width();
    }

    /// A part of the cell; one that a page's end parts stands at the top.
    Cell with(Stack other, int reach) {
      return new Cell(x, width, reach, Block.VerticalAlignment.TOP, padding, borders, fill, other);
    }
  }

  @Override
  public double before() {
    return 0;
  }

  @Override
  public double after() {
    return 0;
  }

  @Override
  public double height() {
    return height(0, rows.size()) + foot();
  }

  /// The border below the last row.
  private double foot() {
    return rows.isEmpty()
        ? 0
        : rows.getLast().cells().stream()
            .mapToDouble(c -> c.borders().bottom().width())
            .max()
            .orElse(0);
  }

  private double height(int from, int to) {
    double height = 0;
    for (int i = from; i < to; i++) {
      height += rows.get(i).height();
    }
    return height;
  }

  @Override
  public boolean keepsNext() {
    return false;
  }

  @Override
  public boolean startsPage() {
    return false;
  }

  @Override
  public Split split(double space, boolean must) {
    double room = space - foot();
    int fits = 0;
    while (fits < rows.size() && height(0, fits + 1) <= room + ROUNDING) {
      fits++;
    }
    if (fits == rows.size()) {
      return new Split(this, null, false);
    }
    double left = room - height(0, fits);
    var cut = fits < heads ? null : RowCut.of(this, fits, left, false);
    if (cut != null) {
      return cut.split();
    }
    int kept = fits;
    while (kept > 0 && rows.get(kept - 1).keepsNext()) {
      kept--;
    }
    if (kept <= heads && must) {
      kept = Math.max(fits, heads);
      if (kept <= heads && kept < rows.size()) {
        // The row is higher than a page: it is parted wherever it can be, else it runs over.
        var forced = RowCut.of(this, kept, Math.max(0, room - height(0, kept)), true);
        if (forced != null) {
          return forced.split();
        }
        kept++;
      }
    }
    return (kept <= heads && !must) || kept == 0
        ? new Split(null, this, false)
        : kept == rows.size() ? new Split(this, null, false) : RowCut.between(this, kept).split();
  }

  @Override
  public void draw(Piece on, double left, double y) {
    double at = y;
    for (int i = 0; i < rows.size(); i++) {
      for (Cell cell : rows.get(i).cells()) {
        int reach = Math.min(rows.size(), i + cell.rows());
        draw(on, cell, left + x, at, height(i, reach));
      }
      at += rows.get(i).height();
    }
  }

  private static void draw(Piece on, Cell cell, double left, double top, double height) {
    double x = left + cell.x();
    double right = x + cell.width();
    if (!cell.fill().isEmpty()) {
      on.areas.add(new Page.Area(x, top, cell.width(), height, cell.fill()));
    }
    Stack.Taken content = cell.content().take(Double.MAX_VALUE / 4, true, true);
    double room = height - cell.around() - content.height();
    double shift =
        switch (cell.vertical()) {
          case TOP -> 0;
          case CENTRE -> Math.max(0, room / 2);
          case BOTTOM -> Math.max(0, room);
        };
    Borders b = cell.borders();
    double inset = cell.padding().left() + b.left().width() / 2;
    content.draw(on, x + inset, top + cell.above() + shift);
    double half = b.left().width() / 2;
    Rules.draw(on, b.top(), x - half, top, right + half, top);
    Rules.draw(on, b.bottom(), x - half, top + height, right + half, top + height);
    Rules.draw(on, b.left(), x, top, x, top + height);
    Rules.draw(on, b.right(), right, top, right, top + height);
  }

  LaidTable with(List<Row> others) {
    return new LaidTable(x, atFoot, heads, new ArrayList<>(others));
  }
}
