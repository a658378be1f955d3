package org.banfu.command;

import java.util.ArrayList;
import java.util.List;

/// A table in plain text whose columns stand under each other on a terminal, where a Chinese
/// character takes two places. The last column is not padded.
final class Columns {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  void add(List<String> cells) {
    rows.add(cells.stream().map(Columns::oneLine).toList());
  }

  /// The rows, one a line.
  List<String> lines() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    var widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    var line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i);
      line.append(i == 0 ? "" : GAP).append(cell);
      if (i < row.size() - 1) {
        line.append(" ".repeat(widths[i] - width(cell)));
      }
    }
    return line.toString().stripTrailing();
  }

  private static String oneLine(String cell) {
    return cell.codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// How many places a text takes on a terminal.
  static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  /// Wide and full-width characters take two places (Unicode Standard Annex 11), marks that combine
  /// with the character before them none.
  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        Character.isIdeographic(c)
            || in(c, 0x1100, 0x115F)
            || (in(c, 0x2E80, 0xA4CF) && c != 0x303F)
            || in(c, 0xAC00, 0xD7A3)
            || in(c, 0xF900, 0xFAFF)
            || in(c, 0xFE30, 0xFE6F)
            || in(c, 0xFF00, 0xFF60)
            || in(c, 0xFFE0, 0xFFE6)
            || in(c, 0x1F300, 0x1FAFF);
    return wide ? 2 : 1;
  }

  private static boolean in(int c, int first, int last) {
    return c >= first && c <= last;
  }
}
