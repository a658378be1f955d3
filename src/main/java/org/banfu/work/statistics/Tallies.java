package org.banfu.work.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.banfu.archive.ProposalRow;
import org.jspecify.annotations.Nullable;

/// Counts rows by what they state.
final class Tallies {
  /// Beyond three years the months in which nothing was sent are left out.
  private static final int MOST_MONTHS = 36;

  private Tallies() {}

  /// By these kinds in this order, also where there are none; then by others in their own order;
  /// then those that state none, if there are any or if asked for.
  static <T extends Comparable<? super T>> List<Tally<T>> of(
      List<ProposalRow> rows,
      Function<ProposalRow, @Nullable T> kind,
      Collection<T> kinds,
      boolean alwaysNone) {
    Map<@Nullable T, Integer> counts = counts(rows, kind);
    var tallies = new ArrayList<Tally<T>>();
    for (T one : kinds) {
      tallies.add(new Tally<>(one, Objects.requireNonNullElse(counts.remove(one), 0)));
    }
    Integer none = counts.remove(null);
    others(counts)
        .sorted(Comparator.comparing(Map.Entry::getKey))
        .forEach(one -> add(one, tallies));
    if (none != null || alwaysNone) {
      tallies.add(new Tally<>(null, Objects.requireNonNullElse(none, 0)));
    }
    return tallies;
  }

  /// By text, most first; those that state none last.
  static List<Tally<String>> mostFirst(
      List<ProposalRow> rows, Function<ProposalRow, @Nullable String> kind) {
    Map<@Nullable String, Integer> counts = counts(rows, row -> stated(kind.apply(row)));
    Integer none = counts.remove(null);
    var tallies = new ArrayList<Tally<String>>();
    others(counts)
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> one) -> -one.getValue())
                .thenComparing(Map.Entry::getKey))
        .forEach(one -> add(one, tallies));
    if (none != null) {
      tallies.add(new Tally<>(null, none));
    }
    return tallies;
  }

  /// By the month of the answer, those between without one too; those without a date last.
  static List<Tally<YearMonth>> months(List<ProposalRow> answered) {
    var months =
        answered.stream()
            .map(ProposalRow::repliedOn)
            .filter(Objects::nonNull)
            .map(YearMonth::from)
            .sorted()
            .toList();
    var all = new ArrayList<YearMonth>();
    if (!months.isEmpty() && months.getLast().isBefore(months.getFirst().plusMonths(MOST_MONTHS))) {
      for (YearMonth month = months.getFirst();
          !month.isAfter(months.getLast());
          month = month.plusMonths(1)) {
        all.add(month);
      }
    }
    return of(answered, Tallies::month, all, false);
  }

  static @Nullable String stated(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static @Nullable YearMonth month(ProposalRow row) {
    return row.repliedOn() == null ? null : YearMonth.from(row.repliedOn());
  }

  private static <T> Map<@Nullable T, Integer> counts(
      List<ProposalRow> rows, Function<ProposalRow, @Nullable T> kind) {
    var counts = new HashMap<@Nullable T, Integer>();
    rows.forEach(row -> counts.merge(kind.apply(row), 1, Integer::sum));
    return counts;
  }

  private static <T> Stream<Map.Entry<T, Integer>> others(Map<@Nullable T, Integer> counts) {
    var others = new LinkedHashMap<T, Integer>();
    counts.forEach((kind, count) -> {
      if (kind != null) {
        others.put(kind, count);
      }
    });
    return others.entrySet().stream();
  }

  private static <T> void add(Map.Entry<T, Integer> one, List<Tally<T>> tallies) {
    tallies.add(new Tally<>(one.getKey(), one.getValue()));
  }
}
