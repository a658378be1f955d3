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

  /// The heads of the first sheet that is a ledger.
  ///
  /// @throws ProblemException if none is
  public LedgerHeads heads(String fileName, Parts parts) throws ProblemException {
    return tables(fileName, parts).getFirst().shown();
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
    List<LedgerTable> tables =
        SheetReader.read(fileName, parts).stream()
            .map(sheet -> LedgerTable.find(sheet, mapping))
            .flatMap(Optional::stream)
            .toList();
    if (tables.isEmpty()) {
      throw new ProblemException(Problem.of("intake.no-ledger", fileName));
    }
    return tables;
  }
}
