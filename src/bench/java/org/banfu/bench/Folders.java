package org.banfu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Whole folders copied and deleted.
public final class Folders {
  private Folders() {}

  public static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.toAbsolutePath().getParent());
    for (Path each : within(from)) {
      Path copy = to.resolve(from.relativize(each).toString());
      if (Files.isDirectory(each)) {
        Files.createDirectories(copy);
      } else {
        Files.copy(each, copy);
      }
    }
  }

  public static void delete(Path folder) throws IOException {
    for (Path each : within(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
      Files.delete(each);
    }
  }

  private static List<Path> within(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.toList();
    }
  }
}
