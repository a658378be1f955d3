package org.banfu.desktop.editor.worklist;

import java.util.List;
import java.util.regex.Pattern;

/// Makes items of a pasted text: one a line that says something.
final class PastedLines {
  // Numbers follow from the position. 12处 and 2024年 are no numbers of a line.
  private static final Pattern MARK =
      Pattern.compile(
          "^(?:[（(]\\d{1,2}[）)][.、．]?|\\d{1,2}(?:[、．）)]|\\.(?!\\d))|[①-⑳]|[•●·▪■◆]|[-–—*](?=\\s))\\s*");

  private PastedLines() {}

  /// The lines that say something, without what numbers or marks them.
  static List<String> of(String text) {
    return text.lines()
        .map(String::strip)
        .map(line -> MARK.matcher(line).replaceFirst(""))
        .filter(line -> !line.isBlank())
        .toList();
  }
}
