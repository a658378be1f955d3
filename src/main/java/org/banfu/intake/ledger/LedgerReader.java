package org.banfu.intake.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banfu.intake.word.Parts;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// Reads the proposals of a ledger, sheet by sheet: a row is a proposal, one that goes on with the
/// same proposal a further suggestion of it.
public final class LedgerReader {
  private final LedgerMapping mapping;

  /// @param mapping what the clerk said of heads
  public LedgerReader(LedgerMapping mapping) {
    this.mapping = mapping;
  }

  /// The heads of all sheets that are ledgers; if none is, those of the sheets that may be one once
  /// it is said what their columns mean.
  public List<LedgerHeads> heads(String fileName, Parts parts) throws ProblemException {
    List<LedgerSheet> sheets = SheetReader.read(fileName, parts);
    List<LedgerTable> tables = tables(sheets);
    return (tables.isEmpty()
            ? sheets.stream()
                .map(sheet -> LedgerTable.likely(sheet, mapping))
                .flatMap(Optional::stream)
                .toList()
            : tables)
        .stream().map(LedgerTable::shown).toList();
  }

  /// The proposals of all sheets that are ledgers, in their order.
  ///
  /// @throws ProblemException if none is, or none has a row
  public List<LedgerRow> read(String fileName, Parts parts) throws ProblemException {
    var rows = new ArrayList<LedgerRow>();
    for (LedgerTable table : tables(fileName, parts)) {
      var lines = new LedgerLines(table);
      rows.addAll(lines.rows());
    }
    if (rows.isEmpty()) {
      throw new ProblemException(Problem.of("intake.no-rows", fileName));
    }
    return rows;
  }

  private List<LedgerTable> tables(String fileName, Parts parts) throws ProblemException {
    List<LedgerTable> tables = tables(SheetReader.read(fileName, parts));
    if (tables.isEmpty()) {
      throw new ProblemException(Problem.of("intake.no-ledger", fileName));
    }
    return tables;
  }

  private List<LedgerTable> tables(List<LedgerSheet> sheets) {
    return sheets.stream()
        .map(sheet -> LedgerTable.find(sheet, mapping))
        .flatMap(Optional::stream)
        .toList();
  }
}
