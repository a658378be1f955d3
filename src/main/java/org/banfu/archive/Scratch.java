package org.banfu.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.banfu.document.TemporaryFolder;

/// A folder for files that are needed for a moment; it is deleted with all of them at close.
record Scratch(Path path) implements AutoCloseable {

  /// In an archive's folder, whose lock is held: what a killed process left there is deleted first.
  static Scratch at(Path path) throws IOException {
    delete(path);
    return new Scratch(Files.createDirectories(path));
  }

  /// In the system's folder for such files, where only this user may look into it.
  static Scratch temporary() throws IOException {
    return new Scratch(TemporaryFolder.create("reading").path());
  }

  @Override
  public void close() throws IOException {
    delete(path);
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
