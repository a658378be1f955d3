package org.banfu.document.sheet;

import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/// Writes one table: its head bold and frozen, a filter over the rows, the totals below, set up to
/// be printed.
final class SheetWriter {
  private static final int TITLE_SIZE = 16;

  /// In inches: the tables are wide.
  private static final float SIDE_MARGIN = 0.4f;

  /// The pitch of the standard face, in points.
  private static final double LINE = 15;

  /// So many columns still have room on an upright page.
  private static final int MOST_UPRIGHT = 6;

  private final Worksheet worksheet;
  private final Sheet sheet;

  SheetWriter(Worksheet worksheet, Sheet sheet) {
    this.worksheet = worksheet;
    this.sheet = sheet;
  }

  void write() {
    int columns = sheet.headings().size();
    int head = sheet.head();
    var widths = new int[columns];
    for (int line = 0; line < head; line++) {
      worksheet.value(line, 0, CellText.clean(sheet.above().get(line)));
    }
    if (head > 0) {
      worksheet.style(0, 0).bold().fontSize(TITLE_SIZE).set();
    }
    for (int column = 0; column < columns; column++) {
      worksheet.value(head, column, CellText.clean(sheet.headings().get(column)));
      worksheet
          .style(head, column)
          .bold()
          .wrapText(true)
          .verticalAlignment("center")
          .horizontalAlignment("center")
          .borderStyle(BorderStyle.THIN)
          .set();
      widths[column] = SheetWidths.of(sheet, column);
      worksheet.width(column, widths[column]);
    }
    height(head, SheetWidths.lines(sheet.headings().stream().map(Cell::of).toList(), widths));
    for (int row = 0; row < sheet.rows().size(); row++) {
      write(sheet.rows().get(row), head + row + 1, false);
      height(head + row + 1, SheetWidths.lines(sheet.rows().get(row), widths));
    }
    write(sheet.totals(), head + sheet.rows().size() + 1, true);
    worksheet.freezePane(0, head + 1);
    if (columns > 0 && !sheet.rows().isEmpty()) {
      worksheet.setAutoFilter(head, 0, head + sheet.rows().size(), columns - 1);
    }
    print();
  }

  /// All columns on one page beside each other, as many pages below each other as it takes.
  private void print() {
    worksheet.paperSize(PaperSize.A4_PAPER);
    worksheet.pageOrientation(sheet.headings().size() > MOST_UPRIGHT ? "landscape" : "portrait");
    worksheet.setFitToPage(true);
    worksheet.fitToWidth((short) 1);
    worksheet.fitToHeight((short) 0);
    worksheet.repeatRows(sheet.head());
    worksheet.leftMargin(SIDE_MARGIN);
    worksheet.rightMargin(SIDE_MARGIN);
    worksheet.footer("&P / &N", Position.CENTER);
  }

  private void height(int row, int lines) {
    if (lines > 1) {
      worksheet.rowHeight(row, Math.min(lines * LINE, Worksheet.MAX_ROW_HEIGHT));
    }
  }

  private void write(List<Cell> cells, int row, boolean total) {
    for (int column = 0; column < cells.size(); column++) {
      Cell cell = cells.get(column);
      value(cell, row, column);
      StyleSetter style = worksheet.style(row, column);
      style.borderStyle(BorderStyle.THIN).verticalAlignment("top");
      String format = format(cell);
      if (!format.isEmpty()) {
        style.format(format);
      }
      if (cell instanceof Cell.Text) {
        style.wrapText(true);
      } else if (cell instanceof Cell.Day) {
        style.horizontalAlignment("center");
      }
      if (total) {
        style.bold().borderStyle(BorderSide.TOP, BorderStyle.MEDIUM);
      }
      style.set();
    }
  }

  private void value(Cell cell, int row, int column) {
    switch (cell) {
      case Cell.Text text -> worksheet.value(row, column, CellText.clean(text.text()));
      case Cell.Whole whole -> worksheet.value(row, column, whole.number());
      case Cell.Decimal decimal -> worksheet.value(row, column, decimal.number());
      case Cell.Day day -> worksheet.value(row, column, day.day());
      case Cell.Share share -> worksheet.value(row, column, share.share());
      case Cell.Total total ->
          worksheet.formula(row, column, CachedValues.formula(expression(total), total.value()));
      case Cell.Blank blank -> {}
    }
  }

  private String expression(Cell.Total total) {
    String column = columnName(total.of());
    int first = sheet.head() + 2;
    int last = sheet.head() + 1 + sheet.rows().size();
    String range = column + first + ":" + column + last;
    return switch (total.function()) {
      // 103 and 109 pass over what a filter or a hand has hidden.
      case SUM -> "SUBTOTAL(109," + range + ")";
      case COUNT -> "SUBTOTAL(103," + range + ")";
      case ROWS -> "ROWS(" + range + ")";
    };
  }

  /// A to Z, AA to ZZ and so on.
  static String columnName(int column) {
    String last = Character.toString('A' + column % 26);
    return column < 26 ? last : columnName(column / 26 - 1) + last;
  }

  private static String format(Cell cell) {
    return switch (cell) {
      case Cell.Text text -> CellText.looksLikeFormula(text.text()) ? "@" : "";
      case Cell.Whole whole -> "0";
      case Cell.Decimal decimal -> "0.00";
      case Cell.Day day -> "yyyy\\-mm\\-dd";
      case Cell.Share share -> "0.0%";
      case Cell.Total total -> quoted(total.before()) + "0" + quoted(total.after());
      case Cell.Blank blank -> "";
    };
  }

  private static String quoted(String words) {
    return words.isEmpty() ? "" : "\"" + words + "\"";
  }
}
