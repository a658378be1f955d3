package org.banfu.search;

import java.util.List;

/// A proposal that asks much the same as another one.
///
/// @param titleLikeness how much of both titles is in both, 0 to 1
/// @param textLikeness the same of what they ask, or of what was answered
/// @param textsCompared whether both have text enough to be compared
/// @param isEqual whether what both have of question and answer is the same; the titles where there
///   is none
/// @param sameProposers the members, or units, that made both
public record SimilarProposal(
    String id,
    String number,
    String title,
    double titleLikeness,
    double textLikeness,
    boolean textsCompared,
    boolean isEqual,
    List<String> sameProposers) {
  /// From here on a text is worth a warning, whoever asks: of one with every tenth character edited
  /// two thirds are left, of one with every fourth two fifths.
  private static final double NEAR = 0.4;

  /// Titles that have half in common; 加强 and 管理 are in many.
  private static final double NEAR_TITLE = 0.5;

  /// From here on it may be the same once more.
  private static final double SAME = 0.5;

  /// Where there are titles alone: 关于加强某事的提案 is written every year.
  private static final double SAME_TITLE = 0.7;

  public SimilarProposal {
    sameProposers = List.copyOf(sameProposers);
  }

  /// How much of both is in both, 0 to 1: of their texts, or of their titles.
  public double likeness() {
    return Math.max(titleLikeness, textLikeness);
  }

  /// Whether a person who writes one should know of the other.
  public boolean isNearDuplicate() {
    return textLikeness >= NEAR || titleLikeness >= NEAR_TITLE;
  }

  /// Whether it may be the same proposal once more: by the texts, or by the titles where one has no
  /// text.
  public boolean mayBeTheSame() {
    return mayBeTheSame(titleLikeness, textLikeness, textsCompared);
  }

  static boolean mayBeTheSame(double title, double text, boolean textsCompared) {
    return textsCompared ? text >= SAME : title >= SAME_TITLE;
  }

  /// How like they are by what [#mayBeTheSame] looks at, in hundredths.
  public int samePercent() {
    return percent(textsCompared ? textLikeness : titleLikeness, isEqual);
  }

  /// [#likeness] as a person counts it, in hundredths of the two texts (Dice): with every tenth
  /// character edited some 80.
  public int percent() {
    return percent(likeness(), isEqual);
  }

  /// A likeness (Jaccard) as a person counts it: 100 is said of equal ones alone.
  static int percent(double likeness, boolean isEqual) {
    return (int) Math.min(Math.round(200 * likeness / (1 + likeness)), isEqual ? 100 : 99);
  }
}
