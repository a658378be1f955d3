package org.banfu.bench.child;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.banfu.archive.Archive;
import org.banfu.archive.ProposalRow;
import org.banfu.bench.peer.PoiLedger;
import org.banfu.document.WholeFile;
import org.banfu.document.sheet.Cell;
import org.banfu.proposal.Profile;
import org.banfu.text.Messages;
import org.banfu.work.LedgerJob;
import org.banfu.work.Progress;
import org.banfu.work.ledger.Ledger;
import org.banfu.work.ledger.LedgerColumn;
import org.banfu.work.ledger.LedgerLine;

/// The ledger of a whole archive: `job` as the command line runs it, with every proposal loaded;
/// `cold` and `warm` the writing of the workbook alone, its cells at hand, as POI's streaming
/// workbook writes the same cells.
public final class LedgerAll {
  private static final LocalDate TODAY = LocalDate.of(2024, 1, 1);

  private LedgerAll() {}

  public static void main(String[] arguments) throws Exception {
    boolean isPoi = arguments[0].equals("POI");
    Path folder = Files.createDirectories(Path.of(arguments[2]));
    var messages = new Messages(Locale.CHINESE);
    try (Archive archive = Archive.open(Path.of(arguments[1]), Clock.systemDefaultZone())) {
      List<ProposalRow> rows = archive.rows();
      if (!isPoi) {
        var job = new LedgerJob(archive, messages, Clock.systemDefaultZone());
        int written =
            Clocked.time(
                    "job",
                    () ->
                        job.run(
                            rows,
                            LedgerColumn.STANDARD,
                            folder.resolve("job.xlsx"),
                            WholeFile.Existing.REPLACE,
                            Progress.NONE,
                            () -> false))
                .written();
        Clocked.figure("written", written);
      }
      List<List<Cell>> lines = lines(archive, rows, messages);
      for (String run : List.of("cold", "between", "warm")) {
        Path file = folder.resolve(run + ".xlsx");
        Clocked.time(
            run,
            () ->
                isPoi
                    ? PoiLedger.write(lines, file)
                    : write(messages, archive.profile(), lines, file));
      }
    }
  }

  private static Path write(Messages messages, Profile profile, List<List<Cell>> lines, Path file)
      throws Exception {
    var ledger = new Ledger(messages, profile, TODAY);
    return Files.write(file, ledger.write("台账", LedgerColumn.STANDARD, lines));
  }

  private static List<List<Cell>> lines(Archive archive, List<ProposalRow> rows, Messages messages)
      throws Exception {
    var line = new LedgerLine(messages, archive.profile(), TODAY);
    var lines = new ArrayList<List<Cell>>();
    for (ProposalRow row : rows) {
      lines.add(
          line.cells(LedgerColumn.STANDARD, row, archive.find(row.id()).orElseThrow().proposal()));
    }
    return lines;
  }
}
