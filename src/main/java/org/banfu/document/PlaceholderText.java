package org.banfu.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How placeholders stand in a text: two braces around a name, a sign before it for a block. Braces
/// and signs may be full-width, as an input method for Chinese types them; spaces do not count.
final class PlaceholderText {
  /// Stands in a paragraph's text for everything that is not text.
  static final char OBJECT = '\uFFFC';

  /// No name is so long; without a bound a hostile text takes quadratic time.
  private static final int LONGEST = 80;

  static final Pattern PLACEHOLDER = Pattern.compile("[{｛]{2}([^{}｛｝]{0," + LONGEST + "})[}｝]{2}");

  private static final Pattern BRACES = Pattern.compile("[{｛]{2}|[}｝]{2}");
  private static final Pattern SINGLE = Pattern.compile("[{｛]([^{}｛｝]{1," + LONGEST + "})[}｝]");
  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\u3000\\u00A0\\u200B" + OBJECT + "]+");

  /// As much as shows which braces are meant.
  private static final int SHOWN = 12;

  private PlaceholderText() {}

  /// A name with its sign.
  ///
  /// @param sign `#`, `^` or `/`; a space for a value
  record Named(char sign, String name) {
    boolean isMark() {
      return sign != ' ';
    }
  }

  /// What stands between the braces.
  static Named named(String between) {
    String plain = BLANKS.matcher(between).replaceAll("");
    char first = plain.isEmpty() ? ' ' : halfWidth(plain.charAt(0));
    return first == '#' || first == '^' || first == '/'
        ? new Named(first, plain.substring(1))
        : new Named(' ', plain);
  }

  private static char halfWidth(char sign) {
    return sign > 0xFF00 && sign < 0xFF5F ? (char) (sign - 0xFEE0) : sign;
  }

  /// Whether there may be a placeholder in this text, or one that was not typed to its end.
  static boolean mayHold(String text) {
    return BRACES.matcher(text).find() || singleName(text) != null;
  }

  /// Whether there is nothing but marks of blocks in this text.
  static boolean holdsOnlyMarks(String text) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(found -> named(found.group(1)).isMark() ? "" : "x")
        .isBlank();
  }

  /// Braces in a text between two placeholders, with what follows; null if there are none.
  static @Nullable String strayBraces(String text) {
    Matcher found = BRACES.matcher(text);
    if (!found.find()) {
      return null;
    }
    boolean opens = text.charAt(found.start()) == '{' || text.charAt(found.start()) == '｛';
    int from = opens ? found.start() : Math.max(0, found.start() - SHOWN);
    int to = opens ? Math.min(text.length(), found.start() + SHOWN) : found.end();
    return text.substring(from, to).replace(String.valueOf(OBJECT), "").strip();
  }

  /// A known name in one brace instead of two; null if there is none.
  static @Nullable String singleName(String text) {
    Matcher found = SINGLE.matcher(text);
    while (found.find()) {
      Named named = named(found.group(1));
      if (Placeholders.find(named.name()) != null) {
        return named.isMark() ? named.sign() + named.name() : named.name();
      }
    }
    return null;
  }
}
