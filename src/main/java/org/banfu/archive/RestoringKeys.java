package org.banfu.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.banfu.store.BackupFile;
import org.banfu.store.vault.EncryptedData;
import org.banfu.store.vault.KeyEnvelope;
import org.banfu.store.vault.Vault;

/// What opens an archive and a backup that is put in its place. An archive that has a password
/// keeps it; one without takes the backup's.
///
/// @param folder the archive's, with what it will be encrypted with
/// @param backup what opens the backup
/// @param isLocked whether what is in place cannot be opened, since its password was given up
record RestoringKeys(ArchiveFolder folder, Vault backup, boolean isLocked) {
  /// @throws ArchiveException `archive.passwordNeeded` of the backup, or of the archive if the
  ///   backup has none that could take its place; `archive.wrongPassword`
  static RestoringKeys of(Path path, Path backup, Unlocking unlocking)
      throws IOException, ArchiveException {
    var shelf = new KeyShelf(path);
    boolean isEncrypted = BackupFile.key(backup).isPresent();
    Vault place;
    try {
      place = shelf.unlocked(unlocking);
    } catch (ArchiveException e) {
      boolean isGivenUp =
          isEncrypted
              && (e.problem().code().equals("archive.passwordNeeded")
                  || e.problem().code().equals("archive.keyLost"));
      if (!isGivenUp) {
        throw e;
      }
      Vault taken = KeyShelf.unlocked(backup, unlocking, Vault.none());
      return new RestoringKeys(new ArchiveFolder(path, taken), taken, true);
    }
    Vault its = KeyShelf.unlocked(backup, unlocking, place);
    Vault taken = place.canOpen() ? place : its;
    return new RestoringKeys(new ArchiveFolder(path, taken), its, false);
  }

  /// Encrypts an unpacked data file as the archive will be.
  void match(Path data) throws IOException {
    boolean isOther =
        backup.envelope().map(KeyEnvelope::id).filter(folder.vault()::holds).isEmpty();
    if (backup.canOpen() && isOther) {
      EncryptedData.decrypt(data, backup);
    }
    EncryptedData.match(data, folder.vault(), () -> {});
  }

  /// Puts what opens the archive into its place, before anything encrypted is put there; what
  /// opened the one before goes with it.
  ///
  /// @param replaced where that is kept
  void keep(Optional<Path> replaced) throws IOException {
    Path key = folder.path().resolve(KeyEnvelope.NAME);
    if (replaced.isPresent() && Files.exists(key)) {
      Files.copy(key, replaced.get().resolve(KeyEnvelope.NAME));
    }
    Optional<KeyEnvelope> envelope = folder.vault().envelope();
    if (envelope.isPresent()) {
      new KeyShelf(folder.path()).keep(envelope.get());
    }
  }
}
