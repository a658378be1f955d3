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
import org.banfu.store.DataState;
import org.banfu.store.Database;
import org.banfu.store.RowHashes;
import org.banfu.store.StoreException;
import org.banfu.store.journal.DurableFolder;
import org.banfu.store.vault.EncryptedData;

/// Makes a backup: a closed data file with the rows of the archive, compared with them row hash by
/// row hash, packed, and only then given its name.
///
/// Never a copy of the file that H2 has open: that is what a killed process leaves, at times one
/// that opens in an older state, not at all, or with rows that no later change gets past.
final class BackupMaker {
  private final ArchiveFolder folder;
  private final BackupShelf shelf;
  private final Clock clock;
  private final Halt halt;

  BackupMaker(ArchiveFolder folder, Clock clock) {
    this(folder, clock, Halt.NONE);
  }

  BackupMaker(ArchiveFolder folder, Clock clock, Halt halt) {
    this.folder = folder;
    this.shelf = new BackupShelf(folder.backups());
    this.clock = clock;
    this.halt = halt;
  }

  /// From the backup before and the journals since. Saves may go on meanwhile; what they changed is
  /// in the journal and is not compared.
  ///
  /// @throws ProblemException `archive.gap` if these are not complete; `archive.backupMisfits` if
  ///   they do not give what the archive holds
  BackupShelf.Backup fromJournals(Database archive)
      throws IOException, StoreException, ProblemException {
    // In this order: a row that is saved between the two is no longer what was noted of it.
    RowHashes rows = RowHashes.of(archive);
    DataState before = DataState.read(archive).orElseThrow();
    try (var scratch = scratch()) {
      ClosedFile made =
          new Rebuild(folder, halt).closedAt(scratch.path(), before.lineage(), before.counter());
      rows.forgetChanged(archive);
      return make(made, rows);
    }
  }

  /// From the rows themselves; for an archive whose journals are not complete. No save may go on.
  ///
  /// @throws ProblemException `archive.backupMisfits` if the copy is not what the archive holds
  BackupShelf.Backup fromRows(Database archive)
      throws IOException, StoreException, ProblemException {
    try (var scratch = scratch()) {
      Path copy = scratch.path().resolve(BackupFile.DATA);
      archive.copyRows(copy);
      return make(ClosedFile.of(copy, folder.vault()), RowHashes.of(archive));
    }
  }

  /// Of a file that was made anew, for an older program; it serves nothing but a restore there.
  ///
  /// @param schema of that program
  BackupShelf.Backup forOlder(Database anew, int schema)
      throws IOException, StoreException, ProblemException {
    try (var scratch = scratch()) {
      Path copy = scratch.path().resolve(BackupFile.DATA);
      anew.copyRows(copy, schema);
      ClosedFile made = ClosedFile.of(copy, folder.vault());
      if (!made.fits(RowHashes.of(anew), halt)) {
        throw misfits();
      }
      new OwnBackups(folder).begin(made.state());
      return make(made.file(), made.state(), false);
    }
  }

  private Scratch scratch() throws IOException {
    Files.createDirectories(shelf.path());
    return Scratch.at(shelf.path().resolve("copying"));
  }

  private BackupShelf.Backup make(ClosedFile made, RowHashes rows)
      throws IOException, StoreException, ProblemException {
    if (!made.fits(rows, halt)) {
      throw misfits();
    }
    return make(made.file(), made.state());
  }

  /// Makes a backup of a closed data file that was verified.
  BackupShelf.Backup make(Path data, ArchiveFile state) throws IOException, ProblemException {
    return make(data, state, true);
  }

  private BackupShelf.Backup make(Path data, ArchiveFile state, boolean isOwn)
      throws IOException, ProblemException {
    Files.createDirectories(shelf.path());
    try (var making = Scratch.at(shelf.path().resolve("making"))) {
      Path zip = making.path().resolve("backup.zip");
      BackupFile.pack(data, zip, folder.vault(), halt::step);
      BackupFile.describe(
          zip, state, EncryptedData.is(data) ? folder.vault().envelope() : Optional.empty());
      // To the last byte as it will be kept: describing it has written all of it once more.
      BackupFile.unpackData(zip, making.path(), state, folder.vault(), halt::step);
      if (Files.mismatch(data, making.path().resolve(BackupFile.DATA)) >= 0
          || !BackupFile.state(zip).equals(Optional.of(state))) {
        throw misfits();
      }
      Path file = shelf.newFile(clock);
      if (isOwn) {
        new OwnBackups(folder).add(file, state);
      }
      Files.move(zip, file, StandardCopyOption.ATOMIC_MOVE);
      DurableFolder.sync(file);
      return new BackupShelf.Backup(file, state);
    }
  }

  private ProblemException misfits() {
    return new ProblemException(Problem.of("archive.backupMisfits", shelf.path()));
  }
}
