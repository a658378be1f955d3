package org.banfu.command;

import java.nio.file.Path;
import java.util.Optional;
import org.banfu.archive.Archive;
import org.banfu.proposal.ProblemException;
import org.jspecify.annotations.Nullable;

/// `banfu restore`: the path of what was replaced is the result.
final class RestoreCommand {
  private final Console console;

  RestoreCommand(Console console) {
    this.console = console;
  }

  int run(@Nullable Path data, Path backup) throws ProblemException {
    Path folder = console.folder(data);
    Optional<Path> replaced = Archive.restore(folder, backup, console.clock());
    console.tell("command.restore.done", folder, backup);
    if (replaced.isPresent()) {
      console.tell("command.restore.kept", replaced.get());
      console.result(replaced.get().toString());
    }
    return ExitCode.DONE;
  }
}
