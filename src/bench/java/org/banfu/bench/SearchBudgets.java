package org.banfu.bench;

import java.util.ArrayList;
import java.util.List;
import org.banfu.bench.search.Searching;

/// The lines of the page that are about search.
final class SearchBudgets {
  private static final List<String> GROUPS =
      List.of("length 1", "length 2", "length 4", "length 10", "rare", "usual", "frequent");

  private SearchBudgets() {}

  static List<Budget> of(int size) {
    String ours = Searches.name("BANFU", size);
    var all = new ArrayList<Budget>();
    boolean isLarge = size > 10_000;
    all.add(within(size, "p50", ours + ", all, p50", isLarge ? 20 : 5));
    all.add(within(size, "p99", ours + ", all, p99", isLarge ? 40 : 10));
    all.add(within(size, "a key stroke more, p50", ours + ", narrowing, p50", isLarge ? 20 : 2));
    for (String engine : Searching.engines()) {
      if (!engine.equals("BANFU")) {
        String other = Searches.name(engine, size);
        all.add(ahead(size, engine, "p50", ours, other));
        all.add(ahead(size, engine, "p99", ours, other));
      }
    }
    for (String group : GROUPS) {
      all.add(shown(size, group + ", p50", ours + ", " + group + ", p50"));
    }
    all.add(shown(size, "making it anew", ours + ", build"));
    all.add(shown(size, "start from the cache to the first answer", ours + ", start"));
    all.add(shown(size, "on disk", ours + ", size, MB"));
    all.add(shown(size, "memory after all this", ours + ", memory, MB"));
    return all;
  }

  private static Budget within(int size, String what, String figure, double millis) {
    return new Budget(
        "search of " + size + ", " + what, figure, null, Budget.Bound.AT_MOST, millis, "");
  }

  private static Budget ahead(int size, String engine, String part, String ours, String other) {
    return new Budget(
        "search of %d, %s ÷ %s".formatted(size, part, engine),
        ours + ", all, " + part,
        other + ", all, " + part,
        Budget.Bound.AT_MOST,
        1,
        "");
  }

  private static Budget shown(int size, String what, String figure) {
    return new Budget("search of " + size + ", " + what, figure, null, Budget.Bound.SHOWN, 0, "");
  }
}
