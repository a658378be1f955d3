package org.banfu.intake.ledger;

import java.util.List;
import java.util.Optional;

/// The heads of a ledger as they stand, what each is taken for, and some of what stands below, for
/// a person to confirm or correct.
///
/// @param sheet the name of the sheet
/// @param columns one for each head that is not empty
public record LedgerHeads(String sheet, List<Column> columns) {
  /// One column.
  ///
  /// @param head as it stands
  /// @param field what it is taken for; empty if that is not known, and its cells stay unsorted
  /// @param examples the first values that stand in it, at most three
  public record Column(String head, Optional<LedgerField> field, List<String> examples) {
    public Column {
      examples = List.copyOf(examples);
    }
  }

  public LedgerHeads {
    columns = List.copyOf(columns);
  }
}
