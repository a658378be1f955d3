package org.banfu.intake.letter;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.text.ChineseNumerals;

/// The number in front of a heading or an item: 一、 （二） 建议三、 第四： 5. （6） ⑦.
///
/// @param length how many characters it takes, blanks behind it included
public record HeadingNumber(int value, int length) {
  private static final String BLANKS = "[\\s\\u3000]{0,4}";

  private static final Pattern HEADING =
      Pattern.compile(
          "(?:建议|意见|第|建议第)?"
              + BLANKS
              + "(?:[（(]([一二三四五六七八九十百]{1,5}|\\d{1,3})[）)][、.．：:]?"
              + "|([一二三四五六七八九十百]{1,5})[、.．：:，]"
              + "|(\\d{1,3})(?:[、．：:]|\\.(?!\\d)))"
              + BLANKS);

  private static final Pattern ITEM =
      Pattern.compile("(?:[（(](\\d{1,2})[）)][、.．]?|(\\d{1,2})[、.．]|([①-⑳]))" + BLANKS);

  /// The number a heading begins with.
  public static Optional<HeadingNumber> ofHeading(String text) {
    Matcher found = HEADING.matcher(text);
    if (!found.lookingAt()) {
      return Optional.empty();
    }
    for (int group = 1; group <= 3; group++) {
      if (found.group(group) != null) {
        OptionalInt value = ChineseNumerals.parse(found.group(group));
        return value.isPresent()
            ? Optional.of(new HeadingNumber(value.getAsInt(), found.end()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The number an item of a list begins with, where the next one to expect is this.
  static Optional<HeadingNumber> ofItem(String text, int expected) {
    Matcher found = ITEM.matcher(text);
    if (!found.lookingAt()) {
      return Optional.empty();
    }
    if (found.group(3) != null) {
      return Optional.of(new HeadingNumber(found.group(3).charAt(0) - '①' + 1, found.end()));
    }
    String digits = found.group(1) != null ? found.group(1) : found.group(2);
    int value = Integer.parseInt(digits);
    // 2.38处公园… goes on counting; 3.5亿元 behind a first item does not.
    boolean digitBehind =
        found.end() < text.length() && Character.isDigit(text.charAt(found.end()));
    return value == expected || !digitBehind
        ? Optional.of(new HeadingNumber(value, found.end()))
        : Optional.empty();
  }
}
