package org.banfu.document.word;

import java.util.ArrayList;
import java.util.List;

/// What a table's style says of some of its cells: head row, bands, first column and the like
/// (ECMA-376, 17.7.6). A table names those that it takes.
///
/// @param styles the table's style and those it is based on, the farthest first
record TableStyle(List<Xml> styles, Look look) {
  TableStyle {
    styles = List.copyOf(styles);
  }

  /// Which parts of the style a table takes.
  record Look(
      boolean firstRow,
      boolean lastRow,
      boolean firstColumn,
      boolean lastColumn,
      boolean rowBands,
      boolean columnBands) {

    static Look of(Xml look) {
      int bits = bits(look.get("val", "0"));
      return new Look(
          is(look, "firstRow", (bits & 0x20) != 0),
          is(look, "lastRow", (bits & 0x40) != 0),
          is(look, "firstColumn", (bits & 0x80) != 0),
          is(look, "lastColumn", (bits & 0x100) != 0),
          !is(look, "noHBand", (bits & 0x200) != 0),
          !is(look, "noVBand", (bits & 0x400) != 0));
    }

    private static int bits(String hex) {
      return hex.matches("[0-9A-Fa-f]{1,4}") ? Integer.parseInt(hex, 16) : 0;
    }

    private static boolean is(Xml look, String name, boolean otherwise) {
      return look.get(name, otherwise ? "1" : "0").matches("1|true|on");
    }
  }

  /// What the style says of one cell beyond the whole table, the strongest last.
  ///
  /// @param rows how many rows there are, `columns` how many columns
  List<Xml> parts(int row, int rows, int column, int columns) {
    boolean top = look.firstRow() && row == 0;
    boolean foot = look.lastRow() && row == rows - 1;
    boolean left = look.firstColumn() && column == 0;
    boolean right = look.lastColumn() && column == columns - 1;
    List<String> names = new ArrayList<>();
    if (look.columnBands() && !left && !right) {
      names.add((column - (look.firstColumn() ? 1 : 0)) % 2 == 0 ? "band1Vert" : "band2Vert");
    }
    if (look.rowBands() && !top && !foot) {
      names.add((row - (look.firstRow() ? 1 : 0)) % 2 == 0 ? "band1Horz" : "band2Horz");
    }
    add(left, "firstCol", names);
    add(right, "lastCol", names);
    add(top, "firstRow", names);
    add(foot, "lastRow", names);
    add(top && left, "nwCell", names);
    add(top && right, "neCell", names);
    add(foot && left, "swCell", names);
    add(foot && right, "seCell", names);
    List<Xml> parts = new ArrayList<>();
    for (String name : names) {
      for (Xml style : styles) {
        style.all("tblStylePr").filter(p -> p.get("type", "").equals(name)).forEach(parts::add);
      }
    }
    return parts;
  }

  private static void add(boolean is, String name, List<String> names) {
    if (is) {
      names.add(name);
    }
  }
}
