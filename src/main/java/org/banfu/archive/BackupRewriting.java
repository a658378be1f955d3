package org.banfu.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.banfu.store.ArchiveFile;
import org.banfu.store.BackupFile;
import org.banfu.store.DataFileMark;
import org.banfu.store.vault.EncryptedData;
import org.banfu.store.vault.KeyEnvelope;

/// Rewrites a backup as its archive's new files are: its data file, or only what opens it.
final class BackupRewriting {
  private final ArchiveFolder folder;
  private final Halt halt;

  BackupRewriting(ArchiveFolder folder, Halt halt) {
    this.folder = folder;
    this.halt = halt;
  }

  /// Rewrites one, which stands there whole at any moment.
  ///
  /// @return whether it was not so before; one that opens with another key is left alone
  boolean run(Path zip) throws IOException {
    Optional<KeyEnvelope> its = BackupFile.key(zip);
    Optional<KeyEnvelope> wanted =
        folder.vault().isSealing() ? folder.vault().envelope() : Optional.empty();
    boolean isOther = its.isPresent() && !folder.vault().holds(its.get().id());
    if (its.equals(wanted) || isOther) {
      return false;
    }
    ArchiveFile state =
        BackupFile.state(zip).orElseThrow(() -> new IOException("no backup, or damaged: " + zip));
    try (var scratch = Scratch.at(folder.backups().resolve("making"))) {
      Path made =
          its.isPresent() && wanted.isPresent()
              ? describedAgain(zip, state, wanted, scratch.path())
              : packedAgain(zip, state, wanted, scratch.path());
      Rewriting.replace(made, zip);
    }
    return true;
  }

  private static Path describedAgain(
      Path zip, ArchiveFile state, Optional<KeyEnvelope> key, Path scratch) throws IOException {
    Path made = scratch.resolve("backup.zip");
    Files.copy(zip, made, StandardCopyOption.REPLACE_EXISTING);
    BackupFile.describe(made, state, key);
    return made;
  }

  private Path packedAgain(Path zip, ArchiveFile state, Optional<KeyEnvelope> key, Path scratch)
      throws IOException {
    BackupFile.unpackData(zip, scratch, state, folder.vault(), halt::step);
    Path data = scratch.resolve(BackupFile.DATA);
    EncryptedData.match(data, folder.vault(), halt::step);
    Path made = scratch.resolve("backup.zip");
    BackupFile.pack(data, made, folder.vault(), halt::step);
    var now =
        new ArchiveFile(
            state.format(),
            state.lineage(),
            state.counter(),
            state.proposals(),
            DataFileMark.of(data));
    Path again = Files.createDirectories(scratch.resolve("again"));
    BackupFile.unpackData(made, again, now, folder.vault(), halt::step);
    if (Files.mismatch(data, again.resolve(BackupFile.DATA)) >= 0) {
      throw new IOException("the rewritten backup differs: " + zip);
    }
    BackupFile.describe(made, now, key);
    return made;
  }
}
