package org.banfu.text;

/// Spaces and widths of Chinese text: full-width and zero-width spaces are spaces, full-width
/// letters and digits are the narrow ones. For comparing only; kept text is never altered.
public final class Widths {
  private static final String BLANKS = "\u00A0\u200B\u200C\u200D\u2060\uFEFF";

  private Widths() {}

  /// Whether this character shows nothing: white space of any width, also of none.
  public static boolean isBlank(char character) {
    return Character.isWhitespace(character) || BLANKS.indexOf(character) >= 0;
  }

  /// The text without any blank, so that 李　四 is 李四.
  public static String squeeze(String text) {
    var kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  /// The text with full-width letters, digits and signs made narrow (Ａ is A, ： is :).
  public static String narrow(String text) {
    var narrow = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      narrow.append(narrow(text.charAt(i)));
    }
    return narrow.toString();
  }

  private static char narrow(char character) {
    if (character >= '\uFF01' && character <= '\uFF5E') {
      return (char) (character - 0xFEE0);
    }
    return character == '\u3000' ? ' ' : character;
  }
}
