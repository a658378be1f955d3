package org.banfu.intake.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source;
import org.banfu.text.Widths;

/// What page headers and footers say that the letter itself does not: page numbers, lines drawn
/// with dashes, what stands on several pages and what repeats a line of the letter are left out.
final class PageLines {
  private static final Pattern TAB = Pattern.compile("[\\t\\n\\r]");

  /// So many lines of page edges are sought within the letter's lines; a letter has two or three.
  private static final int SOUGHT = 50;

  /// From here on a line says the same wherever it stands: a title that the letter breaks.
  private static final int LONG = 8;

  private static final String DIGITS = "(?:[0-9]{1,3}|[ivx]{1,5})";
  private static final String NUMBER = "(?:" + DIGITS + "|[一二三四五六七八九十百]{1,5})?";

  /// — 1 —, 第1页 共3页, 1/3, page 1 of 3; also where the number is a field without a value. A year or
  /// any longer number is none.
  private static final Pattern PAGE =
      Pattern.compile(
          (DIGITS + "(?:[/,]" + DIGITS + ")?")
              + ("|第?" + NUMBER + "页[,/]?(?:[共总]" + NUMBER + "页)?")
              + ("|[共总]" + NUMBER + "页")
              + ("|page" + DIGITS + "?(?:(?:of|/)" + DIGITS + "?)?"));

  private static final Pattern AROUND = Pattern.compile("[-—–－―‐~～_＿=·•.|｜()（）\\[\\]]+");

  private PageLines() {}

  /// The letter with these in its margins.
  static Source add(Source letter, List<String> lines) {
    if (lines.stream().allMatch(String::isBlank)) {
      return letter;
    }
    var said = new HashSet<String>();
    letter.lines().forEach(line -> said.add(Widths.squeeze(letter.text(line))));
    String all = Widths.squeeze(letter.text());
    var margins = new ArrayList<String>();
    int sought = 0;
    for (String line : lines) {
      for (String piece : TAB.splitAsStream(line).map(String::strip).toList()) {
        String bare = Widths.squeeze(piece);
        boolean within = bare.length() >= LONG && sought++ < SOUGHT && all.contains(bare);
        if (!bare.isEmpty() && !isPageNumber(bare) && !within && said.add(bare)) {
          margins.add(piece);
        }
      }
    }
    return letter.withMargins(margins);
  }

  private static boolean isPageNumber(String bare) {
    if (bare.length() > 30) {
      return AROUND.matcher(bare).matches();
    }
    String plain = Widths.narrow(bare).toLowerCase(Locale.ROOT);
    String inner = AROUND.matcher(plain).replaceAll("");
    // 0755-1234 and 2023.6 are no page numbers, — 1 — and (1/3) are.
    boolean between = AROUND.matcher(trimmed(plain)).find();
    return inner.isEmpty() || (!between && PAGE.matcher(inner).matches());
  }

  private static String trimmed(String plain) {
    int start = 0;
    int end = plain.length();
    while (start < end && AROUND.matcher(plain.substring(start, start + 1)).matches()) {
      start++;
    }
    while (end > start && AROUND.matcher(plain.substring(end - 1, end)).matches()) {
      end--;
    }
    return plain.substring(start, end);
  }
}
