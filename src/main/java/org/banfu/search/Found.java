package org.banfu.search;

import java.util.Comparator;

/// A proposal that fits.
///
/// @param missing how many terms it does not fit
/// @param order the greater the newer
record Found(Part part, int doc, int missing, FieldKind kind, long order) {
  private static final Comparator<Found> NEWEST =
      Comparator.comparingInt(Found::missing)
          .thenComparing(Comparator.comparingLong(Found::order).reversed());
  private static final Comparator<Found> RELEVANT =
      Comparator.comparingInt(Found::missing)
          .thenComparing(Found::kind)
          .thenComparing(Comparator.comparingLong(Found::order).reversed());

  /// What is to be shown first comes first.
  static Comparator<Found> by(ResultOrder order) {
    return order == ResultOrder.NEWEST ? NEWEST : RELEVANT;
  }
}
