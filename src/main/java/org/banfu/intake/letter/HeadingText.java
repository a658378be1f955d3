package org.banfu.intake.letter;

import java.util.regex.Pattern;
import org.banfu.text.Widths;

/// Where a heading ends on its line, and where its reply begins on the same line.
///
/// @param end behind the heading's last character; 0 if the line has none
/// @param reply where the reply begins; the length of the text if there is none on this line
record HeadingText(int end, int reply) {
  private static final int LONGEST = 60;
  private static final int LONGEST_RUN_IN = 40;

  /// A first sentence with such words tells what was done: it is no heading.
  private static final Pattern TELLS =
      Pattern.compile(
          "[\\d０-９%％]|我(?:局|委|办|县|市|区|省|镇|乡|街道|院|校|站|们|单位|厅|部)|您|你们?|已|目前|近年|去年|今年|今后|下一步");

  private static final Pattern GAP = Pattern.compile("[ \\u3000\\t]{2,}");

  /// Cuts the text behind the number.
  ///
  /// @param followed whether the section has more lines
  /// @param headed whether most of the other sections have headings
  static HeadingText of(String text, boolean followed, boolean headed) {
    int colon = first(text, "：:");
    int stop = first(text, "。！？；");
    if (colon > 0 && colon <= LONGEST_RUN_IN && (stop < 0 || colon < stop)) {
      // 关于充电桩： is a heading whose colon only leads on.
      return new HeadingText(colon, behind(text, colon + 1));
    }
    if (stop >= 0 && stop < text.length() - 1) {
      boolean heading = stop <= LONGEST_RUN_IN && !TELLS.matcher(text.substring(0, stop)).find();
      return heading && text.charAt(stop) == '。'
          ? new HeadingText(stop + 1, behind(text, stop + 1))
          : new HeadingText(0, 0);
    }
    var gap = GAP.matcher(text);
    if (gap.find() && gap.start() > 1 && gap.start() <= LONGEST_RUN_IN && stop >= 0) {
      return new HeadingText(gap.start(), gap.end());
    }
    boolean tells = TELLS.matcher(text).find();
    // Alone on its line and with its reply below it is a heading, whatever its words.
    boolean whole = followed || (!tells && (stop < 0 || headed));
    return whole && text.length() <= LONGEST
        ? new HeadingText(text.length(), text.length())
        : new HeadingText(0, 0);
  }

  private static int first(String text, String marks) {
    for (int i = 0; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int behind(String text, int from) {
    int at = from;
    while (at < text.length() && Widths.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
