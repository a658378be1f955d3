package org.banfu.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.store.ArchiveFile;
import org.banfu.store.BackupFile;
import org.banfu.store.DataFileMark;
import org.banfu.store.DataState;
import org.banfu.store.RowHashes;
import org.banfu.store.StoreException;
import org.banfu.store.journal.DurableFolder;

/// Puts a data file made anew in the place of one that takes no more changes, as H2 leaves one now
/// and then when the process is killed: its indexes and its rows are of different age. The old file
/// is kept.
final class Mending {
  private final ArchiveFolder folder;
  private final Clock clock;

  Mending(ArchiveFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /// @param then what is known of the archive
  /// @param atLeast the save counter of the old file
  /// @return what to tell
  /// @throws ProblemException if backup and journals do not give all of it; nothing is changed then
  Problem run(ArchiveFile then, long atLeast) throws IOException, StoreException, ProblemException {
    try (var scratch = Scratch.at(folder.path().resolve("mending"))) {
      DataState state;
      var rebuilt =
          new Rebuild(folder, clock)
              .into(scratch.path(), then.lineage(), Math.max(then.counter(), atLeast));
      try (var database = rebuilt.database()) {
        if (RowHashes.none().misfits(database) > 0) {
          throw new ArchiveException(Problem.of("archive.noCopy", folder.path()));
        }
        database.checkpoint();
        state = DataState.read(database).orElseThrow();
      }
      Path kept = keepOld();
      Path made = scratch.path().resolve(BackupFile.DATA);
      DataFileMark mark = DataFileMark.of(made);
      // In one step: at no moment is there an archive without its data file.
      Files.move(made, folder.data(), StandardCopyOption.ATOMIC_MOVE);
      DurableFolder.sync(folder.data());
      new ArchiveFile(state.schema(), state.lineage(), state.counter(), state.proposals(), mark)
          .write(folder.archiveFile());
      return Problem.of("archive.mended", folder.path(), kept);
    }
  }

  private Path keepOld() throws IOException {
    String name = "damaged-" + BackupShelf.stamp(clock);
    Path kept = folder.path().resolve(name + ".mv.db");
    for (int i = 2; Files.exists(kept); i++) {
      kept = folder.path().resolve(name + "-" + i + ".mv.db");
    }
    return Files.copy(folder.data(), kept);
  }
}
