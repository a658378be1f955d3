package org.banfu.intake.letter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source.Line;
import org.banfu.text.Widths;

/// The category's mark, B 类, and the legend of all of them in brackets.
final class Categories {
  private static final String BLANKS = "[\\s\\u3000]{0,8}";
  private static final Pattern MARK =
      Pattern.compile("([A-EＡ-Ｅ甲乙丙丁])" + BLANKS + "(?:类" + BLANKS + ")?");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:办复类别|办理类别|答复类别|办理结果|类"
              + BLANKS
              + "别)"
              + BLANKS
              + "[：:]"
              + BLANKS
              + "([A-EＡ-Ｅ])"
              + BLANKS
              + "类?");
  private static final Pattern BRACKETED =
      Pattern.compile("[（(〔\\[【]" + BLANKS + "([A-EＡ-Ｅ])" + BLANKS + "类" + BLANKS + "[）)〕\\]】]");
  private static final Pattern LEGEND = Pattern.compile("[（(]?[A-EＡ-Ｅ甲乙丙丁]" + BLANKS + "类?[：:]");

  private Categories() {}

  /// Reads a line of the form's section on the category.
  static void read(Draft draft, Line line) {
    String text = draft.text(line);
    Matcher mark = MARK.matcher(text);
    Matcher legend = LEGEND.matcher(text);
    if (mark.matches()) {
      take(draft, line, mark);
    } else if (legend.lookingAt()) {
      draft.claims.structure(line);
    }
  }

  /// Reads a line anywhere that is nothing but a mark: （A类） or 办理结果：B.
  static void readMark(Draft draft, Line line) {
    String text = draft.text(line);
    Matcher labelled = LABELLED.matcher(text);
    Matcher bracketed = BRACKETED.matcher(text);
    if (labelled.matches()) {
      take(draft, line, labelled);
    } else if (bracketed.matches()) {
      take(draft, line, bracketed);
    }
  }

  private static void take(Draft draft, Line line, Matcher mark) {
    int start = line.start() + mark.start(1);
    int end = line.start() + mark.end(1);
    String letter = Widths.narrow(mark.group(1));
    if (draft.category != null && !draft.category.equals(letter)) {
      return;
    }
    if (draft.category == null
        ? draft.claims.field("category", start, end)
        : draft.claims.repeat("category", start, end)) {
      draft.category = letter;
      draft.claims.structure(line.start(), start);
      draft.claims.structure(end, line.end());
    }
  }
}
