package org.banfu.command;

import java.nio.file.Path;
import org.banfu.archive.Archive;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.banfu.work.FileResult;
import org.banfu.work.Outcome;
import org.banfu.work.SampleJob;
import org.jspecify.annotations.Nullable;

/// `banfu sample`: adds the invented proposal; its number is the result.
final class SampleCommand {
  private final Console console;

  SampleCommand(Console console) {
    this.console = console;
  }

  int run(@Nullable Path data) throws ProblemException {
    Proposal proposal = new Sample().proposal();
    try (Archive archive = Archive.open(console.folder(data), console.clock())) {
      archive.notes().forEach(console::tell);
      FileResult result = new SampleJob(archive).run();
      Problem reason = result.reason();
      if (result.outcome() == Outcome.REFUSED && reason != null) {
        console.tell(reason);
        return ExitCode.REFUSED;
      }
      boolean added = result.outcome() == Outcome.ADDED;
      console.tell(
          added ? "command.sample.added" : "command.sample.there",
          String.valueOf(proposal.number()),
          proposal.title());
      console.result(String.valueOf(proposal.number()));
      return ExitCode.DONE;
    }
  }
}
