package org.banfu.desktop.help;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// One page of the guide.
///
/// @param id names its file
/// @param explains the ids of the tabs and pages that it is about
/// @param words everything that is said, to search in
record Topic(String id, List<String> explains, GuideText text, String words) {
  Topic {
    explains = List.copyOf(explains);
  }

  String title() {
    return text.title();
  }

  /// Whether all these words, parted by spaces, stand in it.
  boolean holds(String search) {
    String said = words.toLowerCase(Locale.ROOT);
    return Arrays.stream(search.toLowerCase(Locale.ROOT).strip().split("\\s+"))
        .allMatch(said::contains);
  }
}
