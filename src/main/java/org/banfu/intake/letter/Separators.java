package org.banfu.intake.letter;

import org.banfu.intake.source.Source.Line;
import org.banfu.text.Widths;

/// The 、 ， 。 that parted names which are taken.
final class Separators {
  private static final String MARKS = "、，,；;。";

  private Separators() {}

  static void take(Draft draft, Line line) {
    String text = draft.source.text();
    for (int i = line.start(); i < line.end(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0 || Widths.isBlank(text.charAt(i))) {
        draft.claims.structure(i, i + 1);
      }
    }
  }
}
