package org.banfu.desktop.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banfu.search.Facet;

/// Saved searches as one text, as the settings keep it: a line each, its parts parted by tabs:
/// name, words, then `YEAR=2023` for each value that is kept to. `\t`, `\n` and `\\` stand for a
/// tab, a line's end and a backslash in them.
final class SearchMemory {
  private SearchMemory() {}

  static String text(List<SavedSearch> searches) {
    return String.join("\n", searches.stream().map(SearchMemory::line).toList());
  }

  /// What is written there; what cannot be read is passed over.
  static List<SavedSearch> read(String text) {
    return text.lines().filter(line -> line.indexOf('\t') > 0).map(SearchMemory::search).toList();
  }

  private static String line(SavedSearch search) {
    var parts = new ArrayList<String>();
    parts.add(escaped(search.name()));
    parts.add(escaped(search.question().words()));
    search
        .question()
        .filters()
        .forEach((facet, values) ->
            values.stream().sorted().forEach(value -> parts.add(facet + "=" + escaped(value))));
    return String.join("\t", parts);
  }

  private static SavedSearch search(String line) {
    List<String> parts = Arrays.asList(line.split("\t", -1));
    Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
    for (String part : parts.subList(2, parts.size())) {
      for (Facet facet : Facet.values()) {
        if (part.startsWith(facet + "=")) {
          filters
              .computeIfAbsent(facet, one -> new HashSet<>())
              .add(plain(part.substring(facet.name().length() + 1)));
        }
      }
    }
    return new SavedSearch(plain(parts.get(0)), new Question(plain(parts.get(1)), filters));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\r", " ").replace("\n", "\\n");
  }

  private static String plain(String text) {
    var plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      if (one == '\\' && i + 1 < text.length()) {
        i++;
        plain.append(
            switch (text.charAt(i)) {
              case 't' -> '\t';
              case 'n' -> '\n';
              default -> text.charAt(i);
            });
      } else {
        plain.append(one);
      }
    }
    return plain.toString();
  }
}
