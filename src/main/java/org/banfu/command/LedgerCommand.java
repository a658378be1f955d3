package org.banfu.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.banfu.archive.Archive;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.ProposalRow;
import org.banfu.document.WholeFile;
import org.banfu.proposal.ProblemException;
import org.banfu.work.ExportResult;
import org.banfu.work.LedgerJob;
import org.banfu.work.LedgerReport;
import org.banfu.work.ledger.LedgerColumn;
import org.banfu.work.ledger.LedgerColumns;
import org.banfu.work.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/// `banfu ledger`: the path of the written workbook is the result.
///
/// It only reads the archive, so it works beside a window that is open.
final class LedgerCommand {
  private final Console console;

  LedgerCommand(Console console) {
    this.console = console;
  }

  /// @param year and `council`, `numbers`: what is taken; all that is not stated does not narrow
  /// @param columns as typed, null for the usual ones
  int run(
      @Nullable Path data,
      @Nullable Integer year,
      @Nullable String council,
      @Nullable String columns,
      Path out,
      List<String> numbers)
      throws ProblemException {
    List<LedgerColumn> chosen =
        columns == null ? LedgerColumn.STANDARD : LedgerColumns.parse(columns);
    try (ArchiveView archive = Archive.openForReading(console.folder(data), console.clock())) {
      archive.notes().forEach(console::tell);
      Map<String, ProposalRow> found = new LinkedHashMap<>();
      boolean allFound = find(archive, numbers, found);
      List<ProposalRow> rows =
          found.values().stream().filter(row -> isOf(row, year, council)).toList();
      if (rows.isEmpty()) {
        console.tell("command.ledger.nothing");
        return ExitCode.REFUSED;
      }
      LedgerReport report =
          new LedgerJob(archive, console.messages(), console.clock())
              .run(
                  new ArrayList<>(rows),
                  chosen,
                  named(out),
                  WholeFile.Existing.NUMBER,
                  console.progress(),
                  () -> false);
      report.file().ifPresent(file -> console.result(file.toString()));
      report.refused().forEach(this::tell);
      console.tell("command.ledger.done", report.written(), chosen.size());
      return allFound && report.refused().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }
  }

  private boolean find(ArchiveView archive, List<String> numbers, Map<String, ProposalRow> rows)
      throws ProblemException {
    if (numbers.isEmpty()) {
      archive.rows().forEach(row -> rows.put(row.id(), row));
      return true;
    }
    return new Reference(console).addNamed(archive, numbers, rows);
  }

  private static boolean isOf(ProposalRow row, @Nullable Integer year, @Nullable String council) {
    return (year == null || year.equals(Statistics.year(row)))
        && (council == null || council.strip().equals(Objects.toString(row.council(), "").strip()));
  }

  private static Path named(Path out) {
    boolean isNamed =
        out.toString().regionMatches(true, out.toString().length() - 5, ".xlsx", 0, 5);
    return isNamed ? out : Path.of(out + ".xlsx");
  }

  private void tell(ExportResult.Refused result) {
    console.tell("command.export.refused", result.of().name(), console.sentence(result.reason()));
  }
}
