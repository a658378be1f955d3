package org.banfu.proposal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A heading that a text begins with, and what follows it.
///
/// @param heading without the number in front of it, for cards are numbered by their position
/// @param rest the text behind the heading's line
record HeadingLine(String heading, String rest) {
  private static final int LONGEST = 60;
  private static final int LONGEST_UNNUMBERED = 30;
  private static final Pattern NUMBER =
      Pattern.compile(
          "((?:建议|意见)第?[一二三四五六七八九十\\d]{1,4}[、.．：:，]?)"
              + "|(第[一二三四五六七八九十]{1,3}[、.．：:，])"
              + "|([（(][一二三四五六七八九十]{1,4}[）)][、.．：:]?)"
              + "|([（(]\\d{1,3}[）)][、.．：:]?)"
              + "|([一二三四五六七八九十]{1,4}[、.．：:])"
              + "|(\\d{1,3}(?:[、．：:]|\\.(?!\\d)))");
  private static final Pattern INNER_END = Pattern.compile("[。；;！!？?](?=.)");
  private static final Pattern TEXT = Pattern.compile("\\d|[一二三四五六七八九十]{1,3}(?:是|方面)|[“\"]");
  private static final Pattern ANY_END = Pattern.compile("[。；;！!？?，,：:、]");

  /// The heading that the first line with something on it looks like: a short line with a number,
  /// or a still shorter one without any stop above a text. Lines numbered alike without a text
  /// between them are a list and no headings.
  static Optional<HeadingLine> first(String text) {
    int start = 0;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    int end = text.indexOf('\n', start);
    end = end < 0 ? text.length() : end;
    String line = strip(text.substring(start, end));
    String rest = text.substring(Math.min(end + 1, text.length()));
    if (line.isEmpty() || line.length() > LONGEST || INNER_END.matcher(line).find()) {
      return Optional.empty();
    }
    String next = strip(rest);
    int style = style(line);
    if (style == 0) {
      boolean isShort = line.length() <= LONGEST_UNNUMBERED && !ANY_END.matcher(line).find();
      boolean isAbove = isShort && !TEXT.matcher(line).lookingAt() && !next.isEmpty();
      return isAbove ? Optional.of(new HeadingLine(line, rest)) : Optional.empty();
    }
    String heading = strip(line.substring(numberEnd(line)));
    boolean isListed = !next.isEmpty() && style(next) == style;
    return heading.isEmpty() || isListed
        ? Optional.empty()
        : Optional.of(new HeadingLine(heading, rest));
  }

  // Which of the ways of numbering this begins with; 0 for none.
  private static int style(String line) {
    Matcher number = NUMBER.matcher(line);
    if (number.lookingAt()) {
      for (int group = 1; group <= number.groupCount(); group++) {
        if (number.group(group) != null) {
          return group;
        }
      }
    }
    return 0;
  }

  private static int numberEnd(String line) {
    Matcher number = NUMBER.matcher(line);
    return number.lookingAt() ? number.end() : 0;
  }

  private static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
