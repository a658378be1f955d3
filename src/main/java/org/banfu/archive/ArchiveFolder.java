package org.banfu.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.banfu.proposal.Problem;
import org.banfu.store.ArchiveFile;
import org.banfu.store.vault.Vault;

/// Where the parts of an archive lie in its folder, and what they are encrypted with.
record ArchiveFolder(Path path, Vault vault) {
  /// Of an archive of which no encrypted file is to be read.
  ArchiveFolder(Path path) {
    this(path, Vault.none());
  }

  Path data() {
    return path.resolve("banfu.mv.db");
  }

  Path archiveFile() {
    return path.resolve(ArchiveFile.NAME);
  }

  Path journal() {
    return path.resolve("journal");
  }

  Path backups() {
    return path.resolve("backups");
  }

  /// What can be made anew from the data file, and may be deleted at any time.
  Path cache() {
    return path.resolve("cache");
  }

  /// Where a new data file is made before it is put into its place.
  Path beginning() {
    return path.resolve("beginning");
  }

  /// Refuses a name that H2 takes for the end of its path.
  void requireName() throws ArchiveException {
    if (path.toString().indexOf(';') >= 0) {
      throw new ArchiveException(Problem.of("archive.folderName", path));
    }
  }

  /// Whether there is any part of an archive, or it cannot be told, so that none may be begun here.
  boolean holdsAnArchive() throws IOException {
    return !Files.notExists(data())
        || !Files.notExists(archiveFile())
        || holdsFiles(journal())
        || holdsFiles(backups());
  }

  private static boolean holdsFiles(Path folder) throws IOException {
    if (Files.notExists(folder) || Files.isRegularFile(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isPresent();
    }
  }
}
