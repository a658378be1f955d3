package org.banfu.proposal;

/// The numbers of official documents, by position: 一、…九十九、 for suggestions, 1. for items.
public final class Numbering {
  private static final String DIGITS = "〇一二三四五六七八九";

  private Numbering() {}

  /// The Chinese numeral of 1 to 99, such as 二十一.
  ///
  /// @throws IllegalArgumentException outside 1 to 99
  public static String numeral(int number) {
    if (number < 1 || number > 99) {
      throw new IllegalArgumentException("not from 1 to 99: " + number);
    }
    int tens = number / 10;
    int ones = number % 10;
    var text = new StringBuilder(3);
    if (tens > 1) {
      text.append(DIGITS.charAt(tens));
    }
    if (tens > 0) {
      text.append('十');
    }
    if (ones > 0) {
      text.append(DIGITS.charAt(ones));
    }
    return text.toString();
  }

  /// The numeral of 1 to 99; any other number in digits.
  public static String ordinal(int number) {
    return number >= 1 && number <= 99 ? numeral(number) : Integer.toString(number);
  }

  /// A heading's number with its mark, such as 二、; beyond 99 in digits.
  public static String heading(int number) {
    return ordinal(number) + "、";
  }
}
