package org.banfu.command;

import java.nio.file.Path;
import java.util.List;
import org.banfu.archive.Archive;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.Stored;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.json.ProposalJson;
import org.jspecify.annotations.Nullable;

/// `banfu show`: one proposal as text to read or in the JSON form.
final class ShowCommand {
  private final Console console;

  ShowCommand(Console console) {
    this.console = console;
  }

  int run(@Nullable Path data, boolean json, String reference) throws ProblemException {
    try (ArchiveView archive = Archive.openForReading(console.folder(data), console.clock())) {
      archive.notes().forEach(console::tell);
      var found = new Reference(console).find(archive, reference);
      if (found.isEmpty()) {
        return ExitCode.REFUSED;
      }
      ProposalRow row = found.get();
      Stored stored = archive.find(row.id()).orElseThrow();
      if (json) {
        console.result(new ProposalJson().write(List.of(stored.proposal())).stripTrailing());
      } else {
        new ProposalText(console.messages()).lines(stored.proposal(), row).forEach(console::result);
      }
      return ExitCode.DONE;
    }
  }
}
