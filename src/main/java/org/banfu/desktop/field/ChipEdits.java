package org.banfu.desktop.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// What can be done to the names in [Chips]: lists in, lists out.
final class ChipEdits {
  // A blank is no separator: it stands inside of 张　三.
  private static final Pattern SEPARATOR = Pattern.compile("[、，,；;\\t\\r\\n]+");

  private ChipEdits() {}

  /// The outcome of adding.
  ///
  /// @param twice names that were there already and were left out
  record Added<T>(List<T> values, List<String> twice) {}

  static boolean separates(String text) {
    return SEPARATOR.matcher(text).find();
  }

  /// The names in a text such as 张三、李四.
  static List<String> split(String text) {
    return Arrays.stream(SEPARATOR.split(text))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  static <T> Added<T> add(List<T> values, List<T> more, ChipKind<T> kind) {
    var all = new ArrayList<>(values);
    var twice = new ArrayList<String>();
    for (T one : more) {
      String name = kind.name().apply(one);
      if (all.stream().anyMatch(other -> kind.name().apply(other).strip().equals(name))) {
        twice.add(name);
      } else {
        all.add(one);
      }
    }
    return new Added<>(all, twice);
  }

  static <T> List<T> without(List<T> values, int index) {
    var fewer = new ArrayList<>(values);
    fewer.remove(index);
    return fewer;
  }

  static <T> List<T> replaced(List<T> values, int index, T by) {
    var others = new ArrayList<>(values);
    others.set(index, by);
    return others;
  }

  /// With one of them at another place; unchanged if that place is outside.
  static <T> List<T> moved(List<T> values, int from, int to) {
    if (to < 0 || to >= values.size() || from == to) {
      return values;
    }
    var others = new ArrayList<>(values);
    others.add(to, others.remove(from));
    return others;
  }
}
