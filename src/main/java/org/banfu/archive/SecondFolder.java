package org.banfu.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.banfu.archive.BackupShelf.Backup;
import org.banfu.proposal.Problem;
import org.banfu.store.why.Why;

/// A folder that the clerk named, on a stick or a share, which gets a copy of each backup. Only
/// backups of this archive's lineage are looked at and rotated there.
///
/// @param own which were made in the archive's folder: a stick may have those of a copy of it too
record SecondFolder(Path path, OwnBackups own) {
  private static final long ABSENT_DAYS = 7;

  private boolean isThere() {
    return Files.isDirectory(path);
  }

  /// Copies the newest backup unless it is there, and tells how it stands then. That the folder is
  /// not there is told after a week only: a stick lies in a drawer.
  BackupStanding copied(Backup newest, BackupStanding before, Clock clock, Halt halt) {
    Instant now = clock.instant();
    if (isThere()) {
      try {
        take(newest, halt);
        return before.withSecond(Optional.empty(), Optional.of(now));
      } catch (IOException e) {
        var failed = Problem.of("archive.secondFailed", path, Why.of(e));
        return before.withSecond(Optional.of(failed), before.copiedAt());
      } catch (CancellationException e) {
        return before;
      }
    }
    // A clock that ran ahead then would hide for as long that nothing is copied.
    Instant seen = before.copiedAt().filter(at -> !at.isAfter(now)).orElse(now);
    long days = Duration.between(seen, now).toDays();
    return before.withSecond(
        days < ABSENT_DAYS
            ? Optional.empty()
            : Optional.of(Problem.of("archive.secondAbsent", path, days)),
        Optional.of(seen));
  }

  /// Copies the newest backup unless it is there, then rotates.
  private void take(Backup newest, Halt halt) throws IOException {
    var shelf = new BackupShelf(path);
    var lineage = newest.state().lineage();
    boolean isThere =
        own.on(shelf, lineage, Long.MAX_VALUE).stream()
            .anyMatch(backup -> backup.state().equals(newest.state()));
    if (isThere) {
      return;
    }
    var copy = new BackupCopy(newest.file(), lineage);
    copy.clear(path);
    copy.to(shelf.freeName(newest.file().getFileName().toString()), halt);
    BackupRotation.run(own.on(shelf, lineage, Long.MAX_VALUE));
  }
}
