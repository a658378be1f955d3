package org.banfu.command;

import java.nio.file.Path;
import org.banfu.archive.Archive;
import org.banfu.proposal.ProblemException;
import org.jspecify.annotations.Nullable;

/// `banfu backup`: the path of the backup is the result.
final class BackupCommand {
  private final Console console;

  BackupCommand(Console console) {
    this.console = console;
  }

  int run(@Nullable Path data, @Nullable Path to) throws ProblemException {
    Path folder = console.folder(data);
    requireArchive(folder);
    try (Archive archive = Archive.open(folder, console.clock())) {
      archive.notes().forEach(console::tell);
      Path backup = to == null ? archive.backup() : archive.backup(to);
      console.result(backup.toString());
      return ExitCode.DONE;
    }
  }

  /// Opening to write would make an archive where there is none, and back up nothing.
  private void requireArchive(Path folder) throws ProblemException {
    Archive.openForReading(folder, console.clock()).close();
  }
}
