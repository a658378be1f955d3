package org.banfu.intake.letter;

import java.util.regex.Pattern;
import org.banfu.intake.source.Source;
import org.banfu.intake.source.Source.Line;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.text.Widths;

/// Secret matter must not be on such a machine: a letter with 秘密, 机密 or 绝密 at its head (with or
/// without ★ and a term) is refused.
public final class SecrecyMark {
  private static final int HEAD_LINES = 8;
  private static final int LONGEST = 40;
  private static final Pattern MARK =
      Pattern.compile(
          "(?:密级[：:])?(?:\\d{1,6})?(?:秘密|机密|绝密)"
              + "(?:[★☆*＊].{0,12}|(?:[\\d一二三四五六七八九十]{1,3}(?:年|个月|月))|长期|特急|加急|急件)?");
  private static final Pattern STARRED = Pattern.compile("(?:秘密|机密|绝密)[★☆]");

  private SecrecyMark() {}

  static void refuse(String fileName, Source source) throws ProblemException {
    int seen = 0;
    for (Line line : source.lines()) {
      if (!line.isEmpty() && isMark(source.text(line))) {
        throw new ProblemException(Problem.of("intake.secret", fileName));
      }
      if (!line.isEmpty() && ++seen == HEAD_LINES) {
        return;
      }
    }
  }

  /// Whether a line is such a mark.
  public static boolean isMark(String line) {
    if (line.length() > LONGEST * 2) {
      return false;
    }
    String text = Widths.squeeze(line);
    return text.length() <= LONGEST
        && (MARK.matcher(text).matches() || STARRED.matcher(text).find());
  }
}
