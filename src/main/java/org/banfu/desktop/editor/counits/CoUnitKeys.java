package org.banfu.desktop.editor.counits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.banfu.proposal.CoOpinion;

/// Tells co-units apart while the window is open: they have no ids, names are typed, and places
/// move. Equal values keep their keys wherever they went; of the others the one that is left is the
/// one that was changed.
final class CoUnitKeys {
  private List<CoOpinion> units = List.of();
  private List<String> keys = List.of();

  /// The keys of these units, in their order.
  List<String> follow(List<CoOpinion> next) {
    if (next.equals(units)) {
      return keys;
    }
    var left = new ArrayList<CoOpinion>(units);
    var leftKeys = new ArrayList<String>(keys);
    var found = new ArrayList<String>(Collections.nCopies(next.size(), ""));
    for (int i = 0; i < next.size(); i++) {
      int at = left.indexOf(next.get(i));
      if (at >= 0) {
        left.remove(at);
        found.set(i, leftKeys.remove(at));
      }
    }
    found.replaceAll(key -> key.isEmpty() ? next(leftKeys) : key);
    units = next;
    keys = List.copyOf(found);
    return keys;
  }

  /// The place of a unit among those last followed; negative if it is gone.
  int index(String key) {
    return keys.indexOf(key);
  }

  void clear() {
    units = List.of();
    keys = List.of();
  }

  private static String next(List<String> left) {
    return left.isEmpty() ? UUID.randomUUID().toString() : left.removeFirst();
  }
}
