package org.banfu.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.store.StoreException;
import org.banfu.store.vault.Vault;
import org.banfu.store.why.Why;

/// The way into an archive: folder, lock, threads, data file; whatever fails is an
/// [ArchiveException], and what was taken is given back.
final class Entrance {
  private final ArchiveFolder folder;
  private final Clock clock;
  private final Unlocking unlocking;

  Entrance(Path folder, Clock clock, Unlocking unlocking) {
    this.folder = new ArchiveFolder(folder.toAbsolutePath().normalize());
    this.clock = clock;
    this.unlocking = unlocking;
  }

  /// What an open archive holds until it is closed.
  record Held(ArchiveFolder folder, ArchiveLock lock, Lanes lanes, Opening.Opened opened) {}

  /// Refuses a folder without an archive.
  void requireArchive() throws ArchiveException {
    folder.requireName();
    try {
      if (!Files.isDirectory(folder.path()) || !folder.holdsAnArchive()) {
        throw new ArchiveException(Problem.of("archive.missing", folder.path()));
      }
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  Held enter() throws ArchiveException {
    makeFolder();
    try {
      return locked(ArchiveLock.take(folder.path(), clock));
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private void makeFolder() throws ArchiveException {
    folder.requireName();
    if (!isBelowFolders()) {
      throw new ArchiveException(Problem.of("archive.notAFolder", folder.path()));
    }
    try {
      Files.createDirectories(folder.path());
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /// Whether the first thing that exists on the way up is a folder; asked beforehand, since the
  /// systems' errors for this differ.
  private boolean isBelowFolders() {
    Path way = folder.path();
    while (!Files.exists(way)) {
      Path up = way.getParent();
      if (up == null) {
        return true;
      }
      way = up;
    }
    return Files.isDirectory(way);
  }

  private Held locked(ArchiveLock lock) throws IOException, ArchiveException {
    var lanes = new Lanes();
    try {
      Vault vault = new KeyShelf(folder.path()).unlocked(unlocking);
      var unlocked = new ArchiveFolder(folder.path(), vault);
      // On the writer's thread: an interrupt of the caller would close the file under H2.
      return new Held(unlocked, lock, lanes, lanes.write(() -> opened(unlocked)));
    } catch (ProblemException e) {
      giveBack(lanes, lock);
      throw asArchiveException(e);
    } catch (IOException | RuntimeException e) {
      giveBack(lanes, lock);
      throw e;
    }
  }

  private static void giveBack(Lanes lanes, ArchiveLock lock) throws IOException {
    lanes.end();
    lock.close();
  }

  private Opening.Opened opened(ArchiveFolder unlocked) throws ProblemException {
    try {
      return new Opening(unlocked, clock).open();
    } catch (IOException e) {
      throw unusable(e);
    } catch (StoreException e) {
      throw new ArchiveException(Damage.told(folder.data(), e), e);
    }
  }

  private static ArchiveException asArchiveException(ProblemException e) {
    return e instanceof ArchiveException known ? known : new ArchiveException(e.problem(), e);
  }

  private ArchiveException unusable(IOException e) {
    return new ArchiveException(Problem.of("archive.folderUnusable", folder.path(), Why.of(e)), e);
  }
}
