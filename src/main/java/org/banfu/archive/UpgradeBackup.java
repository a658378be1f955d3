package org.banfu.archive;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.banfu.archive.BackupShelf.Backup;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.store.DataState;
import org.banfu.store.Database;
import org.banfu.store.RowHashes;
import org.banfu.store.StoreException;
import org.banfu.store.why.Why;

/// The backup that is made of a closed data file of an older program before this one changes its
/// tables; the older program can be given it back.
final class UpgradeBackup {
  private static final System.Logger LOG = System.getLogger(UpgradeBackup.class.getName());

  /// There is none, so that nothing is upgraded.
  static final String NONE = "archive.upgradeNoBackup";

  private final ArchiveFolder folder;
  private final Clock clock;

  UpgradeBackup(ArchiveFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /// Makes it unless there is a backup of just that.
  ///
  /// @param there what the data file holds
  /// @throws ProblemException `archive.upgradeNoBackup`: the archive is as it was
  void make(DataState there) throws ProblemException {
    try {
      boolean isMade =
          new OwnBackups(folder)
              .here(there.lineage(), there.counter()).stream()
                  .anyMatch(backup ->
                      backup.state().counter() == there.counter()
                          && backup.state().format() == there.schema());
      if (!isMade) {
        make();
      }
    } catch (IOException | StoreException | ProblemException e) {
      throw none(e);
    }
  }

  /// Makes it of a file that was made anew because the older program's was damaged or never closed,
  /// before that is replaced: of all that was saved, with the older tables. Nothing is ever made
  /// anew from it, for no older program made it. If it cannot be made the old file is kept.
  ///
  /// @param made with this program's tables
  /// @param schema of the older program
  /// @throws ProblemException `archive.upgradeNoBackup`: the archive is as it was
  void makeOf(ClosedFile made, int schema) throws ProblemException {
    try (Database anew = Database.open(made.file(), Database.Access.READ, folder.vault())) {
      if (!isThere(made.state().lineage(), made.state().counter(), schema)) {
        Path file = new BackupMaker(folder, clock).forOlder(anew, schema).file();
        LOG.log(INFO, "made " + file.getFileName() + " before the upgrade");
      }
    } catch (StoreException e) {
      LOG.log(WARNING, "there is no backup with the older tables", e);
      keepOld();
    } catch (IOException | ProblemException e) {
      throw none(e);
    }
  }

  private boolean isThere(UUID lineage, long counter, int schema) throws IOException {
    return new BackupShelf(folder.backups())
        .backups(lineage).stream()
            .map(Backup::state)
            .anyMatch(state -> state.counter() == counter && state.format() == schema);
  }

  private void keepOld() throws ProblemException {
    try {
      if (Files.exists(folder.data())) {
        LOG.log(WARNING, "kept as " + keepAside().getFileName() + " before the upgrade");
      }
    } catch (IOException e) {
      throw none(e);
    }
  }

  private ProblemException none(Exception e) {
    return new ProblemException(Problem.of(NONE, folder.data(), folder.backups(), Why.of(e)), e);
  }

  private void make() throws IOException, StoreException, ProblemException {
    ClosedFile closed = ClosedFile.of(folder.data(), folder.vault());
    if (closed.fits(RowHashes.none())) {
      Path made = new BackupMaker(folder, clock).make(closed.file(), closed.state()).file();
      LOG.log(INFO, "made " + made.getFileName() + " before the upgrade");
    } else {
      // It can be used, each damaged row is told when it is read; but it is no backup.
      Path kept = keepAside();
      LOG.log(
          WARNING, "some rows are damaged: kept as " + kept.getFileName() + " before the upgrade");
    }
  }

  private Path keepAside() throws IOException {
    String name = "before-upgrade-" + BackupShelf.stamp(clock);
    Path kept = folder.path().resolve(name + ".mv.db");
    for (int i = 2; Files.exists(kept); i++) {
      kept = folder.path().resolve(name + "-" + i + ".mv.db");
    }
    Files.copy(folder.data(), kept);
    if (Files.mismatch(folder.data(), kept) >= 0) {
      throw new IOException("the copy differs: " + kept);
    }
    return kept;
  }
}
