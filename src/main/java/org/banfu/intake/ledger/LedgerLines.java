package org.banfu.intake.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Goes through the rows of a ledger and puts those together that are of one proposal.
final class LedgerLines {
  private static final Pattern TOTAL =
      Pattern.compile("(?:合|总|小)\\s{0,3}计.*|填表.*|制表.*|填报人.*|说明[：:].*|注[：:].*");

  private final LedgerTable table;

  LedgerLines(LedgerTable table) {
    this.table = table;
  }

  /// One row of the sheet: the values by field, and the rest with its heads.
  ///
  /// @param row counted from 1, as the clerk sees it
  record Values(int row, Map<LedgerField, String> known, List<String> rest) {
    String of(LedgerField field) {
      return known.getOrDefault(field, "");
    }

    boolean isEmpty() {
      return known.isEmpty() && rest.isEmpty();
    }
  }

  List<LedgerRow> rows() {
    var rows = new ArrayList<LedgerRow>();
    var group = new ArrayList<Values>();
    for (int i = table.firstRow(); i < table.sheet().rows().size(); i++) {
      Values values = values(i);
      if (values.isEmpty() || isTotal(i)) {
        continue;
      }
      if (!group.isEmpty() && !goesOn(group.getFirst(), values)) {
        rows.add(LedgerProposal.of(table, group));
        group.clear();
      }
      group.add(values);
    }
    if (!group.isEmpty()) {
      rows.add(LedgerProposal.of(table, group));
    }
    return rows;
  }

  // Only the first suggestion's row bears the number, or merged cells repeat it.
  private static boolean goesOn(Values first, Values next) {
    String number = next.of(LedgerField.NUMBER);
    String title = next.of(LedgerField.TITLE);
    boolean same =
        number.equals(first.of(LedgerField.NUMBER)) && title.equals(first.of(LedgerField.TITLE));
    boolean more = !next.of(LedgerField.HEADING).isEmpty() || !next.of(LedgerField.REPLY).isEmpty();
    return (number.isEmpty() && title.isEmpty()) || (same && more);
  }

  private boolean isTotal(int row) {
    Optional<String> first =
        table.sheet().rows().get(row).stream().filter(cell -> !cell.isEmpty()).findFirst();
    return first.filter(cell -> TOTAL.matcher(cell).matches()).isPresent();
  }

  private Values values(int row) {
    var known = new EnumMap<LedgerField, String>(LedgerField.class);
    var rest = new ArrayList<String>();
    List<String> cells = table.sheet().rows().get(row);
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (cell.isEmpty()) {
        continue;
      }
      Optional<LedgerField> field =
          i < table.fields().size() ? table.fields().get(i) : Optional.empty();
      if (field.isEmpty()
          || (field.get() != LedgerField.IGNORED && known.containsKey(field.get()))) {
        String head = i < table.heads().size() ? table.heads().get(i) : "";
        rest.add(head.isEmpty() ? cell : head + "：" + cell);
      } else if (field.get() != LedgerField.IGNORED) {
        known.put(field.get(), cell);
      }
    }
    return new Values(row + 1, known, rest);
  }
}
