package org.banfu.review;

import java.util.List;
import java.util.regex.Pattern;
import org.banfu.proposal.Problem;
import org.banfu.proposal.TextField;
import org.banfu.proposal.Weight;
import org.banfu.review.BracketPairs.Pair;
import org.banfu.review.BracketPairs.Sign;

/// Brackets and quotes that stand alone, or whose mate is of another kind (GB/T 15834-2011).
final class BracketsRule implements Rule {
  private static final String YEAR_SIGNS = "-—–－至~～年";
  private static final int LONGEST_MIXED = 80;
  private static final Pattern SENTENCE_END = Pattern.compile("[。；！？\\n]");

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
    var pairs = BracketPairs.of(field.text());
    pairs.ofTwoWidths().forEach(pair -> ofTwoWidths(field, pair, found));
    mixed(field, pairs.unclosed(), pairs.unopened(), found);
    pairs.unclosed().forEach(sign -> unclosed(field, sign, found));
    pairs.unopened().forEach(sign -> unopened(field, sign, found));
  }

  private static void ofTwoWidths(TextField field, Pair pair, Findings found) {
    Sign narrow = pair.opening().sign() == '(' ? pair.opening() : pair.closing();
    found.in(
        field,
        narrow.at(),
        narrow.at() + 1,
        Problem.of("review.brackets.width", pair.opening().sign(), pair.closing().sign()),
        narrow.sign() == '(' ? "（" : "）");
  }

  // 《文件） is one mistake, and so is 《文件（一期》）.
  private static void mixed(
      TextField field, List<Sign> unclosed, List<Sign> unopened, Findings found) {
    for (Sign opening : List.copyOf(unclosed)) {
      for (Sign closing : List.copyOf(unopened)) {
        int length = closing.at() - opening.at();
        if (length > 0
            && length <= LONGEST_MIXED
            && opening.isQuote() == closing.isQuote()
            && isOneSentence(field.text(), opening, closing)) {
          unclosed.remove(opening);
          unopened.remove(closing);
          one(field, new Pair(opening, closing), found);
          break;
        }
      }
    }
  }

  private static boolean isOneSentence(String text, Sign opening, Sign closing) {
    return !SENTENCE_END.matcher(text).region(opening.at(), closing.at()).find();
  }

  private static void one(TextField field, Pair pair, Findings found) {
    int at = pair.closing().at();
    char opening = pair.opening().sign();
    char closing = pair.closing().sign();
    char before = field.text().charAt(at - 1);
    if (pair.isTrue()) {
      var said = Problem.of("review.brackets.crossed", opening, closing);
      // 》） are turned round; where more stands between them, a person must look.
      if (BracketPairs.isClosing(before)) {
        found.in(field, at - 1, at + 1, said, "" + closing + before);
      } else {
        found.in(field, at, at + 1, said);
      }
    } else {
      var said = Problem.of("review.brackets.mixed", opening, closing);
      found.in(field, at, at + 1, said, String.valueOf(pair.opening().mate()));
    }
  }

  private static void unclosed(TextField field, Sign sign, Findings found) {
    var said = Problem.of("review.brackets.unclosed", sign.sign(), sign.mate());
    found.in(field, sign.at(), sign.at() + 1, said);
  }

  private static void unopened(TextField field, Sign sign, Findings found) {
    var said = Problem.of("review.brackets.unopened", sign.sign(), sign.mate());
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
}
