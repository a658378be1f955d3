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
/// @param notes what of the query was taken as text though it looks like a restriction
/// @param isBehind whether something that was saved before may be lacking: asked again a moment
///   later, it is found
public record SearchResult(
    int total,
    List<SearchHit> hits,
    Map<Facet, Map<String, Integer>> counts,
    List<SearchHit> nearest,
    int searched,
    int known,
    List<QueryNote> notes,
    boolean isBehind) {

  public SearchResult {
    hits = List.copyOf(hits);
    counts = Map.copyOf(counts);
    nearest = List.copyOf(nearest);
    notes = List.copyOf(notes);
  }

  /// The same, said to be behind what was saved.
  public SearchResult behind() {
    return new SearchResult(total, hits, counts, nearest, searched, known, notes, true);
  }

  /// Whether it would be the same if it were asked again while nothing is saved.
  public boolean isFinal() {
    return isComplete() && !isBehind;
  }

  /// Whether everything was looked through.
  public boolean isComplete() {
    return searched >= known;
  }
}
