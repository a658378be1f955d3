package org.banfu.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.store.ArchiveFile;
import org.banfu.store.BackupFile;
import org.banfu.store.DamagedBackupException;
import org.banfu.store.DataFileMark;
import org.banfu.store.DataState;
import org.banfu.store.Database;
import org.banfu.store.OurDeclarations;
import org.banfu.store.RowHashes;
import org.banfu.store.StoreException;
import org.banfu.store.vault.Vault;
import org.jspecify.annotations.Nullable;

/// A backup that was unpacked and read to its last row before anything is done with it; it may come
/// from anybody.
record UnpackedBackup(Path backup, Path data, ArchiveFile state, Vault vault) {
  /// @throws ProblemException `archive.noBackupFile`, `archive.noBackup`, `archive.backupDamaged`,
  ///   `archive.backupNewer`, `archive.backupNoRoom`, `archive.backupForeign`
  static UnpackedBackup of(Path backup, Path into, Vault vault)
      throws IOException, ProblemException {
    if (!Files.isRegularFile(backup)) {
      throw new ProblemException(Problem.of("archive.noBackupFile", backup));
    }
    requireRoom(backup, into);
    try {
      ArchiveFile expected =
          BackupFile.unpack(backup, into, vault)
              .orElseThrow(() -> new ProblemException(Problem.of("archive.noBackup", backup)));
      if (expected.format() > DataState.newestSchema()) {
        throw new ProblemException(Problem.of("archive.backupNewer", backup));
      }
      requireOurs(backup, into.resolve(BackupFile.DATA), vault);
      var unpacked = new UnpackedBackup(backup, into.resolve(BackupFile.DATA), expected, vault);
      unpacked.verify(unpacked.data(), expected);
      return unpacked;
    } catch (DamagedBackupException e) {
      throw damaged(backup, e);
    }
  }

  /// What it says it holds is the most that is unpacked, so it must say something that fits.
  private static void requireRoom(Path backup, Path into) throws IOException, ProblemException {
    long needed =
        BackupFile.state(backup).map(ArchiveFile::data).map(DataFileMark::size).orElse(0L);
    long free = Files.getFileStore(into).getUsableSpace();
    // Some network shares say 0.
    if (free > 0 && needed > free) {
      throw new ProblemException(
          Problem.of("archive.backupNoRoom", backup, needed >> 20, free >> 20, into));
    }
  }

  /// Before H2 opens it: what is declared in it would be run then.
  private static void requireOurs(Path backup, Path data, Vault vault)
      throws IOException, ProblemException {
    Optional<String> foreign = OurDeclarations.firstForeign(data, vault);
    if (foreign.isPresent()) {
      throw new ProblemException(Problem.of("archive.backupForeign", backup, foreign.get()));
    }
  }

  /// The same, with its data file encrypted otherwise.
  UnpackedBackup with(Vault other) {
    return new UnpackedBackup(backup, data, state, other);
  }

  /// Reads a data file to its last row.
  ///
  /// @throws ProblemException `archive.backupDamaged` if it is not what is expected
  void verify(Path file, ArchiveFile expected) throws IOException, ProblemException {
    if (!DataFileMark.of(file).equals(expected.data())) {
      throw damaged(backup, null);
    }
    try (Database database = Database.open(file, Database.Access.READ, vault)) {
      var wanted =
          new DataState(
              expected.format(), expected.lineage(), expected.counter(), expected.proposals());
      if (!DataState.read(database).equals(Optional.of(wanted))
          || RowHashes.none().misfits(database) > 0) {
        throw damaged(backup, null);
      }
    } catch (StoreException e) {
      throw damaged(backup, e);
    }
  }

  private static ProblemException damaged(Path backup, @Nullable Exception e) {
    return new ProblemException(Problem.of("archive.backupDamaged", backup), e);
  }
}
