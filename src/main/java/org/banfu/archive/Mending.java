package org.banfu.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Optional;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.store.ArchiveFile;
import org.banfu.store.DataState;
import org.banfu.store.Database;
import org.banfu.store.RowHashes;
import org.banfu.store.StoreException;
import org.banfu.store.journal.DurableFolder;

/// Puts a data file made anew from backup and journals in the place of one that a killed process
/// left (now and then H2 leaves indexes and rows of different age, or a file that it cannot open),
/// or that was damaged.
final class Mending {
  private final ArchiveFolder folder;
  private final Clock clock;

  Mending(ArchiveFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /// Keeps the old file, which may be damaged in ways that nobody foresaw.
  ///
  /// @param then what is known of the archive
  /// @param atLeast the save counter of the old file
  /// @return where the old file is kept; nothing if there was none
  /// @throws ProblemException if backup and journals do not give all of it; nothing is changed then
  Optional<Path> keepingOld(ArchiveFile then, long atLeast)
      throws IOException, StoreException, ProblemException {
    try (var scratch = Scratch.at(folder.path().resolve("mending"))) {
      ClosedFile made = made(then, atLeast, scratch);
      Optional<Path> kept = Files.exists(folder.data()) ? Optional.of(keepOld()) : Optional.empty();
      try {
        replaceBy(made);
      } catch (IOException e) {
        putBack(kept);
        throw e;
      }
      return kept;
    }
  }

  /// In place of a file that can be read and holds nothing more.
  ///
  /// @param atLeast the save counter of the old file
  /// @throws ProblemException if backup and journals do not give all of it; nothing is changed then
  void replacing(ArchiveFile then, long atLeast)
      throws IOException, StoreException, ProblemException {
    try (var scratch = Scratch.at(folder.path().resolve("mending"))) {
      replaceBy(made(then, atLeast, scratch));
    }
  }

  /// Puts a file made anew in the place of one that H2 has closed by itself, and opens it.
  ///
  /// @throws ProblemException if backup and journals do not give all of it; nothing is changed then
  void reopened(Database open, ArchiveFile then)
      throws IOException, StoreException, ProblemException {
    try (var scratch = Scratch.at(folder.path().resolve("mending"))) {
      ClosedFile made =
          new Rebuild(folder).closedAt(scratch.path(), then.lineage(), then.counter());
      open.replaceBy(whole(made, then).file(), null);
    }
  }

  /// Puts a file that was made anew in the place of one that is open, which is kept.
  ///
  /// @return where it is kept
  Path replaced(Database open, ClosedFile made)
      throws IOException, StoreException, ProblemException {
    if (!made.fits(RowHashes.none())) {
      throw new ArchiveException(Problem.of("archive.noCopy", folder.path()));
    }
    Path kept = newKept();
    open.replaceBy(made.file(), kept);
    return kept;
  }

  private ClosedFile made(ArchiveFile then, long atLeast, Scratch scratch)
      throws IOException, StoreException, ProblemException {
    ClosedFile made =
        new Rebuild(folder)
            .closed(scratch.path(), then.lineage(), Math.max(then.counter(), atLeast));
    if (then.format() < DataState.newestSchema()) {
      new UpgradeBackup(folder, clock).makeOf(made, then.format());
    }
    return whole(made, then);
  }

  private ClosedFile whole(ClosedFile made, ArchiveFile then)
      throws StoreException, ProblemException {
    // Of the same age it holds as many, or it is not the same.
    boolean isSmaller =
        made.state().counter() == then.counter() && made.state().proposals() < then.proposals();
    if (isSmaller || !made.fits(RowHashes.none())) {
      throw new ArchiveException(Problem.of("archive.noCopy", folder.path()));
    }
    return made;
  }

  private void replaceBy(ClosedFile made) throws IOException {
    // In one step: at no moment is there an archive without its data file.
    Files.move(made.file(), folder.data(), StandardCopyOption.ATOMIC_MOVE);
    DurableFolder.sync(folder.data());
    made.state().write(folder.archiveFile());
  }

  private Path keepOld() throws IOException {
    // Renamed: one that the disk cannot read cannot be copied, and a third copy needs room.
    return Files.move(folder.data(), newKept(), StandardCopyOption.ATOMIC_MOVE);
  }

  private void putBack(Optional<Path> kept) throws IOException {
    if (kept.isPresent() && Files.notExists(folder.data())) {
      Files.move(kept.get(), folder.data(), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private Path newKept() {
    String name = "damaged-" + BackupShelf.stamp(clock);
    Path kept = folder.path().resolve(name + ".mv.db");
    for (int i = 2; Files.exists(kept); i++) {
      kept = folder.path().resolve(name + "-" + i + ".mv.db");
    }
    return kept;
  }
}
