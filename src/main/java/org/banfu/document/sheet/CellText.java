package org.banfu.document.sheet;

import java.util.regex.Pattern;
import org.banfu.proposal.CleanText;

/// Text as a cell can hold it, and how wide it is.
final class CellText {
  /// Excel's limit.
  private static final int LONGEST = 32_767;

  /// What makes a typed cell a formula; a cell that begins so is marked as text, so that it stays
  /// text when it is edited.
  private static final String FORMULA_SIGNS = "=+-@\t\n";

  /// What the file format takes for the code of a character (ECMA-376 part 1, 22.9.2.19).
  private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  /// Without control characters and halves of characters, which XML cannot hold, and cut with … at
  /// what a cell holds.
  static String clean(String raw) {
    return CODE.matcher(cut(CleanText.of(raw).text())).replaceAll("_x005F_");
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /// Whether a program could take it for a formula.
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
  }

  /// The width of its longest line; a Chinese character is as wide as two letters.
  static int width(String text) {
    return text.lines()
        .mapToInt(line -> line.codePoints().map(CellText::width).sum())
        .max()
        .orElse(0);
  }

  private static int width(int codePoint) {
    return codePoint >= 0x1100 ? 2 : 1;
  }
}
