package org.banfu.work.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How many there are of one kind.
///
/// @param of the kind; null where the proposals state none
public record Tally<T>(@Nullable T of, int count) {

  /// How many there are of all kinds together.
  public static int sum(List<? extends Tally<?>> tallies) {
    return tallies.stream().mapToInt(Tally::count).sum();
  }
}
