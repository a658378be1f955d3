package org.banfu.desktop.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.banfu.search.Facet;
import org.banfu.search.SearchResult;
import org.banfu.text.Messages;

/// The values of a facet that what was found has, with how many have each.
final class FacetValues {
  private final Messages messages;
  private final SearchViewModel model;

  FacetValues(Messages messages, SearchViewModel model) {
    this.messages = messages;
    this.model = model;
  }

  /// @param word what a person reads
  record Value(String value, String word, int count, boolean isChosen) {}

  /// Years from the newest, all else from the most frequent; with the chosen ones that nothing has
  /// any more.
  List<Value> of(Facet facet) {
    SearchResult found = model.result().get();
    Set<String> chosen = model.question().get().chosen(facet);
    var counts =
        new TreeMap<String, Integer>(
            found == null ? Map.of() : found.counts().getOrDefault(facet, Map.of()));
    chosen.forEach(value -> counts.putIfAbsent(value, 0));
    return counts.entrySet().stream()
        .map(entry ->
            new Value(
                entry.getKey(),
                word(facet, entry.getKey()),
                entry.getValue(),
                chosen.contains(entry.getKey())))
        .sorted(order(facet))
        .toList();
  }

  String word(Facet facet, String value) {
    return word(messages, facet, value);
  }

  /// What a person reads for a value.
  static String word(Messages messages, Facet facet, String value) {
    return switch (facet) {
      case ROLE -> messages.text("words.role." + value);
      case STATE -> messages.text("words.state." + value);
      case YEAR, COUNCIL, CATEGORY, UNIT -> value;
    };
  }

  private static Comparator<Value> order(Facet facet) {
    Comparator<Value> byValue = Comparator.comparing(Value::value);
    return facet == Facet.YEAR
        ? byValue.reversed()
        : Comparator.comparingInt(Value::count).reversed().thenComparing(byValue);
  }
}
