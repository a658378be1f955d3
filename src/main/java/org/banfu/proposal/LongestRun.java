package org.banfu.proposal;

import java.util.ArrayList;
import java.util.List;

/// What stayed in its order in a list of ids; whatever else is in both lists was moved.
final class LongestRun {
  private LongestRun() {}

  /// The longest list of ids that stand in both lists in the same order.
  static List<String> of(List<String> before, List<String> after) {
    var length = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        length[i][j] =
            before.get(i).equals(after.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    var run = new ArrayList<String>();
    int i = 0;
    int j = 0;
    while (i < before.size() && j < after.size()) {
      if (before.get(i).equals(after.get(j))) {
        run.add(before.get(i));
        i++;
        j++;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return run;
  }
}
