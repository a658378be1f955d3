package org.banfu.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.json.ProfileJson;
import org.banfu.store.ArchiveFile;
import org.banfu.store.ChangeWriter;
import org.banfu.store.DataFileMark;
import org.banfu.store.DataState;
import org.banfu.store.Database;
import org.banfu.store.RowHashes;
import org.banfu.store.StoreException;
import org.banfu.store.journal.DurableFolder;
import org.banfu.store.journal.JournalReader;

/// Puts a backup in the place of an archive whose lock is held. The backup is unpacked, read to its
/// last row and given a lineage of its own first; what it replaces is moved aside whole.
final class Restoration {
  private final ArchiveFolder folder;
  private final RestoringKeys keys;
  private final Path backup;
  private final Clock clock;
  private Optional<ArchiveFile> expectation = Optional.empty();

  Restoration(RestoringKeys keys, Path backup, Clock clock) {
    this.folder = keys.folder();
    this.keys = keys;
    this.backup = backup;
    this.clock = clock;
  }

  /// @return where what was replaced is kept; nothing if there was no archive
  /// @throws ProblemException `archive.noBackup`, `archive.backupDamaged`, `archive.backupNewer`:
  ///   the archive is as it was
  Optional<Path> run() throws IOException, StoreException, ProblemException {
    // What is put aside is to be whole by itself: its backups and older journals stay here.
    if (Files.exists(folder.data())) {
      new Unclosed(folder, clock).mend(ArchiveFile.read(folder.archiveFile()));
    }
    try (var restoring = Scratch.at(folder.path().resolve("restoring"))) {
      UnpackedBackup unpacked = UnpackedBackup.of(backup, restoring.path(), keys.backup());
      ArchiveFile expected = unpacked.state();
      Path data = unpacked.data();
      keys.match(data);
      boolean isOwn = new OwnBackups(folder).holds(backup, expected);
      if (isOwn && !keys.isLocked() && isLost(expected, restoring.path())) {
        addSavesSince(data, expected.lineage(), expected.counter());
      }
      ArchiveFile renewed = renewed(unpacked);
      expectation = Optional.of(renewed);
      boolean any =
          Stream.of(folder.data(), folder.archiveFile(), folder.journal()).anyMatch(Files::exists);
      Optional<Path> replaced = any ? Optional.of(keep()) : Optional.empty();
      keys.keep(replaced);
      Files.move(data, folder.data(), StandardCopyOption.ATOMIC_MOVE);
      renewed.write(folder.archiveFile());
      DurableFolder.sync(folder.data());
      return replaced;
    }
  }

  /// Whether the archive in place is the backup's own and cannot be used: then everything that was
  /// saved after the backup is wanted too. From one that can be used the backup leads back.
  private boolean isLost(ArchiveFile expected, Path restoring) throws IOException {
    Optional<ArchiveFile> there = ArchiveFile.read(folder.archiveFile());
    if (there.isPresent() && !there.get().lineage().equals(expected.lineage())) {
      return false;
    }
    try {
      if (there.isPresent() && there.get().data() == null) {
        // Never closed: opening it makes it anew, see Unclosed; nothing is tried on such a file.
        var trial = Files.createDirectories(restoring.resolve("trial"));
        ArchiveFile then = there.get();
        return !new Rebuild(folder)
            .closed(trial, then.lineage(), then.counter())
            .fits(RowHashes.none());
      }
      new Opening(folder, clock).inspect(there);
      long counter;
      try (Database database = Database.open(folder.data(), Database.Access.READ, folder.vault())) {
        counter = DataState.read(database).orElseThrow().counter();
        if (RowHashes.none().misfits(database) > 0) {
          return true;
        }
      }
      // After a kill H2's indexes and rows may differ, which only a change in them finds out.
      Path trial = Files.copy(folder.data(), restoring.resolve("trial.mv.db"));
      addSavesSince(trial, expected.lineage(), counter);
      return false;
    } catch (IOException | StoreException e) {
      return true;
    } catch (ProblemException e) {
      return !Newer.is(e.problem());
    }
  }

  /// Makes in a data file what the journals have besides, up to the first gap.
  private void addSavesSince(Path data, UUID lineage, long after)
      throws IOException, StoreException, ProblemException {
    try (Database database = Database.open(data, Database.Access.WRITE, folder.vault())) {
      var changes =
          new ChangeWriter(
              database,
              Opening.profile(database).orElseGet(new ProfileJson()::standard),
              DataState.workingDays(database));
      var replay = new Replay(folder, changes, after);
      new JournalReader(lineage, folder.journal(), List.of(folder.backups()), folder.vault())
          .read(
              after,
              (counter, change) -> {
                if (replay.isNext(counter)) {
                  replay.take(counter, change);
                }
              });
      database.checkpoint();
    }
  }

  /// The first backup of the new lineage is made at once: beside a writer an archive is read from a
  /// backup of its own lineage and the journals since.
  private ArchiveFile renewed(UnpackedBackup unpacked)
      throws IOException, StoreException, ProblemException {
    Path data = unpacked.data();
    DataState state;
    try (Database database = Database.open(data, Database.Access.WRITE, folder.vault())) {
      DataState.renew(database, UUID.randomUUID());
      database.checkpoint();
      state = DataState.read(database).orElseThrow();
    }
    var renewed =
        new ArchiveFile(
            state.schema(),
            state.lineage(),
            state.counter(),
            state.proposals(),
            DataFileMark.of(data));
    unpacked.with(folder.vault()).verify(data, renewed);
    return new BackupMaker(folder, clock).make(data, renewed).state();
  }

  /// Moves the parts of the archive aside. `archive.json` is copied and stays until the new one
  /// replaces it: a process that ends on the way leaves an archive that says its data file is gone.
  private Path keep() throws IOException {
    Path kept = folder.path().resolve(ReplacedArchives.PREFIX + BackupShelf.stamp(clock));
    for (int i = 2; Files.exists(kept); i++) {
      kept = kept.resolveSibling(ReplacedArchives.PREFIX + BackupShelf.stamp(clock) + "-" + i);
    }
    Files.createDirectories(kept);
    if (Files.exists(folder.archiveFile())) {
      Files.copy(folder.archiveFile(), kept.resolve(folder.archiveFile().getFileName()));
    }
    // The data file goes first: without it nothing can be opened before all is done.
    move(folder.data(), kept);
    try {
      move(folder.journal(), kept);
    } catch (IOException e) {
      move(kept.resolve(folder.data().getFileName()), folder.path());
      throw e;
    }
    DurableFolder.sync(kept.resolve(folder.archiveFile().getFileName()));
    DurableFolder.sync(kept);
    expect(kept);
    return kept;
  }

  /// Says what will be there before the data file is: where this ends here the next open takes the
  /// backup that was just made. If it cannot be said the archive is as it was.
  private void expect(Path kept) throws IOException {
    try {
      if (expectation.isPresent()) {
        expectation.get().write(folder.archiveFile());
      }
    } catch (IOException e) {
      move(kept.resolve(folder.journal().getFileName()), folder.path());
      move(kept.resolve(folder.data().getFileName()), folder.path());
      throw e;
    }
  }

  private static void move(Path part, Path into) throws IOException {
    if (Files.exists(part)) {
      Files.move(part, into.resolve(part.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
