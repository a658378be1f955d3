package org.banfu.review;

import java.util.ArrayList;
import java.util.List;
import org.banfu.proposal.Problem;
import org.banfu.proposal.TextField;
import org.banfu.proposal.Weight;
import org.banfu.text.Widths;

/// Brackets and quotes that stand alone, or whose mate is of another kind (GB/T 15834-2011).
///
/// Within a paragraph; quotes may also enclose several. The bracket behind a number, 1） or 一）, has
/// no mate.
final class BracketsRule implements Rule {
  private static final String OPEN = "（(《〈【〔[「『“‘";
  private static final String CLOSE = "）)》〉】〕]」』”’";
  private static final String QUOTES = "“‘";
  private static final int LONGEST_NUMBER = 3;
  // Nothing is nested deeper; looking farther back would take long in a text of brackets alone.
  private static final int DEEPEST = 20;
  private static final String YEAR_SIGNS = "-—–－至~～年";

  private record Sign(int at, char sign) {}

  @Override
  public String id() {
    return "brackets";
  }

  @Override
  public Weight weight() {
    return Weight.WRONG;
  }

  @Override
  public void check(Subject subject, Findings found) {
    subject.texts().forEach(text -> check(text, found));
  }

  private static void check(TextField field, Findings found) {
    String text = field.text();
    var unclosed = new ArrayList<Sign>();
    var unopened = new ArrayList<Sign>();
    var open = new ArrayList<Sign>();
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign == '\n') {
        unclosed.addAll(open);
        open.clear();
      } else if (OPEN.indexOf(sign) >= 0) {
        open.add(new Sign(at, sign));
      } else if (CLOSE.indexOf(sign) >= 0 && !isApostrophe(text, at)) {
        close(field, new Sign(at, sign), open, unclosed, unopened, found);
      }
    }
    unclosed.addAll(open);
    shorten(unclosed);
    shorten(unopened);
    unclosed.removeIf(sign -> goesOn(text, sign));
    acrossParagraphs(unclosed, unopened);
    mixed(field, unclosed, unopened, found);
    unclosed.forEach(sign -> unclosed(field, sign, found));
    unopened.forEach(sign -> unopened(field, sign, found));
  }

  // 《…（…》 leaves the inner one alone; （…) is a pair of two widths.
  private static void close(
      TextField field,
      Sign sign,
      List<Sign> open,
      List<Sign> unclosed,
      List<Sign> unopened,
      Findings found) {
    int deepest = Math.max(0, open.size() - DEEPEST);
    int mate = open.size() - 1;
    while (mate >= deepest && !isPair(open.get(mate).sign(), sign.sign(), false)) {
      mate--;
    }
    if (mate < deepest) {
      if (!isNumber(field.text(), sign.at())) {
        unopened.add(sign);
      }
      return;
    }
    Sign opening = open.get(mate);
    unclosed.addAll(open.subList(mate + 1, open.size()));
    open.subList(mate, open.size()).clear();
    if (!isPair(opening.sign(), sign.sign(), true)) {
      Sign narrow = opening.sign() == '(' ? opening : sign;
      found.in(
          field,
          narrow.at(),
          narrow.at() + 1,
          Problem.of("review.brackets.width", opening.sign(), sign.sign()),
          narrow.sign() == '(' ? "（" : "）");
    }
  }

  // More are not shown.
  private static void shorten(List<Sign> signs) {
    if (signs.size() > Findings.MOST) {
      signs.subList(Findings.MOST, signs.size()).clear();
    }
  }

  // Each paragraph of a long quotation begins with the quote, only the last one ends with it.
  private static boolean goesOn(String text, Sign sign) {
    int next = text.indexOf('\n', sign.at()) + 1;
    while (next > 0 && next < text.length() && Widths.isBlank(text.charAt(next))) {
      next++;
    }
    return next > 0 && QUOTES.indexOf(sign.sign()) >= 0 && Chars.at(text, next) == sign.sign();
  }

  // A quotation of several paragraphs with one pair of quotes.
  private static void acrossParagraphs(List<Sign> unclosed, List<Sign> unopened) {
    for (Sign closing : List.copyOf(unopened)) {
      for (int i = unclosed.size() - 1; i >= 0; i--) {
        Sign opening = unclosed.get(i);
        if (opening.at() < closing.at()
            && QUOTES.indexOf(opening.sign()) >= 0
            && isPair(opening.sign(), closing.sign(), true)) {
          unclosed.remove(i);
          unopened.remove(closing);
          break;
        }
      }
    }
  }

  // 《文件） is one mistake.
  private static void mixed(
      TextField field, List<Sign> unclosed, List<Sign> unopened, Findings found) {
    for (Sign opening : List.copyOf(unclosed)) {
      int lineEnd = (field.text() + "\n").indexOf('\n', opening.at());
      for (Sign closing : List.copyOf(unopened)) {
        if (closing.at() > opening.at() && closing.at() < lineEnd) {
          unclosed.remove(opening);
          unopened.remove(closing);
          String mate = String.valueOf(mate(opening.sign()));
          found.in(
              field,
              closing.at(),
              closing.at() + 1,
              Problem.of("review.brackets.mixed", opening.sign(), closing.sign()),
              mate);
          break;
        }
      }
    }
  }

  private static void unclosed(TextField field, Sign sign, Findings found) {
    var said = Problem.of("review.brackets.unclosed", sign.sign(), mate(sign.sign()));
    found.in(field, sign.at(), sign.at() + 1, said);
  }

  private static void unopened(TextField field, Sign sign, Findings found) {
    var said = Problem.of("review.brackets.unopened", sign.sign(), mate(sign.sign()));
    int years = years(field.text(), sign.at());
    if (years >= 0 && "）)".indexOf(sign.sign()) >= 0) {
      String inside = field.text().substring(years, sign.at());
      found.in(field, years, sign.at() + 1, said, "（" + inside + "）");
    } else {
      found.in(field, sign.at(), sign.at() + 1, said);
    }
  }

  // Where the years begin that a lost bracket embraced, as in 行动计划2023-2025）; -1 for none.
  private static int years(String text, int end) {
    int start = end;
    while (start > 0 && isOfYears(text.charAt(start - 1)) && end - start < 12) {
      start--;
    }
    boolean isWhole = end - start >= 4 && Character.isDigit(text.charAt(start));
    return isWhole && !Character.isDigit(Chars.before(text, start)) ? start : -1;
  }

  private static boolean isOfYears(char character) {
    return (character >= '0' && character <= '9') || YEAR_SIGNS.indexOf(character) >= 0;
  }

  // 1）, 12), 一）, a） where a sentence may begin.
  private static boolean isNumber(String text, int at) {
    if ("）)".indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int start = at;
    while (start > 0 && at - start < LONGEST_NUMBER && isCounter(text.charAt(start - 1))) {
      start--;
    }
    return start < at && "\n 　\t。；;：:，,、！？".indexOf(Chars.before(text, start)) >= 0;
  }

  private static boolean isCounter(char character) {
    return Chars.isLatin(character) || Chars.isNumeral(character);
  }

  private static boolean isApostrophe(String text, int at) {
    return text.charAt(at) == '’'
        && Chars.isLatin(Chars.before(text, at))
        && Chars.isLatin(Chars.at(text, at + 1));
  }

  private static char mate(char sign) {
    int kind = OPEN.indexOf(sign);
    return kind >= 0 ? CLOSE.charAt(kind) : OPEN.charAt(CLOSE.indexOf(sign));
  }

  private static boolean isPair(char opening, char closing, boolean sameWidth) {
    int kind = OPEN.indexOf(opening);
    int other = CLOSE.indexOf(closing);
    // （ and ( come first in the lists.
    return kind == other || (!sameWidth && kind <= 1 && other <= 1);
  }
}
