package org.banfu.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/// What one thread found: how many, the first of them, and the counts for the filters.
final class Tally {
  private final Comparator<Found> order;
  private final int limit;
  private final PriorityQueue<Found> best;
  private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
  private int total;

  Tally(Comparator<Found> order, int limit) {
    this.order = order;
    this.limit = limit;
    this.best = new PriorityQueue<>(order.reversed());
  }

  void add(Part part, int doc, int missing, int rank) {
    total++;
    var found = new Found(part, doc, missing, rank, part.segment().order(doc));
    if (best.size() < limit) {
      best.add(found);
    } else if (limit > 0 && order.compare(found, best.peek()) < 0) {
      best.poll();
      best.add(found);
    }
  }

  /// @param counted how often each facet value of the segment was met
  void count(Segment segment, int[] counted) {
    for (int i = 0; i < counted.length; i++) {
      if (counted[i] > 0) {
        FacetValue value = segment.facet(i);
        counts
            .computeIfAbsent(value.facet(), facet -> new TreeMap<>())
            .merge(value.value(), counted[i], Integer::sum);
      }
    }
  }

  void add(Tally other) {
    total += other.total;
    best.addAll(other.best);
    other.counts.forEach((facet, values) -> {
      var mine = counts.computeIfAbsent(facet, one -> new TreeMap<>());
      values.forEach((value, count) -> mine.merge(value, count, Integer::sum));
    });
  }

  int total() {
    return total;
  }

  /// The first of them, in order.
  List<Found> first() {
    var sorted = new ArrayList<>(best);
    sorted.sort(order);
    return sorted.subList(0, Math.min(limit, sorted.size()));
  }

  Map<Facet, Map<String, Integer>> counts() {
    return counts;
  }
}
