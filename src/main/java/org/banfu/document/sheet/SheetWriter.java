package org.banfu.document.sheet;

import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/// Writes one table: its head bold and frozen, a filter over the rows, the totals below.
final class SheetWriter {
  private static final int NARROWEST = 8;
  private static final int WIDEST = 60;

  private final Worksheet worksheet;

  SheetWriter(Worksheet worksheet) {
    this.worksheet = worksheet;
  }

  void write(Sheet sheet) {
    int columns = sheet.headings().size();
    for (int column = 0; column < columns; column++) {
      worksheet.value(0, column, CellText.clean(sheet.headings().get(column)));
      worksheet.style(0, column).bold().wrapText(true).set();
      worksheet.width(column, width(sheet, column));
    }
    for (int row = 0; row < sheet.rows().size(); row++) {
      write(sheet.rows().get(row), row + 1, false);
    }
    write(sheet.totals(), sheet.rows().size() + 1, true);
    worksheet.freezePane(0, 1);
    if (columns > 0 && !sheet.rows().isEmpty()) {
      worksheet.setAutoFilter(0, 0, sheet.rows().size(), columns - 1);
    }
  }

  private void write(List<Cell> cells, int row, boolean total) {
    for (int column = 0; column < cells.size(); column++) {
      Cell cell = cells.get(column);
      value(cell, row, column);
      StyleSetter style = worksheet.style(row, column);
      String format = format(cell);
      if (!format.isEmpty()) {
        style.format(format);
      }
      if (cell instanceof Cell.Text) {
        style.wrapText(true).verticalAlignment("top");
      }
      if (total) {
        style.bold().borderStyle(BorderSide.TOP, BorderStyle.THIN);
      }
      if (total || !format.isEmpty() || cell instanceof Cell.Text) {
        style.set();
      }
    }
  }

  private void value(Cell cell, int row, int column) {
    switch (cell) {
      case Cell.Text text -> worksheet.value(row, column, CellText.clean(text.text()));
      case Cell.Whole whole -> worksheet.value(row, column, whole.number());
      case Cell.Decimal decimal -> worksheet.value(row, column, decimal.number());
      case Cell.Day day -> worksheet.value(row, column, day.day());
      case Cell.Share share -> worksheet.value(row, column, share.share());
      case Cell.Blank blank -> {}
    }
  }

  private static String format(Cell cell) {
    return switch (cell) {
      case Cell.Text text -> CellText.looksLikeFormula(text.text()) ? "@" : "";
      case Cell.Whole whole -> "0";
      case Cell.Decimal decimal -> "0.00";
      case Cell.Day day -> "yyyy\\-mm\\-dd";
      case Cell.Share share -> "0.0%";
      case Cell.Blank blank -> "";
    };
  }

  /// In letters, as Excel counts it; two more for the filter's button and the cell's margins.
  private static int width(Sheet sheet, int column) {
    int widest = CellText.width(sheet.headings().get(column)) + 2;
    for (List<Cell> row : sheet.rows()) {
      widest = Math.max(widest, width(row.get(column)));
    }
    return Math.clamp(widest + 2, NARROWEST, WIDEST);
  }

  private static int width(Cell cell) {
    return switch (cell) {
      case Cell.Text text -> CellText.width(text.text());
      case Cell.Whole whole -> Long.toString(whole.number()).length();
      case Cell.Decimal decimal -> decimal.number().toPlainString().length() + 3;
      case Cell.Day day -> 10;
      case Cell.Share share -> 6;
      case Cell.Blank blank -> 0;
    };
  }
}
