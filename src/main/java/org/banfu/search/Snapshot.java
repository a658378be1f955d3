package org.banfu.search;

import java.util.List;

/// All parts at one moment; never changed.
///
/// @param known how many proposals there are, also those that are not laid in yet
record Snapshot(List<Part> parts, int known) {
  static final Snapshot EMPTY = new Snapshot(List.of(), 0);

  Snapshot {
    parts = List.copyOf(parts);
  }

  int living() {
    return parts.stream().mapToInt(Part::living).sum();
  }
}
