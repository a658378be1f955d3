package org.banfu.intake.letter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tables of a plain text whose columns are parted by blanks. Which cell is which is not guessed;
/// only that there is one is told.
final class Aligned {
  private static final Pattern GAP =
      Pattern.compile("\\S(?:[ \\u00A0]{2,}|\\u3000+[ \\u3000]*)(?=\\S)");
  private static final int COLUMNS = 3;
  private static final int LONGEST = 120;

  private Aligned() {}

  /// Whether two lines, one below the other, have the same three columns or more.
  static boolean isTable(List<String> lines) {
    int before = 0;
    for (String line : lines) {
      int columns = columns(line);
      if (columns >= COLUMNS && columns == before) {
        return true;
      }
      before = columns;
    }
    return false;
  }

  // A sentence is no row.
  private static int columns(String line) {
    if (line.length() > LONGEST || line.indexOf('。') >= 0) {
      return 0;
    }
    Matcher gap = GAP.matcher(line);
    int columns = 1;
    while (gap.find()) {
      columns++;
    }
    return columns;
  }
}
