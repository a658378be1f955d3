package org.banfu.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banfu.archive.Archive;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.ProposalRow;
import org.banfu.document.WholeFile;
import org.banfu.proposal.ProblemException;
import org.banfu.work.HandoverJob;
import org.banfu.work.HandoverReport;
import org.jspecify.annotations.Nullable;

/// `banfu handover`: the path of the written `.banfu` file is the result.
///
/// It only reads the archive, so it works beside a window that is open. All of the named proposals
/// go into the file, or none is written.
final class HandoverCommand {
  private final Console console;

  HandoverCommand(Console console) {
    this.console = console;
  }

  int run(@Nullable Path data, Path out, boolean all, List<String> numbers)
      throws ProblemException {
    if (all == !numbers.isEmpty()) {
      console.tell("command.export.allOrNumbers");
      return ExitCode.USAGE;
    }
    try (ArchiveView archive = Archive.openForReading(console.folder(data), console.clock())) {
      archive.notes().forEach(console::tell);
      Map<String, ProposalRow> rows = new LinkedHashMap<>();
      if (all) {
        archive.rows().forEach(row -> rows.put(row.id(), row));
      } else if (!new Reference(console).addNamed(archive, numbers, rows)) {
        return ExitCode.REFUSED;
      }
      if (rows.isEmpty()) {
        console.tell("command.list.empty");
        return ExitCode.REFUSED;
      }
      HandoverReport report =
          new HandoverJob(archive)
              .run(
                  new ArrayList<>(rows.values()),
                  out,
                  WholeFile.Existing.NUMBER,
                  console.progress(),
                  () -> false);
      report.file().ifPresent(file -> console.result(file.toString()));
      console.tell("command.handover.done", report.proposals(), report.attachments());
      return ExitCode.DONE;
    }
  }
}
