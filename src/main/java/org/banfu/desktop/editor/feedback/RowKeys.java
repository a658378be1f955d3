package org.banfu.desktop.editor.feedback;

import java.util.ArrayList;
import java.util.List;

/// Tells the elements of a list apart that have no ids of their own, while others come and go
/// around them.
///
/// A list of the same length was edited in place; of another length what is equal at both ends
/// stayed.
final class RowKeys<T> {
  private List<T> rows = List.of();
  private List<String> keys = List.of();
  private long made;

  /// The keys of these elements, in their order.
  List<String> follow(List<T> next) {
    if (next.size() != rows.size()) {
      keys = aligned(next);
    }
    rows = next;
    return keys;
  }

  /// Where the element with this key is now; -1 if it is gone.
  int indexOf(String key) {
    return keys.indexOf(key);
  }

  /// What follows is another list altogether.
  void forget() {
    rows = List.of();
    keys = List.of();
  }

  private List<String> aligned(List<T> next) {
    int most = Math.min(rows.size(), next.size());
    int start = 0;
    while (start < most && rows.get(start).equals(next.get(start))) {
      start++;
    }
    int end = 0;
    while (end < most - start && last(rows, end).equals(last(next, end))) {
      end++;
    }
    var aligned = new ArrayList<>(keys.subList(0, start));
    for (int i = start; i < next.size() - end; i++) {
      aligned.add(Long.toString(made++));
    }
    aligned.addAll(keys.subList(keys.size() - end, keys.size()));
    return List.copyOf(aligned);
  }

  private static <T> T last(List<T> list, int before) {
    return list.get(list.size() - 1 - before);
  }
}
