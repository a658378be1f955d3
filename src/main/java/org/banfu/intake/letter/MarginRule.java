package org.banfu.intake.letter;

import java.util.List;
import org.banfu.intake.source.Source.Line;

/// What page headers and footers say and the letter itself does not: 文号, marks, labels with their
/// values. Whatever else stands there is left.
final class MarginRule implements Rule {
  private static final int LONGEST_MARK = 60;
  private static final int LONGEST_LINE = 300;
  private static final List<String> WORDS = Label.words();

  @Override
  public void apply(Draft draft) {
    for (Line line : draft.source.margins()) {
      if (line.isEmpty() || line.end() - line.start() > LONGEST_LINE) {
        continue;
      }
      labels(draft, line);
      HeadRule.docNumber(draft, line);
      if (line.end() - line.start() <= LONGEST_MARK) {
        MarkRule.marks(draft, line);
      }
    }
  }

  // What says which proposal it is stands in the letter, or there is no telling.
  private static void labels(Draft draft, Line line) {
    for (KeyValues.Pair pair : KeyValues.of(draft.source, line, WORDS)) {
      Label label = Label.of(pair.key()).orElse(Label.NONE);
      Line value = new Line(pair.valueStart(), pair.valueEnd(), -1);
      if (!label.isOfRecord() && pair.hasValue() && Labelled.take(draft, label, value)) {
        draft.claims.structure(pair.start(), pair.colon());
      }
    }
  }
}
