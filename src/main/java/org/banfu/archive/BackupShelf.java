package org.banfu.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banfu.store.ArchiveFile;
import org.banfu.store.BackupFile;

/// The folder `backups/`: verified backups, and beside them the journals since the one before.
///
/// A file gets its name there only after it was verified, so every backup there counts.
record BackupShelf(Path path) {
  private static final String SUFFIX = ".zip";
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss");

  private static final Pattern NAME =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{6})(-\\d{1,9})?\\.zip");

  /// A verified backup and what it holds.
  record Backup(Path file, ArchiveFile state) {}

  /// The backups of this lineage, in the order of their save counters; also those of another copy
  /// of the archive, see [OwnBackups].
  List<Backup> backups(UUID lineage) throws IOException {
    return all().stream()
        .filter(backup -> backup.state().lineage().equals(lineage))
        .sorted(Comparator.comparingLong(backup -> backup.state().counter()))
        .toList();
  }

  /// All backups, of whatever archive, by their names.
  List<Backup> all() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    List<Path> files;
    try (Stream<Path> listed = Files.list(path)) {
      files = listed.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    }
    var backups = new ArrayList<Backup>();
    for (Path file : files) {
      BackupFile.state(file).ifPresent(state -> backups.add(new Backup(file, state)));
    }
    return List.copyOf(backups);
  }

  /// A name for a backup made now that no file has.
  Path newFile(Clock clock) {
    return freeName(stamp(clock) + SUFFIX);
  }

  /// This name if no file has it, else one like it.
  Path freeName(String name) {
    Path file = path.resolve(name);
    String stem = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    for (int i = 2; Files.exists(file); i++) {
      file = path.resolve(stem + "-" + i + SUFFIX);
    }
    return file;
  }

  /// When a backup was made, by the clock of then and the name it was given; nothing if it has
  /// another name.
  static Optional<LocalDateTime> madeAt(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (!name.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDateTime.parse(name.group(1), STAMP));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  static String stamp(Clock clock) {
    return LocalDateTime.now(clock).format(STAMP);
  }
}
