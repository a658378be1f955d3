package org.banfu.desktop.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.banfu.archive.Archive;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Notice;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// Restores a backup to a folder of its own; the archive of the window is left as it is.
final class Elsewhere {
  private final Desk desk;

  Elsewhere(Desk desk) {
    this.desk = desk;
  }

  /// Asks for an empty folder, and restores it there.
  void restore(Path backup) {
    desk.dialogs()
        .folder(desk.text("backup.elsewhere.choose"))
        .ifPresent(to ->
            desk.jobs()
                .start(
                    desk.text("backup.elsewhere.working"),
                    control -> restored(backup, to),
                    done -> tell(backup, done),
                    desk.notices()::tell));
  }

  /// Not among other things: a folder with something in it was hardly meant.
  private Path restored(Path backup, Path to) throws ProblemException {
    try (Stream<Path> there = Files.list(to)) {
      if (there.findAny().isPresent()) {
        throw new ProblemException(Problem.of("backup.elsewhere.occupied", to));
      }
    } catch (IOException e) {
      throw new ProblemException(
          Problem.of("archive.folderUnusable", to, String.valueOf(e.getMessage())), e);
    }
    Archive.restore(to, backup, desk.clock());
    return to;
  }

  private void tell(Path backup, Path to) {
    desk.notices()
        .tell(
            Notice.note(
                desk.text("backup.elsewhere.done", backup.getFileName(), to),
                new Notice.Link(
                    desk.text("backup.openFolder"), () -> desk.dialogs().openFolderOf(to))));
  }
}
