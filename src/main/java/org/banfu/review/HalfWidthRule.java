package org.banfu.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.banfu.proposal.Problem;
import org.banfu.proposal.TextField;
import org.banfu.proposal.Weight;

/// Half-width punctuation in Chinese text (GB/T 15834-2011). What stands in numbers (3.5, 8:30,
/// 1,200), behind them (1. 一. （一）.), in addresses, in names (约翰.史密斯) and between Latin words is
/// right as it is.
final class HalfWidthRule implements Rule {
  private static final String NARROW = ",;:?!.";
  private static final String WIDE = "，；：？！。";
  private static final Pattern NUMBER =
      Pattern.compile("(?:第?[〇○零一二三四五六七八九十百0-9]{1,4}|[（(][〇○零一二三四五六七八九十百0-9]{1,4}[）)])$");
  private static final int LONGEST_NUMBER = 8;

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
          isBehindChinese
              && after != '.'
              && !Chars.isLatin(after)
              && !Character.isIdeographic(after)
              && !isNumber(text, at);
      default -> isBehindChinese;
    };
  }

  // 一. 第一. （一）. begin a heading of some offices.
  private static boolean isNumber(String text, int at) {
    return NUMBER.matcher(text.substring(Math.max(0, at - LONGEST_NUMBER), at)).find();
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
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      char sign = Chars.at(text, at);
      if (sign == '\n') {
        var quotes = new NarrowQuotes(field, narrow, opening, closing);
        quotes.check(start, at, line, found);
        line.clear();
        start = at + 1;
      } else if (sign == narrow && !isWithinWord(text, at)) {
        line.add(at);
      }
    }
  }

  // It's, 5'30.
  private static boolean isWithinWord(String text, int at) {
    return Chars.isLatin(Chars.before(text, at)) && Chars.isLatin(Chars.at(text, at + 1));
  }

  static boolean hasChinese(String text) {
    return text.chars().anyMatch(Character::isIdeographic);
  }

  static Problem said(char narrow, String wide) {
    return Problem.of("review.half-width.sign", narrow, wide);
  }
}
