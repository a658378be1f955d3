package org.banfu.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banfu.archive.Archive;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.ProposalRow;
import org.banfu.document.Documents;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.work.ExportJob;
import org.banfu.work.ExportReport;
import org.banfu.work.ExportResult;
import org.jspecify.annotations.Nullable;

/// `banfu export`: the path of each written file as a result, the refusals as messages.
///
/// It only reads the archive, so it works beside a window that is open.
final class ExportCommand {
  private final Console console;
  private final Documents documents = new Documents();

  ExportCommand(Console console) {
    this.console = console;
  }

  int run(
      @Nullable Path data,
      @Nullable DocumentKind document,
      Path out,
      boolean pdf,
      boolean all,
      List<String> numbers)
      throws ProblemException {
    if (all == !numbers.isEmpty()) {
      console.tell("command.export.allOrNumbers");
      return ExitCode.USAGE;
    }
    if (document != null && !documents.kinds().contains(document)) {
      var names = new DocumentNames(console.messages());
      console.tell("command.export.noSuchDocument", names.of(document), document, names.written());
      return ExitCode.USAGE;
    }
    try (ArchiveView archive = Archive.openForReading(console.folder(data), console.clock())) {
      archive.notes().forEach(console::tell);
      Map<String, ProposalRow> rows = new LinkedHashMap<>();
      boolean allFound = all ? addAll(archive, rows) : addNamed(archive, numbers, rows);
      var job = new ExportJob(archive, documents);
      ExportReport report =
          (pdf ? job.asPdf() : job)
              .run(new ArrayList<>(rows.values()), document, out, console.progress(), () -> false);
      report.results().forEach(this::tell);
      return allFound && report.refused() == 0 ? ExitCode.DONE : ExitCode.REFUSED;
    }
  }

  private boolean addAll(ArchiveView archive, Map<String, ProposalRow> rows)
      throws ProblemException {
    archive.rows().forEach(row -> rows.put(row.id(), row));
    if (rows.isEmpty()) {
      console.tell("command.list.empty");
    }
    return true;
  }

  private boolean addNamed(ArchiveView archive, List<String> numbers, Map<String, ProposalRow> rows)
      throws ProblemException {
    boolean allFound = true;
    for (String number : numbers) {
      var found = new Reference(console).find(archive, number);
      found.ifPresent(row -> rows.put(row.id(), row));
      allFound &= found.isPresent();
    }
    return allFound;
  }

  private void tell(ExportResult result) {
    Path file = result.file();
    Problem reason = result.reason();
    if (file != null) {
      console.result(file.toString());
    } else if (reason != null) {
      console.tell("command.export.refused", result.name(), console.sentence(reason));
    }
    for (Problem note : result.notes()) {
      console.tell("command.export.note", result.name(), console.sentence(note));
    }
  }
}
