package org.banfu.review;

/// What characters are, for the rules on punctuation.
final class Chars {
  private static final String CHINESE_SIGNS = "，。；：？！、“”‘’（）《》〈〉【】〔〕％　";
  private static final String NUMERALS = "〇○零一二三四五六七八九十百千万";

  private Chars() {}

  /// Whether this is written as Chinese is: an ideograph or a full-width sign.
  static boolean isChinese(char character) {
    return Character.isIdeographic(character) || CHINESE_SIGNS.indexOf(character) >= 0;
  }

  /// Whether this is a Latin letter or a digit of the narrow kind.
  static boolean isLatin(char character) {
    return character < 0x80 && Character.isLetterOrDigit(character);
  }

  static boolean isNumeral(char character) {
    return NUMERALS.indexOf(character) >= 0;
  }

  /// The character before this index of a line; a line feed at its start.
  static char before(String text, int index) {
    return index > 0 ? text.charAt(index - 1) : '\n';
  }

  /// The character at this index; a line feed behind the end.
  static char at(String text, int index) {
    return index < text.length() ? text.charAt(index) : '\n';
  }
}
