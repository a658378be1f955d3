package org.banfu.work;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder in the system's place for such, which only this user may look into; deleted at close
/// with all that is in it.
record TemporaryFolder(Path path) implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(TemporaryFolder.class.getName());

  static TemporaryFolder create() throws IOException {
    return new TemporaryFolder(Files.createTempDirectory("banfu-merge-"));
  }

  @Override
  public void close() {
    try {
      List<Path> deepestFirst;
      try (Stream<Path> files = Files.walk(path)) {
        deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    } catch (IOException e) {
      LOG.log(WARNING, "a temporary folder could not be deleted", e);
    }
  }
}
