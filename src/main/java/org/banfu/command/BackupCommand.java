package org.banfu.command;

import java.io.IOException;
import java.nio.file.Files;
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
      if (to != null && !folderIsMade(to)) {
        console.tell("command.backup.noFolder", to);
        return ExitCode.REFUSED;
      }
      Path backup = to == null ? archive.backup() : archive.backup(to);
      console.result(backup.toString());
      return ExitCode.DONE;
    }
  }

  private static boolean folderIsMade(Path to) {
    try {
      Path parent = to.toAbsolutePath().getParent();
      Path folder = Files.isDirectory(to) || parent == null ? to : parent;
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
      // Tried, not asked: on network shares isWritable tells what is not so.
      Files.delete(Files.createTempFile(folder, "banfu", ".tmp"));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /// Opening to write would make an archive where there is none, and back up nothing.
  private void requireArchive(Path folder) throws ProblemException {
    Archive.openForReading(folder, console.clock()).close();
  }
}
