package org.banfu.document.sheet;

import java.util.List;

/// One table of a workbook.
///
/// @param name the name on its tab; what Excel allows in none becomes `-`, 31 characters count
/// @param headings one a column
/// @param rows as many cells in each as there are headings
/// @param totals a last row apart from the others and from the filter; empty for none
public record Sheet(String name, List<String> headings, List<List<Cell>> rows, List<Cell> totals) {

  /// @throws IllegalArgumentException if a row has not one cell for each heading
  public Sheet {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
    totals = List.copyOf(totals);
    int width = headings.size();
    boolean fits = rows.stream().allMatch(row -> row.size() == width);
    if (!fits || (!totals.isEmpty() && totals.size() != width)) {
      throw new IllegalArgumentException(name);
    }
  }

  /// A table without totals.
  public Sheet(String name, List<String> headings, List<List<Cell>> rows) {
    this(name, headings, rows, List.of());
  }
}
