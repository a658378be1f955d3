package org.banfu.review;

import java.util.List;
import org.banfu.proposal.Problem;
import org.banfu.proposal.TextField;

/// Half-width quotes in a line of Chinese text.
///
/// They do not say which of them opens, so all of a line are paired in their order, also those
/// around Latin words. A fix is offered only where none is left over and full-width quotes in the
/// line are in pairs of their own: else it would turn quotes round.
record NarrowQuotes(TextField field, char narrow, char opening, char closing) {

  /// The quotes of a line from `start` to before `end`.
  void check(int start, int end, List<Integer> line, Findings found) {
    String text = field.text();
    boolean isPaired = line.size() % 2 == 0 && !line.isEmpty() && areApart(start, end, line);
    if (!isPaired) {
      line.stream()
          .filter(at -> isBesideChinese(at, at + 1))
          .forEach(at -> found.in(field, at, at + 1, said()));
      return;
    }
    for (int i = 0; i < line.size(); i += 2) {
      int from = line.get(i);
      int to = line.get(i + 1) + 1;
      String inside = text.substring(from + 1, to - 1);
      if (HalfWidthRule.hasChinese(inside) || isBesideChinese(from, to)) {
        found.in(field, from, to, said(), opening + inside + closing);
      }
    }
  }

  // Each pair holds whole pairs of the full-width quotes, as does what is between them.
  private boolean areApart(int start, int end, List<Integer> line) {
    int next = 0;
    int depth = 0;
    for (int at = start; at < end; at++) {
      char sign = field.text().charAt(at);
      if (sign == opening) {
        depth++;
      } else if (sign == closing) {
        depth--;
      }
      boolean isOne = next < line.size() && line.get(next) == at;
      if (depth < 0 || (isOne && depth > 0)) {
        return false;
      }
      next += isOne ? 1 : 0;
    }
    return depth == 0;
  }

  private boolean isBesideChinese(int start, int end) {
    return Chars.isChinese(Chars.before(field.text(), start))
        || Chars.isChinese(Chars.at(field.text(), end));
  }

  private Problem said() {
    return HalfWidthRule.said(narrow, "" + opening + closing);
  }
}
