package org.banfu.intake.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// A ledger within a sheet: its heads, which may go over two rows, and the rows below.
///
/// @param heads one for each column
/// @param fields what each head means
/// @param firstRow the first row that is no head
record LedgerTable(
    LedgerSheet sheet, List<String> heads, List<Optional<LedgerField>> fields, int firstRow) {
  private static final int HEAD_ROWS = 20;

  /// So many heads must be understood, a number or a title among them.
  private static final int LEAST = 3;

  private static final Set<LedgerField> NAMES = EnumSet.of(LedgerField.NUMBER, LedgerField.TITLE);

  static Optional<LedgerTable> find(LedgerSheet sheet, LedgerMapping mapping) {
    LedgerTable best = null;
    long most = LEAST - 1;
    for (int row = 0; row < Math.min(HEAD_ROWS, sheet.rows().size()); row++) {
      LedgerTable table = at(sheet, row, mapping);
      long known = table.known();
      if (known > most
          && table.fields.stream().flatMap(Optional::stream).anyMatch(NAMES::contains)) {
        best = table;
        most = known;
      }
    }
    return Optional.ofNullable(best);
  }

  /// Where the heads most probably stand in a sheet whose words are not known: the fullest row
  /// above others, if it has so many cells.
  static Optional<LedgerTable> likely(LedgerSheet sheet, LedgerMapping mapping) {
    int best = -1;
    long most = LEAST - 1;
    for (int row = 0; row < Math.min(HEAD_ROWS, sheet.rows().size() - 1); row++) {
      long cells =
          sheet.rows().get(row).stream().filter(cell -> !cell.isEmpty()).distinct().count();
      if (cells > most) {
        best = row;
        most = cells;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(at(sheet, best, mapping));
  }

  private long known() {
    return fields.stream().flatMap(Optional::stream).distinct().count();
  }

  private static LedgerTable at(LedgerSheet sheet, int row, LedgerMapping mapping) {
    List<String> heads = sheet.rows().get(row);
    List<Optional<LedgerField>> fields = mapping.fields(heads);
    List<String> below = row + 1 < sheet.rows().size() ? sheet.rows().get(row + 1) : List.of();
    if (!isSecond(heads, fields, below, mapping)) {
      return new LedgerTable(sheet, heads, fields, row + 1);
    }
    var both = new ArrayList<String>();
    for (int i = 0; i < Math.max(heads.size(), below.size()); i++) {
      String upper = i < heads.size() ? heads.get(i) : "";
      String lower = i < below.size() ? below.get(i) : "";
      both.add(lower.isEmpty() ? upper : lower);
    }
    return new LedgerTable(sheet, both, mapping.fields(both), row + 2);
  }

  // 办理进展 over 已完成 | 正在推进 | 下一步计划: the row below says more, and nothing else.
  private static boolean isSecond(
      List<String> heads,
      List<Optional<LedgerField>> fields,
      List<String> below,
      LedgerMapping mapping) {
    long more = 0;
    for (int i = 0; i < below.size(); i++) {
      String lower = below.get(i);
      boolean same = i < heads.size() && Objects.equals(heads.get(i), lower);
      if (lower.isEmpty() || same) {
        continue;
      }
      if (mapping.fieldOf(lower).isEmpty()
          || (i < fields.size() && fields.get(i).filter(NAMES::contains).isPresent())) {
        return false;
      }
      more++;
    }
    return more >= 2;
  }

  /// For a person to look at.
  LedgerHeads shown() {
    var columns = new ArrayList<LedgerHeads.Column>();
    for (int i = 0; i < heads.size(); i++) {
      int column = i;
      if (!heads.get(i).isEmpty()) {
        List<String> examples =
            sheet.rows().subList(firstRow, sheet.rows().size()).stream()
                .map(row -> column < row.size() ? row.get(column) : "")
                .filter(cell -> !cell.isEmpty())
                .limit(3)
                .toList();
        columns.add(new LedgerHeads.Column(heads.get(i), fields.get(i), examples));
      }
    }
    return new LedgerHeads(sheet.name(), columns);
  }
}
