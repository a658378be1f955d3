package org.banfu.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Which proposals of an import an earlier file of the same import brings, too.
final class Twins {
  private Twins() {}

  /// The items, each as it stands to those before it; nothing is looked up in the archive.
  static List<ImportItem> of(List<ImportItem> items) {
    Map<Object, Path> before = new HashMap<>();
    var placed = new ArrayList<ImportItem>();
    for (ImportItem item : items) {
      List<Object> keys = Sameness.keys(item.proposal());
      Optional<Path> twin = keys.stream().map(before::get).filter(Objects::nonNull).findFirst();
      keys.forEach(key -> before.putIfAbsent(key, item.file()));
      placed.add(item.after(twin));
    }
    return placed;
  }
}
