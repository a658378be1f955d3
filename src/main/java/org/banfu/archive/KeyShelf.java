package org.banfu.archive;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.banfu.proposal.Problem;
import org.banfu.store.BackupFile;
import org.banfu.store.journal.DurableFolder;
import org.banfu.store.journal.JournalRewriting;
import org.banfu.store.vault.EncryptedData;
import org.banfu.store.vault.KeyEnvelope;
import org.banfu.store.vault.Vault;

/// The copies of an archive's `banfu.key`: in its folder, in `backups/`, and in each backup. Any
/// one of them opens it.
final class KeyShelf {
  private static final System.Logger LOG = System.getLogger(KeyShelf.class.getName());

  private final ArchiveFolder folder;

  KeyShelf(Path folder) {
    this.folder = new ArchiveFolder(folder.toAbsolutePath().normalize());
  }

  private List<Path> places() {
    return List.of(
        folder.path().resolve(KeyEnvelope.NAME), folder.backups().resolve(KeyEnvelope.NAME));
  }

  /// Whether the archive cannot be opened without a password.
  boolean isProtected() throws IOException {
    for (Path place : places()) {
      if (KeyEnvelope.read(place).isPresent()) {
        return true;
      }
    }
    return holdsEncrypted();
  }

  /// Whether there is what only a key opens; a backup that somebody brought is none of it as long
  /// as there is a data file.
  private boolean holdsEncrypted() throws IOException {
    if (Files.isRegularFile(folder.data())) {
      try {
        return EncryptedData.is(folder.data());
      } catch (IOException e) {
        // Beside a writer it may not be readable at all; its journal tells as well.
        return holdsSealedJournal();
      }
    }
    return holdsSealedJournal() || !inBackups().isEmpty();
  }

  private boolean holdsSealedJournal() throws IOException {
    if (!Files.isDirectory(folder.journal())) {
      return false;
    }
    List<Path> journals;
    try (Stream<Path> files = Files.list(folder.journal())) {
      journals = files.filter(file -> file.toString().endsWith(".journal")).toList();
    }
    for (Path journal : journals) {
      try {
        if (JournalRewriting.isNeeded(journal, Vault.none())) {
          return true;
        }
      } catch (IOException e) {
        LOG.log(WARNING, "no journal: " + journal.getFileName());
      }
    }
    return false;
  }

  /// The vault of the archive: without a key if it has no password.
  ///
  /// @throws ArchiveException `archive.passwordNeeded`, `archive.wrongPassword`, `archive.keyLost`
  Vault unlocked(Unlocking unlocking) throws IOException, ArchiveException {
    if (!isProtected()) {
      return Vault.none();
    }
    Set<KeyEnvelope> copies = copies();
    if (copies.isEmpty()) {
      throw new ArchiveException(Problem.of("archive.keyLost", folder.path(), KeyEnvelope.NAME));
    }
    return unlocked(copies, unlocking, folder.path());
  }

  /// The vault of a backup, which may be of another archive.
  ///
  /// @param known opens it without asking if it has the same key
  static Vault unlocked(Path backup, Unlocking unlocking, Vault known) throws ArchiveException {
    Optional<KeyEnvelope> key = BackupFile.key(backup);
    if (key.isEmpty()) {
      return Vault.none();
    }
    return known.holds(key.get().id()) ? known : unlocked(Set.of(key.get()), unlocking, backup);
  }

  private static Vault unlocked(Set<KeyEnvelope> copies, Unlocking unlocking, Path what)
      throws ArchiveException {
    if (unlocking instanceof KnownKey known) {
      for (KeyEnvelope copy : copies) {
        if (known.vault().envelope().equals(Optional.of(copy))) {
          return known.vault().copy();
        }
      }
    }
    try (Password password =
        unlocking
            .password(what)
            .orElseThrow(() -> new ArchiveException(Problem.of("archive.passwordNeeded", what)))) {
      // A copy that was damaged, or left by a process that was killed while it changed them.
      for (KeyEnvelope copy : copies) {
        Optional<Vault> vault = Vault.open(copy, password.characters());
        if (vault.isPresent()) {
          return vault.get();
        }
      }
    }
    throw new ArchiveException(Problem.of("archive.wrongPassword", what));
  }

  /// Opens again what is open already.
  record KnownKey(Vault vault) implements Unlocking {
    @Override
    public Optional<Password> password(Path file) {
      return Optional.empty();
    }
  }

  /// All that differ, the likeliest first.
  private Set<KeyEnvelope> copies() throws IOException {
    var copies = new ArrayList<KeyEnvelope>();
    for (Path place : places()) {
      KeyEnvelope.read(place).ifPresent(copies::add);
    }
    copies.sort(Comparator.comparingLong(KeyEnvelope::serial).reversed());
    copies.addAll(inBackups());
    return new LinkedHashSet<>(copies);
  }

  private List<KeyEnvelope> inBackups() throws IOException {
    return new BackupShelf(folder.backups())
        .all().reversed().stream().flatMap(one -> BackupFile.key(one.file()).stream()).toList();
  }

  /// Puts it into both places; whole, and on disk when this returns.
  void keep(KeyEnvelope envelope) throws IOException {
    Files.createDirectories(folder.backups());
    for (Path place : places()) {
      if (!KeyEnvelope.read(place).equals(Optional.of(envelope))) {
        write(envelope, place);
      }
    }
  }

  static void write(KeyEnvelope envelope, Path place) throws IOException {
    Path beside = place.resolveSibling(place.getFileName() + EncryptedData.REWRITTEN);
    Files.write(
        beside,
        envelope.text(),
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE,
        StandardOpenOption.SYNC);
    Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
    DurableFolder.sync(place);
  }

  /// Once nothing is encrypted any more.
  void delete() throws IOException {
    for (Path place : places().reversed()) {
      Files.deleteIfExists(place);
    }
    DurableFolder.sync(places().getFirst());
  }
}
