package org.banfu.document.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/// Writes tables as a workbook (XLSX) in memory.
public final class Sheets {
  private static final String PROGRAM = "Banfu";

  /// Four digits after the point, as the file format wants it; not the program's own version, so
  /// that a newer one writes equal bytes.
  private static final String FORM = "1.0000";

  private Sheets() {}

  /// The workbook's bytes; equal tables give equal bytes.
  ///
  /// @param sheets at least one, since Excel opens no workbook without
  public static byte[] write(List<Sheet> sheets) {
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException("no sheet");
    }
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, PROGRAM, FORM)) {
      for (Sheet sheet : sheets) {
        new SheetWriter(workbook.newWorksheet(CellText.clean(sheet.name())), sheet).write();
      }
      workbook.finish();
      return Undated.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("a stream in memory", e);
    }
  }
}
