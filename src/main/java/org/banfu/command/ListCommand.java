package org.banfu.command;

import java.nio.file.Path;
import java.util.List;
import org.banfu.archive.Archive;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.ProposalRow;
import org.banfu.proposal.ProblemException;
import org.jspecify.annotations.Nullable;

/// `banfu list`: the proposals as a table or as a JSON array.
final class ListCommand {
  private final Console console;

  ListCommand(Console console) {
    this.console = console;
  }

  int run(@Nullable Path data, boolean json) throws ProblemException {
    List<ProposalRow> rows;
    try (ArchiveView archive = Archive.openForReading(console.folder(data), console.clock())) {
      archive.notes().forEach(console::tell);
      rows = archive.rows();
    }
    if (json) {
      console.result(RowsJson.write(rows).stripTrailing());
    } else if (rows.isEmpty()) {
      console.tell("command.list.empty");
    } else {
      new RowsTable(console.messages()).lines(rows).forEach(console::result);
    }
    return ExitCode.DONE;
  }
}
