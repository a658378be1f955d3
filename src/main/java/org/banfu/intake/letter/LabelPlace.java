package org.banfu.intake.letter;

import java.util.regex.Pattern;
import org.banfu.intake.source.Source.Line;
import org.banfu.text.Widths;

/// Where on a line a label may stand.
final class LabelPlace {
  /// What parts a label from the words before it.
  static final String BEFORE = "（(【[〔，,；;。｜|";

  /// Fewer characters than these are no sentence.
  private static final int LEAST = 4;

  private static final Pattern MARK =
      Pattern.compile(".{0,10}公开.{0,10}|.{0,6}[A-EＡ-Ｅ]类.{0,4}|[（(].*");

  private LabelPlace() {}

  /// Whether a label that starts here is parted from what stands before it.
  static boolean begins(Draft draft, Line line, int start) {
    if (start == line.start()) {
      return true;
    }
    char before = draft.source.text().charAt(start - 1);
    return Widths.isBlank(before) || BEFORE.indexOf(before) >= 0;
  }

  /// Whether the line begins with the label that starts here, bare or as 【提案号】.
  static boolean isLed(Draft draft, Line line, int start) {
    return start == line.start()
        || (start == line.start() + 1 && draft.source.text().charAt(line.start()) == '【');
  }

  /// Whether the line's first label stands within a sentence: 可拨打服务热线（联系电话：…）咨询 names nobody whom
  /// to ask about the letter.
  static boolean isInSentence(Draft draft, Line line, int firstLabel) {
    String before = draft.source.text().substring(line.start(), firstLabel);
    String words = before.strip();
    while (!words.isEmpty() && BEFORE.indexOf(words.charAt(words.length() - 1)) >= 0) {
      words = words.substring(0, words.length() - 1).stripTrailing();
    }
    if (words.indexOf('。') >= 0) {
      return true;
    }
    boolean isParted = before.isEmpty() || Widths.isBlank(before.charAt(before.length() - 1));
    return !isParted
        && words.length() >= LEAST
        && !MARK.matcher(words).matches()
        && !Units.isUnit(words);
  }
}
