package org.banfu.archive;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banfu.document.TemporaryFolder;

/// A folder for files that are needed for a moment; it is deleted with all of them at close.
///
/// Deleting is tried and never a reason to fail: on Windows a scanner may hold a file for a while,
/// and what was made is whole by then.
record Scratch(Path path) implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Scratch.class.getName());

  private static final Pattern NAME =
      Pattern.compile("(mending|checking|restoring|shrinking|copying|making)(-\\d+)?");

  /// In an archive's folder, whose lock is held. Each has a name of its own: two backups may be
  /// made at once, and H2 takes two files of one path for the same.
  static Scratch at(Path path) throws IOException {
    Path folder = Files.createDirectories(path.resolveSibling(""));
    return new Scratch(Files.createTempDirectory(folder, path.getFileName() + "-"));
  }

  /// Deletes what killed processes left in a folder; before anything is begun in it.
  static void clearIn(Path folder) throws IOException {
    leftIn(folder).forEach(Scratch::clear);
  }

  /// What killed processes left in a folder.
  static List<Path> leftIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Scratch::isScratch).toList();
    }
  }

  private static boolean isScratch(Path path) {
    return NAME.matcher(path.getFileName().toString()).matches() && Files.isDirectory(path);
  }

  /// In the system's folder for such files, where only this user may look into it.
  static Scratch temporary() throws IOException {
    return new Scratch(TemporaryFolder.create("reading").path());
  }

  @Override
  public void close() {
    clear(path);
  }

  private static void clear(Path path) {
    try {
      delete(path);
    } catch (IOException e) {
      LOG.log(WARNING, path.getFileName() + " cannot be deleted yet", e);
    }
  }

  /// Deletes what is there, if anything is.
  static void delete(Path path) throws IOException {
    if (Files.notExists(path)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> files = Files.walk(path)) {
      deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      Files.delete(file);
    }
  }
}
