package org.banfu.intake.ledger;

import java.util.List;

/// A sheet of a workbook as text: its rows from the first one on, each with its cells from the
/// first column on. A cell that is merged downwards stands in each of its rows.
record LedgerSheet(String name, List<List<String>> rows) {
  LedgerSheet {
    rows = List.copyOf(rows);
  }

  /// What stands in a cell; empty outside of the sheet.
  String cell(int row, int column) {
    List<String> cells = row < rows.size() ? rows.get(row) : List.of();
    return column < cells.size() ? cells.get(column) : "";
  }
}
