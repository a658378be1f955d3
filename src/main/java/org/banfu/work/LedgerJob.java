package org.banfu.work;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.Stored;
import org.banfu.document.WholeFile;
import org.banfu.document.sheet.Cell;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.text.Messages;
import org.banfu.work.ledger.Ledger;
import org.banfu.work.ledger.LedgerColumn;
import org.banfu.work.ledger.LedgerLine;

/// Writes many proposals as one ledger (台账). It only reads the archive, so it works beside a
/// writer. A proposal that cannot be read is left out and told; of the proposals themselves only
/// one line of cells is kept at a time.
public final class LedgerJob {
  private final ArchiveView archive;
  private final Messages messages;
  private final LocalDate today;

  private sealed interface Made {
    record Line(List<Cell> cells) implements Made {}

    record Failed(Problem reason) implements Made {}
  }

  /// @param messages say in which language it is
  /// @param clock says what is overdue
  public LedgerJob(ArchiveView archive, Messages messages, Clock clock) {
    this.archive = archive;
    this.messages = messages;
    this.today = LocalDate.now(clock);
  }

  /// Writes the ledger, on the calling thread and some helpers.
  ///
  /// @param rows in the order of the ledger
  /// @param progress told after each proposal
  /// @param cancelled asked before each; nothing is written once it was raised
  /// @throws ProblemException `work.ledgerTooLong`, or as [WholeFile#write]: nothing is written
  public LedgerReport run(
      List<ProposalRow> rows,
      List<LedgerColumn> columns,
      Path target,
      WholeFile.Existing existing,
      Progress progress,
      BooleanSupplier cancelled)
      throws ProblemException {
    if (rows.size() > Ledger.MOST_ROWS) {
      throw new ProblemException(Problem.of("work.ledgerTooLong", rows.size(), Ledger.MOST_ROWS));
    }
    Profile profile = archive.profile();
    var line = new LedgerLine(messages, profile, today);
    var lines = new ArrayList<List<Cell>>();
    var refused = new ArrayList<ExportResult.Refused>();
    boolean stopped =
        new Ahead<ProposalRow, Made>(row -> make(row, columns, line))
            .run(
                rows.iterator(),
                cancelled,
                (row, made) -> {
                  switch (made) {
                    case Made.Line it -> lines.add(it.cells());
                    case Made.Failed it -> refused.add(refused(row, it.reason()));
                  }
                  progress.at(lines.size() + refused.size(), rows.size(), ExportResult.name(row));
                });
    if (stopped) {
      return new LedgerReport(Optional.empty(), 0, refused);
    }
    var ledger = new Ledger(messages, profile, today);
    byte[] workbook = ledger.write(Ledger.title(messages, rows), columns, lines);
    Path file = WholeFile.write(target, existing, out -> out.write(workbook));
    return new LedgerReport(Optional.of(file), lines.size(), refused);
  }

  private static ExportResult.Refused refused(ProposalRow row, Problem reason) {
    return new ExportResult.Refused(ExportResult.Subject.of(row), reason);
  }

  private Made make(ProposalRow row, List<LedgerColumn> columns, LedgerLine line) {
    try {
      Optional<Stored> stored = archive.find(row.id());
      return stored.isPresent()
          ? new Made.Line(line.cells(columns, row, stored.get().proposal()))
          : new Made.Failed(Problem.of("work.gone"));
    } catch (ProblemException e) {
      return new Made.Failed(e.problem());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A mistake of ours in a cell: this proposal is told, the others go on.
      return new Made.Failed(Problem.of("work.unexpected", e.getClass().getSimpleName()));
    }
  }
}
