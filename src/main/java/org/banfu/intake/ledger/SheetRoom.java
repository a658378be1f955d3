package org.banfu.intake.ledger;

import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// How much a workbook may hold, all its sheets together: whatever it says, no more is kept.
final class SheetRoom {
  static final int MOST_SHEETS = 100;
  static final int MOST_ROWS = 100_000;
  static final int MOST_COLUMNS = 200;

  /// The most cells, empty ones before one with a value included.
  static final int MOST_CELLS = 2_000_000;

  /// The most characters of all cells, those that merging repeats included.
  static final int LONGEST = 20_000_000;

  private final String fileName;
  private int sheets;
  private int rows;
  private int cells;
  private int length;

  SheetRoom(String fileName) {
    this.fileName = fileName;
  }

  /// One more sheet.
  void sheet() throws ProblemException {
    require(++sheets <= MOST_SHEETS);
  }

  /// So many more rows and cells; the numbers are never so large that a sum of two overflows.
  void cells(int moreRows, int moreCells) throws ProblemException {
    rows += moreRows;
    cells += moreCells;
    require(rows <= MOST_ROWS && cells <= MOST_CELLS);
  }

  /// So much more text.
  void text(int characters) throws ProblemException {
    require(characters <= LONGEST - length);
    length += characters;
  }

  /// @param row counted from 0
  /// @param column counted from 0
  void place(int row, int column) throws ProblemException {
    require(row < MOST_ROWS && column < MOST_COLUMNS);
  }

  private void require(boolean fits) throws ProblemException {
    if (!fits) {
      throw new ProblemException(
          Problem.of(
              "intake.sheet-too-large",
              fileName,
              MOST_SHEETS,
              MOST_ROWS,
              MOST_COLUMNS,
              MOST_CELLS,
              LONGEST));
    }
  }
}
