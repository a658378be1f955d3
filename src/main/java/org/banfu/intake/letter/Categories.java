package org.banfu.intake.letter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source.Line;
import org.banfu.text.Widths;

/// The category's mark (B 类, （A类）, the value of 办理结果：), and the legend of all of them in brackets.
final class Categories {
  private static final String BLANKS = "[\\s\\u3000]{0,8}";
  private static final String LETTER = "([A-EＡ-Ｅ甲乙丙丁])";
  private static final Pattern MARK = Pattern.compile(LETTER + BLANKS + "(?:类" + BLANKS + ")?");

  /// A mark anywhere at the head or the tail: with its word, or with brackets.
  static final Pattern ANYWHERE =
      Pattern.compile(
          "[（(〔\\[【]?"
              + BLANKS
              + "[“\"]?"
              + LETTER
              + "[”\"]?"
              + BLANKS
              + "类[”\"]?(?:件|提案|建议)?"
              + BLANKS
              + "[）)〕\\]】]?"
              + "|[（(〔\\[【]"
              + BLANKS
              + "([A-EＡ-Ｅ])"
              + BLANKS
              + "[）)〕\\]】]");

  private static final Pattern VALUE =
      Pattern.compile(
          // 已解决（A类）
          "(?:\\p{IsHan}{2,20}(?=[（(]))?[“\"（(]?"
              + BLANKS
              + LETTER
              + BLANKS
              + "[”\"]?"
              + BLANKS
              + "(?:类)?[”\"）)]?(?:[（(][^（）()]{1,40}[）)]?)?[。]?");
  private static final Pattern LEGEND = Pattern.compile("[（(]?[A-EＡ-Ｅ甲乙丙丁]" + BLANKS + "类?[：:]");

  private Categories() {}

  /// Reads a line of the form's section on the category.
  static void read(Draft draft, Line line) {
    String text = draft.text(line);
    Matcher mark = MARK.matcher(text);
    if (mark.matches()) {
      take(draft, line, mark, 1);
    } else if (LEGEND.matcher(text).lookingAt()) {
      draft.claims.structure(line);
    }
  }

  /// The value of a label such as 办理结果：
  static boolean takeValue(Draft draft, Line value) {
    Matcher mark = VALUE.matcher(draft.text(value));
    return mark.matches() && take(draft, value, mark, 1);
  }

  /// A mark with which this stretch begins; gives the end of what it took, or 0.
  static int takeMark(Draft draft, Line stretch) {
    Matcher mark = ANYWHERE.matcher(draft.text(stretch));
    if (!mark.lookingAt()) {
      return 0;
    }
    Line whole = new Line(stretch.start(), stretch.start() + mark.end(), stretch.cell());
    return take(draft, whole, mark, mark.group(1) != null ? 1 : 2) ? whole.end() : 0;
  }

  private static boolean take(Draft draft, Line line, Matcher mark, int group) {
    int start = line.start() + mark.start(group);
    int end = line.start() + mark.end(group);
    String letter = Widths.narrow(mark.group(group));
    if (draft.category != null && !draft.category.equals(letter)) {
      return false;
    }
    if (draft.category == null
        ? draft.claims.field("category", start, end)
        : draft.claims.repeat("category", start, end)) {
      draft.category = letter;
      draft.claims.structure(line.start(), start);
      draft.claims.structure(end, line.end());
      return true;
    }
    return false;
  }
}
