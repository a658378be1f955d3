package org.banfu.archive;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.banfu.archive.BackupShelf.Backup;
import org.banfu.proposal.Problem;
import org.banfu.store.ArchiveFile;
import org.banfu.store.DataState;
import org.jspecify.annotations.Nullable;

/// What is told of an archive that a newer program wrote, which is left as it is: the backup made
/// before its upgrade is named, since this program can go on with that one elsewhere.
final class Newer {
  private static final System.Logger LOG = System.getLogger(Newer.class.getName());

  private static final String ALONE = "archive.newer";
  private static final String WITH_BACKUP = "archive.newerBackup";

  private Newer() {}

  /// Whether a problem tells just this.
  static boolean is(Problem problem) {
    return Set.of(ALONE, WITH_BACKUP).contains(problem.code());
  }

  /// Whether the archive's own file says that a newer program wrote it.
  static boolean is(Optional<ArchiveFile> file) {
    return file.isPresent() && file.get().format() > DataState.newestSchema();
  }

  static ArchiveException refusal(ArchiveFolder folder) {
    return refusal(folder, null);
  }

  static ArchiveException refusal(ArchiveFolder folder, @Nullable Exception cause) {
    Problem told =
        newestOfOurs(folder)
            .map(backup ->
                Problem.of(
                    WITH_BACKUP, folder.path(), backup.file().getFileName(), folder.backups()))
            .orElseGet(() -> Problem.of(ALONE, folder.path()));
    return cause == null ? new ArchiveException(told) : new ArchiveException(told, cause);
  }

  /// The newest backup that this program can read.
  private static Optional<Backup> newestOfOurs(ArchiveFolder folder) {
    try {
      Optional<ArchiveFile> archive = ArchiveFile.read(folder.archiveFile());
      return new BackupShelf(folder.backups())
          .all().stream()
              .filter(backup -> backup.state().format() <= DataState.newestSchema())
              .filter(backup ->
                  archive.isEmpty() || archive.get().lineage().equals(backup.state().lineage()))
              .max(Comparator.comparingLong(backup -> backup.state().counter()));
    } catch (IOException e) {
      LOG.log(WARNING, "the backups cannot be listed", e);
      return Optional.empty();
    }
  }
}
