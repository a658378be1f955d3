package org.banfu.command;

import java.nio.file.Path;
import org.banfu.archive.Archive;
import org.banfu.intake.Intake;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.ProfileJson;
import org.banfu.proposal.json.Sample;
import org.banfu.work.FileResult;
import org.banfu.work.ImportJob;
import org.banfu.work.Outcome;
import org.jspecify.annotations.Nullable;

/// `banfu sample`: adds the invented proposal; its number is the result.
final class SampleCommand {
  private final Console console;

  SampleCommand(Console console) {
    this.console = console;
  }

  int run(@Nullable Path data) throws ProblemException {
    var sample = new Sample();
    Proposal proposal = sample.proposal();
    try (Archive archive = Archive.open(console.folder(data), console.clock())) {
      archive.notes().forEach(console::tell);
      // Only into an untouched archive: an invented office must not sign a real office's letters.
      if (archive.rows().isEmpty() && archive.profile().equals(new ProfileJson().standard())) {
        archive.saveProfile(sample.profile());
      }
      FileResult result =
          new ImportJob(archive, new Intake()).add(Path.of("sample"), proposal).files().getFirst();
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
