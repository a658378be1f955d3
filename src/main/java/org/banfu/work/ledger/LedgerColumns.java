package org.banfu.work.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// Chosen columns as text: their names or headings in their order, with commas between.
public final class LedgerColumns {
  private static final Pattern COMMA = Pattern.compile("[,，、;；]");

  private LedgerColumns() {}

  /// The columns as they were typed; one that is named twice stands where it was named first.
  ///
  /// @throws ProblemException `work.ledgerNoColumn` if there is no column of a name,
  ///   `work.ledgerNoColumns` if none is named
  public static List<LedgerColumn> parse(String typed) throws ProblemException {
    var columns = new ArrayList<LedgerColumn>();
    for (String name : COMMA.splitAsStream(typed).map(String::strip).toList()) {
      if (!name.isEmpty()) {
        Optional<LedgerColumn> column = LedgerColumn.named(name);
        if (column.isEmpty()) {
          throw new ProblemException(Problem.of("work.ledgerNoColumn", name));
        }
        if (!columns.contains(column.get())) {
          columns.add(column.get());
        }
      }
    }
    if (columns.isEmpty()) {
      throw new ProblemException(Problem.of("work.ledgerNoColumns"));
    }
    return columns;
  }

  /// What was remembered by another version of the program: what is no column here is passed over.
  public static List<LedgerColumn> remembered(String text) {
    return COMMA
        .splitAsStream(text)
        .map(LedgerColumn::named)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /// The text that gives these columns again.
  public static String text(List<LedgerColumn> columns) {
    return columns.stream().map(LedgerColumn::name).collect(Collectors.joining(","));
  }
}
