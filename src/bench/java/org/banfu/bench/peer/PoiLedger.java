package org.banfu.bench.peer;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.banfu.document.sheet.Cell;

/// The lines of a ledger by POI's streaming workbook: the same cells with the same borders and
/// formats, without title, widths and totals.
public final class PoiLedger {
  private PoiLedger() {}

  public static Path write(List<List<Cell>> lines, Path file) throws Exception {
    try (var book = new SXSSFWorkbook(100);
        OutputStream out = Files.newOutputStream(file)) {
      CellStyle text = style(book, "General");
      CellStyle whole = style(book, "0");
      CellStyle day = style(book, "yyyy\\-mm\\-dd");
      text.setWrapText(true);
      Sheet sheet = book.createSheet("台账");
      int at = 0;
      for (List<Cell> line : lines) {
        Row row = sheet.createRow(at++);
        for (int column = 0; column < line.size(); column++) {
          var cell = row.createCell(column);
          switch (line.get(column)) {
            case Cell.Text it -> {
              cell.setCellValue(it.text());
              cell.setCellStyle(text);
            }
            case Cell.Whole it -> {
              cell.setCellValue(it.number());
              cell.setCellStyle(whole);
            }
            case Cell.Day it -> {
              cell.setCellValue(it.day());
              cell.setCellStyle(day);
            }
            case Cell.Decimal it -> cell.setCellValue(it.number().doubleValue());
            case Cell.Share it -> cell.setCellValue(it.share().doubleValue());
            case Cell.Total it -> cell.setCellValue(it.value());
            case Cell.Blank it -> cell.setCellStyle(text);
          }
        }
      }
      book.write(out);
    }
    return file;
  }

  private static CellStyle style(SXSSFWorkbook book, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }
}
