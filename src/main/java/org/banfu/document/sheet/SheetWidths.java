package org.banfu.document.sheet;

import java.util.List;

/// How wide columns are, in letters as Excel counts them: as their longest line asks, within limits
/// beyond which text is wrapped; and how many lines a row then takes, since not every program finds
/// that out by itself.
final class SheetWidths {
  private static final int NARROWEST = 6;
  private static final int WIDEST = 48;

  /// Many columns beside each other are narrower, or nobody could read the printed page.
  private static final int MANY = 9;

  private static final int WIDEST_OF_MANY = 26;

  /// Headings longer than this are wrapped rather than make a narrow column wide.
  private static final int LONGEST_HEADING = 10;

  /// For the cell's margins, and for the filter's button beside the heading.
  private static final int MARGIN = 2;

  private static final int BUTTON = 2;

  /// What the standard face (11 points) takes on the screen at its usual size, in pixels.
  private static final double LETTER = 7;

  private static final double CHINESE = 11 * 96 / 72.0;

  private SheetWidths() {}

  /// How many lines the fullest of these cells takes.
  static int lines(List<Cell> cells, int[] widths) {
    int most = 1;
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column) instanceof Cell.Text text) {
        most = Math.max(most, lines(text.text(), widths[column]));
      }
    }
    return most;
  }

  private static int lines(String text, int width) {
    int fits = 2 * (int) (width * LETTER / CHINESE);
    return text.lines()
        .mapToInt(line -> Math.max(1, Math.ceilDiv(CellText.width(line), fits)))
        .sum();
  }

  static int of(Sheet sheet, int column) {
    int heading = CellText.width(sheet.headings().get(column));
    int widest = Math.min(heading, LONGEST_HEADING) + BUTTON;
    for (List<Cell> row : sheet.rows()) {
      widest = Math.max(widest, width(row.get(column)));
    }
    if (!sheet.totals().isEmpty()) {
      widest = Math.max(widest, width(sheet.totals().get(column)));
    }
    int limit = sheet.headings().size() < MANY ? WIDEST : WIDEST_OF_MANY;
    return Math.clamp(widest + MARGIN, NARROWEST, limit);
  }

  private static int width(Cell cell) {
    return switch (cell) {
      case Cell.Text text -> CellText.width(text.text());
      case Cell.Whole whole -> Long.toString(whole.number()).length();
      case Cell.Decimal decimal -> decimal.number().toPlainString().length() + 3;
      case Cell.Day day -> 10;
      case Cell.Share share -> 6;
      case Cell.Total total ->
          CellText.width(total.before() + total.after()) + Long.toString(total.value()).length();
      case Cell.Blank blank -> 0;
    };
  }
}
