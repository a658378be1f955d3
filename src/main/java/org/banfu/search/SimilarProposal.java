package org.banfu.search;

import java.util.List;

/// A proposal that asks much the same as another one.
///
/// @param likeness how much of both is in both, 0 to 1: of what they ask, or of their titles
/// @param sameProposers the members, or units, that made both
public record SimilarProposal(
    String id, String number, String title, double likeness, List<String> sameProposers) {
  /// From here on it is worth a warning, whoever asks: of a text with every tenth character edited
  /// two thirds are left, of one with every fourth two fifths.
  public static final double NEAR = 0.4;

  public SimilarProposal {
    sameProposers = List.copyOf(sameProposers);
  }

  /// Whether it may be the same proposal once more.
  public boolean isNearDuplicate() {
    return likeness >= NEAR;
  }
}
