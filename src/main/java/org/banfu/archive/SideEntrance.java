package org.banfu.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.store.Database;
import org.banfu.store.ProposalReader;
import org.banfu.store.StoreException;
import org.banfu.store.vault.Vault;
import org.banfu.store.why.Why;

/// The ways into an archive without becoming its writer for long: to read it, or to put a backup in
/// its place. The work is done on threads of their own: an interrupt of the caller would close the
/// file under H2.
final class SideEntrance {
  private final ArchiveFolder folder;
  private final Clock clock;
  private final Unlocking unlocking;

  SideEntrance(Path folder, Clock clock, Unlocking unlocking) {
    this.folder = new ArchiveFolder(folder.toAbsolutePath().normalize());
    this.clock = clock;
    this.unlocking = unlocking;
  }

  /// Work in an archive.
  private interface Work<T> {
    T run() throws IOException, StoreException, ProblemException;
  }

  ArchiveView read() throws ArchiveException {
    return read(ReadingOpening::open);
  }

  /// Holds nothing afterwards.
  ArchiveView readAside() throws ArchiveException {
    return read(ReadingOpening::openAside);
  }

  /// A way of opening.
  private interface Way {
    ReadOnlyArchive.Contents open(ReadingOpening opening)
        throws IOException, StoreException, ProblemException;
  }

  private ArchiveView read(Way way) throws ArchiveException {
    var lanes = new Lanes();
    try {
      Vault vault = told(() -> new KeyShelf(folder.path()).unlocked(unlocking));
      var unlocked = new ArchiveFolder(folder.path(), vault);
      return new ReadOnlyArchive(
          unlocked,
          lanes,
          lanes.write(() -> told(() -> way.open(new ReadingOpening(unlocked, clock)))));
    } catch (ArchiveException e) {
      lanes.end();
      throw e;
    } catch (ProblemException e) {
      lanes.end();
      throw new ArchiveException(e.problem(), e);
    }
  }

  Optional<Path> restore(Path backup) throws ProblemException {
    var lanes = new Lanes();
    try {
      return lanes.write(() -> told(() -> restored(backup.toAbsolutePath().normalize())));
    } finally {
      lanes.end();
    }
  }

  /// What the archive has besides, and a backup has not.
  ///
  /// @param known what opens the archive
  RestorePreview preview(ArchiveView now, Vault known, Path backup) throws ProblemException {
    var rows = new ArrayList<>(now.rows());
    rows.addAll(now.bin());
    var lanes = new Lanes();
    try {
      Path file = backup.toAbsolutePath().normalize();
      Vault vault = KeyShelf.unlocked(file, unlocking, known);
      return lanes.write(() -> told(() -> previewed(rows, file, vault)));
    } finally {
      lanes.end();
    }
  }

  private static RestorePreview previewed(List<ProposalRow> now, Path backup, Vault vault)
      throws IOException, StoreException, ProblemException {
    try (Scratch scratch = Scratch.temporary()) {
      UnpackedBackup unpacked = UnpackedBackup.of(backup, scratch.path(), vault);
      // For writing: an older program's tables are brought up to date, in the copy.
      try (Database database = Database.open(unpacked.data(), Database.Access.WRITE, vault)) {
        var reader = new ProposalReader(database);
        var then = new ArrayList<>(reader.rows(false));
        then.addAll(reader.rows(true));
        return RestorePreview.of(then, now);
      }
    }
  }

  private Optional<Path> restored(Path backup)
      throws IOException, StoreException, ProblemException {
    folder.requireName();
    Files.createDirectories(folder.path());
    ArchiveLock lock = ArchiveLock.take(folder.path(), clock);
    try {
      return new Restoration(RestoringKeys.of(folder.path(), backup, unlocking), backup, clock)
          .run();
    } finally {
      lock.close();
    }
  }

  private <T> T told(Work<T> work) throws ProblemException {
    try {
      return work.run();
    } catch (IOException e) {
      throw new ArchiveException(Problem.of("archive.folderUnusable", folder.path(), Why.of(e)), e);
    } catch (StoreException e) {
      throw new ArchiveException(Damage.told(folder.data(), e), e);
    }
  }
}
