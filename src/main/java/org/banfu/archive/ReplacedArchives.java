package org.banfu.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.banfu.store.ArchiveFile;

/// The archives that stood in a folder until a backup was restored in their place: each is kept
/// whole in a folder `replaced-…`, see [Restoration].
record ReplacedArchives(ArchiveFolder folder) {
  static final String PREFIX = "replaced-";

  /// What each was, the newest first; one that cannot be told any more is left out.
  List<ArchiveFile> newestFirst() throws IOException {
    if (!Files.isDirectory(folder.path())) {
      return List.of();
    }
    List<Path> places;
    try (Stream<Path> all = Files.list(folder.path())) {
      places =
          all.filter(place -> place.getFileName().toString().startsWith(PREFIX))
              .sorted(Comparator.reverseOrder())
              .toList();
    }
    var archives = new ArrayList<ArchiveFile>();
    for (Path place : places) {
      ArchiveFile.read(place.resolve(ArchiveFile.NAME)).ifPresent(archives::add);
    }
    return List.copyOf(archives);
  }
}
