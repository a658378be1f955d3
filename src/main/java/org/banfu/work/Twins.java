package org.banfu.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which proposals of an import an earlier file of the same import brings, too.
final class Twins {
  private Twins() {}

  /// The items, each as it stands to those before it; nothing is looked up in the archive.
  static List<ImportItem> of(List<ImportItem> items) {
    var before = new Sameness<Path>();
    var placed = new ArrayList<ImportItem>();
    for (ImportItem item : items) {
      Optional<Path> twin = before.find(item.proposal());
      before.add(item.proposal(), item.file());
      placed.add(item.after(twin));
    }
    return placed;
  }
}
