package org.banfu.search;

import java.util.List;
import java.util.Map;

/// What was found.
///
/// @param total how many proposals fit; `hits` are the first of them
/// @param counts for each facet how many results have which value. Those of a facet that is
///   filtered by are counted without its own filter, so that another value can be chosen
/// @param nearest only where nothing fits all terms: proposals that fit some, those with most first
/// @param searched how many proposals were looked through of `known` that there are: fewer while
///   the search text is still being made
public record SearchResult(
    int total,
    List<SearchHit> hits,
    Map<Facet, Map<String, Integer>> counts,
    List<SearchHit> nearest,
    int searched,
    int known) {

  public SearchResult {
    hits = List.copyOf(hits);
    counts = Map.copyOf(counts);
    nearest = List.copyOf(nearest);
  }

  /// Whether everything was looked through.
  public boolean isComplete() {
    return searched >= known;
  }
}
