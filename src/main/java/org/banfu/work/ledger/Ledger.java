package org.banfu.work.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banfu.archive.ProposalRow;
import org.banfu.document.sheet.Cell;
import org.banfu.document.sheet.Sheet;
import org.banfu.document.sheet.Sheets;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Profile;
import org.banfu.text.Messages;
import org.banfu.text.TypedDates;

/// A year's ledger as a workbook: title and day, the chosen columns, a line of totals.
public final class Ledger {
  /// A workbook's limit, less the lines around the rows.
  public static final int MOST_ROWS = 1_048_000;

  private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}]");

  private final Messages messages;
  private final Profile profile;
  private final LocalDate today;

  public Ledger(Messages messages, Profile profile, LocalDate today) {
    this.messages = messages;
    this.profile = profile;
    this.today = today;
  }

  /// 2023年青云市政协提案办理台账: the year and the council stand in it if all are of one.
  public static String title(Messages messages, Collection<ProposalRow> rows) {
    Set<Kind> kinds = rows.stream().map(ProposalRow::kind).collect(Collectors.toSet());
    String kind = kinds.size() == 1 ? kinds.iterator().next().name() : "BOTH";
    String year = one(rows, ProposalRow::year);
    return messages
        .text(
            "ledger.title",
            year.isEmpty() ? "" : messages.text("ledger.titleYear", year),
            one(rows, ProposalRow::council),
            messages.text("ledger.titleKind." + kind))
        .strip();
  }

  /// What the workbook's file is called; a council's name may hold what no file's name may.
  public static String fileName(Messages messages, Collection<ProposalRow> rows) {
    return FORBIDDEN.matcher(title(messages, rows)).replaceAll("_") + ".xlsx";
  }

  private static String one(
      Collection<ProposalRow> rows, Function<ProposalRow, ? extends Object> what) {
    List<String> found =
        rows.stream()
            .map(what)
            .map(value -> Objects.toString(value, "").strip())
            .distinct()
            .toList();
    return found.size() == 1 ? found.getFirst() : "";
  }

  /// The workbook's bytes; equal lines of one day give equal bytes.
  ///
  /// @param lines the cells of each proposal, one a column
  public byte[] write(String title, List<LedgerColumn> columns, List<List<Cell>> lines) {
    List<List<Cell>> rows = numbered(columns, lines);
    return Sheets.write(
        List.of(
            new Sheet(
                messages.text("words.document.LEDGER"),
                List.of(title, scope()),
                columns.stream().map(column -> column.heading(messages)).toList(),
                rows,
                rows.isEmpty() ? List.of() : totals(columns, rows))));
  }

  private String scope() {
    String unit = Objects.toString(profile.filingUnit(), "").strip();
    String day = messages.text("ledger.day", TypedDates.shown(today));
    return unit.isEmpty() ? day : messages.text("ledger.unit", unit) + "    " + day;
  }

  private static List<List<Cell>> numbered(List<LedgerColumn> columns, List<List<Cell>> lines) {
    int at = columns.indexOf(LedgerColumn.SEQUENCE);
    if (at < 0) {
      return lines;
    }
    var numbered = new ArrayList<List<Cell>>(lines.size());
    for (List<Cell> line : lines) {
      var cells = new ArrayList<>(line);
      cells.set(at, Cell.of(numbered.size() + 1L));
      numbered.add(cells);
    }
    return numbered;
  }

  /// How many there are in the first cell, then what each column adds up to.
  private List<Cell> totals(List<LedgerColumn> columns, List<List<Cell>> rows) {
    var totals = new ArrayList<Cell>();
    for (int column = 0; column < columns.size(); column++) {
      totals.add(column == 0 ? count(columns, rows.size()) : total(columns, column, rows));
    }
    return totals;
  }

  private Cell count(List<LedgerColumn> columns, int rows) {
    // Counted in a column that no proposal leaves empty, so that a filter changes the number.
    int full = 0;
    while (full < columns.size() && !columns.get(full).isNeverEmpty()) {
      full++;
    }
    boolean isThere = full < columns.size();
    return new Cell.Total(
        isThere ? Cell.Function.COUNT : Cell.Function.ROWS,
        isThere ? full : 0,
        rows,
        messages.text("ledger.totalBefore"),
        messages.text("ledger.totalAfter"));
  }

  private static Cell total(List<LedgerColumn> columns, int column, List<List<Cell>> rows) {
    return switch (columns.get(column).sum()) {
      case NONE -> new Cell.Blank();
      case STATED ->
          total(
              Cell.Function.COUNT,
              column,
              rows.stream().filter(row -> !(row.get(column) instanceof Cell.Blank)).count());
      case ADDED ->
          total(
              Cell.Function.SUM,
              column,
              rows.stream()
                  .map(row -> row.get(column))
                  .mapToLong(cell -> cell instanceof Cell.Whole whole ? whole.number() : 0)
                  .sum());
    };
  }

  private static Cell total(Cell.Function function, int column, long value) {
    return new Cell.Total(function, column, value, "", "");
  }
}
