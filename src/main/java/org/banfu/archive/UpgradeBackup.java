package org.banfu.archive;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.store.DataState;
import org.banfu.store.RowHashes;
import org.banfu.store.StoreException;

/// The backup that is made of a closed data file of an older program before this one changes its
/// tables; the older program can be given it back.
final class UpgradeBackup {
  private static final System.Logger LOG = System.getLogger(UpgradeBackup.class.getName());

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
          new BackupShelf(folder.backups())
              .backups(there.lineage()).stream()
                  .anyMatch(backup ->
                      backup.state().counter() == there.counter()
                          && backup.state().format() == there.schema());
      if (!isMade) {
        make();
      }
    } catch (IOException | StoreException | ProblemException e) {
      throw new ProblemException(
          Problem.of(
              "archive.upgradeNoBackup", folder.data(), folder.backups(), ArchiveBackup.reason(e)),
          e);
    }
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
