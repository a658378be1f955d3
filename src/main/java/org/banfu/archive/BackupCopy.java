package org.banfu.archive;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.banfu.store.journal.DurableFolder;

/// Copies a backup to another folder: it gets its name there once it was forced to disk and read
/// again.
record BackupCopy(Path backup, UUID lineage) {
  /// To this file, which does not exist.
  void to(Path target, Halt halt) throws IOException {
    halt.step();
    Path part = target.resolveSibling(target.getFileName() + partSuffix());
    try {
      Files.deleteIfExists(part);
      Files.copy(backup, part);
      try (var file = new RandomAccessFile(part.toFile(), "rw")) {
        file.getFD().sync();
      }
      halt.step();
      if (Files.mismatch(backup, part) >= 0) {
        throw new IOException("the copy differs");
      }
      Files.move(part, target);
      DurableFolder.sync(target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /// Deletes what killed processes left of copies of this lineage.
  void clear(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path left : files.filter(file -> file.toString().endsWith(partSuffix())).toList()) {
        Files.delete(left);
      }
    }
  }

  /// Other archives may copy to the same folder at the same time.
  private String partSuffix() {
    return "." + lineage.toString().substring(0, 8) + ".part";
  }
}
