package org.banfu.search;

import java.util.Map;
import java.util.Set;

/// What is asked.
///
/// @param query as typed; an empty one finds everything
/// @param filters chosen values: of each facet that is named a proposal must have one
/// @param inBin searches the bin instead of what is outside it
/// @param limit how many hits are given with passages; all are counted
public record SearchRequest(
    String query, Map<Facet, Set<String>> filters, ResultOrder order, boolean inBin, int limit) {
  /// As many as a window shows at first.
  public static final int USUAL_LIMIT = 50;

  public SearchRequest {
    filters = Map.copyOf(filters);
  }

  /// The query alone, by relevance.
  public static SearchRequest of(String query) {
    return new SearchRequest(query, Map.of(), ResultOrder.RELEVANCE, false, USUAL_LIMIT);
  }

  /// The same with so many hits.
  public SearchRequest withLimit(int most) {
    return new SearchRequest(query, filters, order, inBin, most);
  }

  /// The same in another order.
  public SearchRequest withOrder(ResultOrder other) {
    return new SearchRequest(query, filters, other, inBin, limit);
  }

  /// The same with only what has one of these values.
  public SearchRequest withFilters(Map<Facet, Set<String>> chosen) {
    return new SearchRequest(query, chosen, order, inBin, limit);
  }

  /// The same in the bin.
  public SearchRequest inTheBin() {
    return new SearchRequest(query, filters, order, true, limit);
  }
}
