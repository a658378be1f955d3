package org.banfu.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// All parts at one moment; never changed.
///
/// @param known how many proposals there are, also those that are not laid in yet
record Snapshot(List<Part> parts, int known) {
  static final Snapshot EMPTY = new Snapshot(List.of(), 0);

  Snapshot {
    parts = List.copyOf(parts);
  }

  /// The values of a facet that there are; none while not all is laid in.
  Set<String> values(Facet facet) {
    var values = new HashSet<String>();
    if (living() >= known) {
      for (Part part : parts) {
        for (int i = 0; i < part.segment().facetCount(); i++) {
          if (part.segment().facet(i).facet() == facet) {
            values.add(part.segment().facet(i).value());
          }
        }
      }
    }
    return values;
  }

  int living() {
    return parts.stream().mapToInt(Part::living).sum();
  }
}
