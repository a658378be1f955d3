package org.banfu.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.banfu.store.ArchiveFile;
import org.banfu.store.BackupFile;

/// The folder `backups/`: verified backups, and beside them the journals since the one before.
///
/// A file gets its name there only after it was verified, so every backup there counts.
record BackupShelf(Path path) {
  private static final String SUFFIX = ".zip";
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss");

  /// A verified backup and what it holds.
  record Backup(Path file, ArchiveFile state) {}

  /// The backups of this lineage, in the order of their save counters.
  List<Backup> backups(UUID lineage) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    List<Path> files;
    try (Stream<Path> listed = Files.list(path)) {
      files = listed.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    }
    var backups = new ArrayList<Backup>();
    for (Path file : files) {
      Optional<ArchiveFile> state = BackupFile.state(file);
      if (state.isPresent() && state.get().lineage().equals(lineage)) {
        backups.add(new Backup(file, state.get()));
      }
    }
    backups.sort(Comparator.comparingLong(backup -> backup.state().counter()));
    return backups;
  }

  /// A name for a backup made now that no file has.
  Path newFile(Clock clock) {
    String stamp = stamp(clock);
    Path file = path.resolve(stamp + SUFFIX);
    for (int i = 2; Files.exists(file); i++) {
      file = path.resolve(stamp + "-" + i + SUFFIX);
    }
    return file;
  }

  static String stamp(Clock clock) {
    return LocalDateTime.now(clock).format(STAMP);
  }

  /// The save counter up to which no journal is needed any more: two later backups were verified.
  long neededNoMore(UUID lineage) throws IOException {
    List<Backup> backups = backups(lineage);
    return backups.size() < 3 ? 0 : backups.get(backups.size() - 3).state().counter();
  }
}
