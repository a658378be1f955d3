package org.banfu.archive;

import java.nio.file.Path;
import java.util.Optional;

/// Gives the password of an archive or a backup that has one; it is not asked for one without.
@FunctionalInterface
public interface Unlocking {
  /// Knows none.
  Unlocking NONE = file -> Optional.empty();

  /// The password, which is closed once it was tried; nothing if it is given up, which is
  /// `archive.passwordNeeded`. A wrong one is `archive.wrongPassword`, and is not asked for again.
  ///
  /// @param file the archive's folder, or the backup's file
  Optional<Password> password(Path file);
}
