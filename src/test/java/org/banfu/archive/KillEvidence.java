package org.banfu.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What a failing round leaves for study: the archive's files as they were at its steps.
///
/// @param aside a folder outside the archive
record KillEvidence(Path aside) {
  /// Beside the class files, wherever the build puts them.
  private static final Path KEPT = Path.of("target", "kill-failure");

  /// Remembers data file, `archive.json` and journals as they are now; of the last such step only.
  void before(Path folder, String step) throws IOException {
    Path to = aside.resolve(step);
    delete(to);
    Files.createDirectories(to.resolve("journal"));
    for (String part : List.of("", "journal")) {
      if (Files.isDirectory(folder.resolve(part))) {
        try (Stream<Path> files = Files.list(folder.resolve(part))) {
          for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
            Files.copy(file, to.resolve(part).resolve(file.getFileName()));
          }
        }
      }
    }
  }

  /// Keeps the folder as it is now, and what was remembered.
  Path keep(Path folder, int round) throws IOException {
    Path kept = KEPT.resolve(ProcessHandle.current().pid() + "-" + round);
    delete(kept);
    Archives.copy(folder, kept.resolve("afterwards"));
    Archives.copy(aside, kept);
    return kept.toAbsolutePath();
  }

  private static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> walk = Files.walk(folder)) {
      deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      Files.delete(file);
    }
  }
}
