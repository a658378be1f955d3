package org.banfu.store.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where an open file stands. An open file can be written to after it was moved or deleted, and
/// forcing it to disk then succeeds too; only its path tells.
///
/// @param key tells a file from another one of its name; null on Windows, where an open file can
///   neither be moved nor deleted and its size has to do
record JournalPlace(Path path, @Nullable Object key) {
  static JournalPlace of(Path path) throws IOException {
    return new JournalPlace(path, attributes(path).fileKey());
  }

  /// Makes sure that the same file stands there, and how long it is.
  ///
  /// @throws LostJournalException if not
  void require(long least, long most) throws IOException {
    BasicFileAttributes there;
    try {
      there = attributes(path);
    } catch (AccessDeniedException e) {
      throw e;
    } catch (FileSystemException e) {
      // Also where its folder is no folder any more, or its disk was pulled out.
      throw new LostJournalException("not there any more: " + path, e);
    }
    if (!Objects.equals(key, there.fileKey())) {
      throw new LostJournalException("another file in its place: " + path);
    }
    if (there.size() < least || there.size() > most) {
      throw new LostJournalException(
          path + " has " + there.size() + " bytes and should have " + least);
    }
  }

  private static BasicFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class);
  }
}
