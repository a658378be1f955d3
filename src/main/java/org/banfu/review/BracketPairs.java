package org.banfu.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.banfu.text.Widths;

/// Which brackets and quotes of a text have no mate, and which pairs are of two widths.
///
/// Within a paragraph; quotes may also enclose several, and a bracket may go on in the next line,
/// as in a title broken by hand. The bracket behind a number, 1） or 一）, has no mate.
final class BracketPairs {
  private static final String OPEN = "（(《〈【〔[「『“‘";
  private static final String CLOSE = "）)》〉】〕]」』”’";
  private static final String OPENING_QUOTES = "“‘";
  private static final String CLOSING_QUOTES = "”’";
  private static final int LONGEST_NUMBER = 3;
  private static final Pattern INTERVAL = Pattern.compile("[-0-9.%％∞ ]{1,20}[,，][-0-9.%％∞ ]{1,20}");
  private static final int LONGEST_INTERVAL = 42;
  // Nothing is nested deeper; looking farther back would take long in a text of brackets alone.
  private static final int DEEPEST = 20;

  /// One of them, and where it stands.
  record Sign(int at, char sign) {
    boolean isQuote() {
      return OPENING_QUOTES.indexOf(sign) >= 0 || CLOSING_QUOTES.indexOf(sign) >= 0;
    }

    /// What should stand at its other side.
    char mate() {
      int kind = OPEN.indexOf(sign);
      return kind >= 0 ? CLOSE.charAt(kind) : OPEN.charAt(CLOSE.indexOf(sign));
    }
  }

  /// （…) is a pair of two widths.
  record Pair(Sign opening, Sign closing) {
    boolean isTrue() {
      return isPair(opening.sign(), closing.sign(), true);
    }
  }

  private final String text;
  private final List<Sign> open = new ArrayList<>();
  private final List<Sign> unclosed = new ArrayList<>();
  private final List<Sign> unopened = new ArrayList<>();
  private final List<Pair> ofTwoWidths = new ArrayList<>();
  // （包括1）完善；2）加强）: the number took the bracket's mate.
  private int takenByNumbers;

  private BracketPairs(String text) {
    this.text = text;
  }

  static BracketPairs of(String text) {
    var pairs = new BracketPairs(text);
    pairs.read();
    return pairs;
  }

  List<Sign> unclosed() {
    return unclosed;
  }

  List<Sign> unopened() {
    return unopened;
  }

  List<Pair> ofTwoWidths() {
    return ofTwoWidths;
  }

  static boolean isClosing(char sign) {
    return CLOSE.indexOf(sign) >= 0;
  }

  private void read() {
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign == '\n') {
        unclosed.addAll(open);
        open.clear();
        takenByNumbers = 0;
      } else if (OPEN.indexOf(sign) >= 0) {
        open.add(new Sign(at, sign));
      } else if (isClosing(sign) && !isApostrophe(at)) {
        close(new Sign(at, sign));
      }
    }
    unclosed.addAll(open);
    shorten(unclosed);
    shorten(unopened);
    unclosed.removeIf(this::goesOn);
    acrossLines();
  }

  // 《…（…》 leaves the inner one alone.
  private void close(Sign sign) {
    int deepest = Math.max(0, open.size() - DEEPEST);
    int mate = open.size() - 1;
    while (mate >= deepest && !isPair(open.get(mate).sign(), sign.sign(), false)) {
      mate--;
    }
    int number = number(sign.at());
    if (!open.isEmpty() && isInterval(open.getLast(), sign)) {
      open.removeLast();
      return;
    }
    if (mate < deepest) {
      if (number == sign.at()) {
        alone(sign);
      }
      return;
    }
    Sign opening = open.get(mate);
    takenByNumbers += number < sign.at() && number > opening.at() + 1 ? 1 : 0;
    unclosed.addAll(open.subList(mate + 1, open.size()));
    open.subList(mate, open.size()).clear();
    var pair = new Pair(opening, sign);
    if (!pair.isTrue()) {
      ofTwoWidths.add(pair);
    }
  }

  private void alone(Sign sign) {
    if (takenByNumbers > 0 && isRound(sign.sign())) {
      takenByNumbers--;
    } else {
      unopened.add(sign);
    }
  }

  // [0, 5) of mathematics.
  private boolean isInterval(Sign opening, Sign closing) {
    return closing.at() - opening.at() <= LONGEST_INTERVAL
        && !opening.isQuote()
        && !isPair(opening.sign(), closing.sign(), false)
        && INTERVAL.matcher(text).region(opening.at() + 1, closing.at()).matches();
  }

  // More are not shown.
  private static void shorten(List<Sign> signs) {
    if (signs.size() > Findings.MOST) {
      signs.subList(Findings.MOST, signs.size()).clear();
    }
  }

  // Each paragraph of a long quotation begins with the quote, only the last one ends with it.
  private boolean goesOn(Sign sign) {
    int next = text.indexOf('\n', sign.at()) + 1;
    while (next > 0 && next < text.length() && Widths.isBlank(text.charAt(next))) {
      next++;
    }
    return next > 0 && sign.isQuote() && Chars.at(text, next) == sign.sign();
  }

  private void acrossLines() {
    for (Sign closing : List.copyOf(unopened)) {
      for (int i = unclosed.size() - 1; i >= 0; i--) {
        Sign opening = unclosed.get(i);
        if (opening.at() < closing.at()
            && isPair(opening.sign(), closing.sign(), true)
            && (opening.isQuote() || isInNextLine(opening, closing))) {
          unclosed.remove(i);
          unopened.remove(closing);
          break;
        }
      }
    }
  }

  private boolean isInNextLine(Sign opening, Sign closing) {
    int end = text.indexOf('\n', opening.at());
    return end >= 0 && end < closing.at() && text.lastIndexOf('\n', closing.at()) == end;
  }

  // Where the number begins of 1）, 12), a） anywhere and of 一） where a sentence may begin; the
  // bracket's own place for none.
  private int number(int at) {
    int start = at;
    while (isRound(text.charAt(at))
        && start > 0
        && at - start < LONGEST_NUMBER
        && isCounter(text.charAt(start - 1))) {
      start--;
    }
    char before = Chars.before(text, start);
    boolean isLatin = text.substring(start, at).chars().allMatch(one -> Chars.isLatin((char) one));
    boolean isNumber =
        isLatin
            ? !Chars.isLatin(before) && "-—–－~～.．".indexOf(before) < 0
            : "\n 　\t。；;：:，,、！？".indexOf(before) >= 0;
    return isNumber ? start : at;
  }

  private static boolean isRound(char sign) {
    return sign == '）' || sign == ')';
  }

  private static boolean isCounter(char character) {
    return Chars.isLatin(character) || Chars.isNumeral(character);
  }

  private boolean isApostrophe(int at) {
    return text.charAt(at) == '’'
        && Chars.isLatin(Chars.before(text, at))
        && !Chars.isChinese(Chars.at(text, at + 1));
  }

  private static boolean isPair(char opening, char closing, boolean sameWidth) {
    int kind = OPEN.indexOf(opening);
    int other = CLOSE.indexOf(closing);
    // （ and ( come first in the lists.
    return kind == other || (!sameWidth && kind <= 1 && other <= 1);
  }
}
