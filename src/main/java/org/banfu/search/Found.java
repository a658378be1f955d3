package org.banfu.search;

import java.util.Comparator;

/// A proposal that fits.
///
/// @param missing how many terms it does not fit
/// @param rank of the best match, 0 for the most relevant ([Rank])
/// @param order the greater the newer
record Found(Part part, int doc, int missing, int rank, long order) {
  private static final Comparator<Found> NEWEST =
      Comparator.comparingInt(Found::missing)
          .thenComparing(Comparator.comparingLong(Found::order).reversed())
          .thenComparing(Found::id);
  private static final Comparator<Found> RELEVANT =
      Comparator.comparingInt(Found::missing)
          .thenComparingInt(Found::rank)
          .thenComparing(Comparator.comparingLong(Found::order).reversed())
          .thenComparing(Found::id);

  /// Where all else is equal, as after an import, it keeps the order the same whichever thread came
  /// first and wherever a save laid the text.
  private String id() {
    return part.segment().id(doc);
  }

  /// What the best match stands in.
  FieldKind kind() {
    return Rank.kind(rank);
  }

  /// What is to be shown first comes first.
  static Comparator<Found> by(ResultOrder order) {
    return order == ResultOrder.NEWEST ? NEWEST : RELEVANT;
  }
}
