package org.banfu.document.sheet;

import java.util.List;

/// One table of a workbook.
///
/// @param name the name on its tab; what Excel allows in none becomes `-`, 31 characters count
/// @param above lines over the head, of which the first is the title; empty for none
/// @param headings one a column
/// @param rows as many cells in each as there are headings
/// @param totals a last row apart from the others and from the filter; empty for none
public record Sheet(
    String name,
    List<String> above,
    List<String> headings,
    List<List<Cell>> rows,
    List<Cell> totals) {

  /// @throws IllegalArgumentException if a row has not one cell for each heading
  public Sheet {
    above = List.copyOf(above);
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
    totals = List.copyOf(totals);
    int width = headings.size();
    boolean fits = rows.stream().allMatch(row -> row.size() == width);
    if (!fits || (!totals.isEmpty() && totals.size() != width)) {
      throw new IllegalArgumentException(name);
    }
  }

  /// A table without lines over its head.
  public Sheet(String name, List<String> headings, List<List<Cell>> rows, List<Cell> totals) {
    this(name, List.of(), headings, rows, totals);
  }

  /// A table without totals.
  public Sheet(String name, List<String> headings, List<List<Cell>> rows) {
    this(name, headings, rows, List.of());
  }

  /// On which line the head stands, counted from 0.
  int head() {
    return above.size();
  }
}
