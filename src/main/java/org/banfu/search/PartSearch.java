package org.banfu.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.banfu.text.Fold;
import org.banfu.text.Pinyin;

/// Asks a query of one part.
final class PartSearch {
  private static final int NONE = -1;

  private final Part part;
  private final Segment segment;
  private final List<Query.Group> groups;
  private final Matcher[][] matchers;
  private final int[] facetFilters;
  private final int filtered;
  private final int[] counted;

  /// @param filters the chosen values
  PartSearch(Part part, Query query, Map<Facet, Set<String>> filters, Fold fold, Pinyin pinyin) {
    this.part = part;
    this.segment = part.segment();
    this.groups = query.groups();
    this.matchers =
        groups.stream()
            .map(group ->
                group.any().stream()
                    .map(atom -> Matcher.of(segment, atom, fold, pinyin))
                    .toArray(Matcher[]::new))
            .toArray(Matcher[][]::new);
    this.facetFilters = new int[segment.facetCount()];
    this.counted = new int[segment.facetCount()];
    int all = 0;
    for (Facet facet : filters.keySet()) {
      all |= 1 << facet.code();
    }
    this.filtered = all;
    for (int i = 0; i < facetFilters.length; i++) {
      FacetValue value = segment.facet(i);
      if (filters.getOrDefault(value.facet(), Set.of()).contains(value.value())) {
        facetFilters[i] = 1 << value.facet().code();
      }
    }
  }

  /// Finds what fits all groups.
  ///
  /// @param candidates where to look; becomes what fits the query, whatever the filters
  void run(long[] candidates, Tally tally, BooleanSupplier isLate) {
    prune(candidates);
    for (int word = 0; word < candidates.length; word++) {
      if (isLate.getAsBoolean()) {
        throw new CancellationException();
      }
      for (long rest = candidates[word]; rest != 0; rest &= rest - 1) {
        int doc = (word << 6) + Long.numberOfTrailingZeros(rest);
        int rank = rank(doc);
        if (rank == NONE) {
          candidates[word] &= ~(1L << doc);
        } else {
          add(doc, 0, rank, tally);
        }
      }
    }
    tally.count(segment, counted);
  }

  /// Keeps what fits the query and the filters.
  void keep(long[] candidates, BooleanSupplier isLate) {
    run(candidates, new Tally(Found.by(ResultOrder.NEWEST), 0), isLate);
    for (int word = 0; word < candidates.length; word++) {
      for (long rest = candidates[word]; rest != 0; rest &= rest - 1) {
        int bit = Long.numberOfTrailingZeros(rest);
        if (lacking((word << 6) + bit) != 0) {
          candidates[word] &= ~(1L << bit);
        }
      }
    }
  }

  /// Finds what fits some of the groups that are about texts, and all others.
  void runPartly(long[] candidates, Tally tally, BooleanSupplier isLate) {
    for (int word = 0; word < candidates.length; word++) {
      if (isLate.getAsBoolean()) {
        throw new CancellationException();
      }
      for (long rest = candidates[word]; rest != 0; rest &= rest - 1) {
        addPartly((word << 6) + Long.numberOfTrailingZeros(rest), tally);
      }
    }
  }

  private void addPartly(int doc, Tally tally) {
    int missing = 0;
    int fitting = 0;
    int best = Rank.LAST;
    for (int i = 0; i < matchers.length; i++) {
      Query.Group group = groups.get(i);
      int rank = rank(matchers[i], doc);
      boolean isDemanded = group.not() || group.isFilter();
      if (isDemanded && (rank == NONE) != group.not()) {
        return;
      }
      if (!isDemanded && rank == NONE) {
        missing++;
      } else if (!isDemanded) {
        fitting++;
        best = Math.min(best, rank);
      }
    }
    if (fitting > 0) {
      add(doc, missing, best, tally);
    }
  }

  /// Takes out what cannot fit, by the signatures.
  private void prune(long[] candidates) {
    for (int i = 0; i < matchers.length; i++) {
      if (groups.get(i).not()) {
        continue;
      }
      var any = new long[candidates.length];
      for (Matcher matcher : matchers[i]) {
        var one = new long[candidates.length];
        Arrays.fill(one, -1L);
        matcher.prune(one);
        for (int j = 0; j < any.length; j++) {
          any[j] |= one[j];
        }
      }
      for (int j = 0; j < any.length; j++) {
        candidates[j] &= any[j];
      }
    }
  }

  /// That of the best match ([Rank]); [#NONE] if it does not fit.
  private int rank(int doc) {
    int best = Rank.LAST;
    for (int i = 0; i < matchers.length; i++) {
      int rank = rank(matchers[i], doc);
      if ((rank == NONE) != groups.get(i).not()) {
        return NONE;
      }
      if (rank != NONE) {
        best = Math.min(best, rank);
      }
    }
    return best;
  }

  private static int rank(Matcher[] any, int doc) {
    int best = NONE;
    for (Matcher matcher : any) {
      int at = matcher.find(doc);
      if (at >= 0) {
        int rank = matcher.rank(doc, at);
        best = best == NONE ? rank : Math.min(best, rank);
      }
    }
    return best;
  }

  private void add(int doc, int missing, int rank, Tally tally) {
    int lacking = lacking(doc);
    if (lacking == 0) {
      tally.add(part, doc, missing, rank);
    }
    for (int i = segment.facetsStart(doc); i < segment.facetsEnd(doc); i++) {
      int facet = segment.facetAt(i);
      // What another value of this facet would give is worth knowing too.
      if (lacking == 0 || lacking == 1 << segment.facet(facet).facet().code()) {
        counted[facet]++;
      }
    }
  }

  /// The facets of whose chosen values it has none, as bits.
  private int lacking(int doc) {
    int fits = 0;
    for (int i = segment.facetsStart(doc); i < segment.facetsEnd(doc); i++) {
      fits |= facetFilters[segment.facetAt(i)];
    }
    return filtered & ~fits;
  }
}
