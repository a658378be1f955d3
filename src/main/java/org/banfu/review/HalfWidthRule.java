package org.banfu.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.banfu.proposal.Problem;
import org.banfu.proposal.TextField;
import org.banfu.proposal.Weight;

/// Half-width punctuation in Chinese text (GB/T 15834-2011). What stands in numbers (3.5, 8:30,
/// 1,200), behind them (1.), in addresses and between Latin words is right as it is.
final class HalfWidthRule implements Rule {
  private static final String NARROW = ",;:?!.";
  private static final String WIDE = "，；：？！。";

  @Override
  public String id() {
    return "half-width";
  }

  @Override
  public Weight weight() {
    return Weight.DOUBTFUL;
  }

  @Override
  public void check(Subject subject, Findings found) {
    for (TextField field : subject.texts()) {
      signs(field, found);
      brackets(field, found);
      quotes(field, '"', '“', '”', found);
      quotes(field, '\'', '‘', '’', found);
    }
  }

  private static void signs(TextField field, Findings found) {
    String text = field.text();
    for (int at = 0; at < text.length(); at++) {
      int kind = NARROW.indexOf(text.charAt(at));
      if (kind >= 0 && isWrong(text, at)) {
        // The blank behind a narrow comma is part of it.
        boolean isSpaced = Chars.at(text, at + 1) == ' ';
        String wide = String.valueOf(WIDE.charAt(kind));
        found.in(field, at, at + (isSpaced ? 2 : 1), said(text.charAt(at), wide), wide);
      }
    }
  }

  private static boolean isWrong(String text, int at) {
    char sign = text.charAt(at);
    char before = Chars.before(text, at);
    char after = Chars.at(text, at + 1);
    boolean isBehindChinese = Chars.isChinese(before);
    return switch (sign) {
      case ',', ';' ->
          isBehindChinese || (Chars.isChinese(after) && (Chars.isLatin(before) || before == '%'));
      case '.' ->
          isBehindChinese && after != '.' && !Chars.isLatin(after) && !isNumberOfLine(text, at);
      default -> isBehindChinese;
    };
  }

  // 一. begins a heading of some offices.
  private static boolean isNumberOfLine(String text, int at) {
    int start = at;
    while (start > 0 && at - start < 4 && Chars.isNumeral(text.charAt(start - 1))) {
      start--;
    }
    return start < at && Chars.before(text, start) == '\n';
  }

  // A narrow pair is wrong around Chinese; around a Latin word it may be meant.
  private static void brackets(TextField field, Findings found) {
    String text = field.text();
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign == '\n') {
        open.clear();
      } else if (sign == '(') {
        open.push(at);
      } else if (sign == ')' && !open.isEmpty()) {
        int start = open.pop();
        // Only the outermost pair is looked into: so each character is, once.
        String inside = open.isEmpty() ? text.substring(start + 1, at) : "";
        if (hasChinese(inside)) {
          found.in(field, start, at + 1, said('(', "（）"), "（" + inside + "）");
        }
      }
    }
  }

  private static void quotes(
      TextField field, char narrow, char opening, char closing, Findings found) {
    String text = field.text();
    List<Integer> line = new ArrayList<>();
    for (int at = 0; at <= text.length(); at++) {
      char sign = Chars.at(text, at);
      if (sign == '\n') {
        pairs(field, line, opening, closing, found);
        line.clear();
      } else if (sign == narrow && isBesideChinese(text, at)) {
        line.add(at);
      }
    }
  }

  private static void pairs(
      TextField field, List<Integer> line, char opening, char closing, Findings found) {
    String text = field.text();
    for (int i = 0; i + 1 < line.size(); i += 2) {
      int start = line.get(i);
      int end = line.get(i + 1) + 1;
      String inside = text.substring(start + 1, end - 1);
      var said = said(text.charAt(start), "" + opening + closing);
      found.in(field, start, end, said, opening + inside + closing);
    }
    if (line.size() % 2 == 1) {
      int alone = line.getLast();
      found.in(field, alone, alone + 1, said(text.charAt(alone), "" + opening + closing));
    }
  }

  private static boolean isBesideChinese(String text, int at) {
    return Chars.isChinese(Chars.before(text, at)) || Chars.isChinese(Chars.at(text, at + 1));
  }

  private static boolean hasChinese(String text) {
    return text.chars().anyMatch(Character::isIdeographic);
  }

  private static Problem said(char narrow, String wide) {
    return Problem.of("review.half-width.sign", narrow, wide);
  }
}
