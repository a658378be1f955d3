package org.banfu.archive;

import java.time.Instant;
import java.util.Optional;
import org.banfu.proposal.Problem;

/// How it stands with the backups that are made by themselves.
///
/// @param failure why the last one was not made; it is tried again
/// @param second why the second folder has no copy of the newest: it cannot be written, or was not
///   there for a week
/// @param copiedAt when the second folder was last seen to have the newest
public record BackupStanding(
    Optional<Problem> failure, Optional<Problem> second, Optional<Instant> copiedAt) {
  static final BackupStanding FINE =
      new BackupStanding(Optional.empty(), Optional.empty(), Optional.empty());

  BackupStanding withFailure(Optional<Problem> next) {
    return new BackupStanding(next, second, copiedAt);
  }

  BackupStanding withSecond(Optional<Problem> next, Optional<Instant> at) {
    return new BackupStanding(failure, next, at);
  }
}
