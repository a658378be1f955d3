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
import org.banfu.store.BackupFile;
import org.banfu.store.DataFileMark;
import org.banfu.store.DataState;
import org.banfu.store.Database;
import org.banfu.store.RowHashes;
import org.banfu.store.StoreException;
import org.banfu.store.journal.DurableFolder;

/// Makes a backup of an open data file: packs it, opens what was packed, compares it row hash by
/// row hash, and only then gives it its name.
final class BackupMaker {
  /// What was packed is not what the data file holds.
  static final String MISFITS = "archive.backupMisfits";

  private final BackupShelf shelf;
  private final Clock clock;

  BackupMaker(BackupShelf shelf, Clock clock) {
    this.shelf = shelf;
    this.clock = clock;
  }

  /// Saves may go on meanwhile; what they changed is in the journal and is not compared.
  ///
  /// @throws ProblemException `archive.backupMisfits` if what was packed is not what the file holds
  BackupShelf.Backup make(Database database) throws IOException, StoreException, ProblemException {
    Files.createDirectories(shelf.path());
    try (var making = Scratch.at(shelf.path().resolve("making"))) {
      Path zip = making.path().resolve("backup.zip");
      Optional<DataState> before = DataState.read(database);
      RowHashes rows = RowHashes.of(database);
      BackupFile.pack(database, zip);
      rows.forgetChanged(database);
      BackupFile.unpackData(zip, making.path());
      ArchiveFile state = verified(making.path().resolve(BackupFile.DATA), before, rows);
      return named(zip, state);
    }
  }

  /// Makes a backup of a closed data file that was verified.
  BackupShelf.Backup make(Path data, ArchiveFile state) throws IOException, ProblemException {
    Files.createDirectories(shelf.path());
    try (var making = Scratch.at(shelf.path().resolve("making"))) {
      Path zip = making.path().resolve("backup.zip");
      BackupFile.pack(data, zip);
      BackupFile.unpackData(zip, making.path());
      if (Files.mismatch(data, making.path().resolve(BackupFile.DATA)) >= 0) {
        throw new ProblemException(Problem.of(MISFITS, shelf.path()));
      }
      return named(zip, state);
    }
  }

  private BackupShelf.Backup named(Path zip, ArchiveFile state) throws IOException {
    BackupFile.describe(zip, state);
    Path file = shelf.newFile(clock);
    Files.move(zip, file, StandardCopyOption.ATOMIC_MOVE);
    DurableFolder.sync(file);
    return new BackupShelf.Backup(file, state);
  }

  private ArchiveFile verified(Path copy, Optional<DataState> before, RowHashes rows)
      throws IOException, StoreException, ProblemException {
    DataFileMark mark = DataFileMark.of(copy);
    try (Database database = Database.open(copy, Database.Access.READ)) {
      Optional<DataState> packed = DataState.read(database);
      if (before.isEmpty()
          || packed.isEmpty()
          || !packed.get().lineage().equals(before.get().lineage())
          || packed.get().counter() < before.get().counter()) {
        throw new ProblemException(Problem.of(MISFITS, shelf.path()));
      }
      long misfits = rows.misfits(database);
      if (misfits > 0) {
        throw new ProblemException(Problem.of(MISFITS, shelf.path()));
      }
      DataState state = packed.get();
      return new ArchiveFile(
          state.schema(), state.lineage(), state.counter(), state.proposals(), mark);
    }
  }
}
