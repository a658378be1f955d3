package org.banfu.text;

import java.util.OptionalInt;

/// Numbers as letters write them: 三, 十二, 二十一, 一百一十八, 二〇二三, 二○一一, 12, １２.
public final class ChineseNumerals {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final int MOST = 99_999_999;

  private ChineseNumerals() {}

  /// The number this text is, at most 99,999,999; empty if it is anything else.
  public static OptionalInt parse(String text) {
    if (text.isEmpty() || text.length() > 16) {
      return OptionalInt.empty();
    }
    long value = hasUnits(text) ? byUnits(text) : byPlace(text);
    return value < 0 || value > MOST ? OptionalInt.empty() : OptionalInt.of((int) value);
  }

  private static boolean hasUnits(String text) {
    return text.chars().anyMatch(character -> unit((char) character) > 0);
  }

  private static long byPlace(String text) {
    long value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0 || value > MOST) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  // 一百一十八 = 100 + 10 + 8; a digit counts for the unit behind it, and a unit that begins, like 十,
  // counts once. Units fall from left to right, but 万 closes what is before it.
  private static long byUnits(String text) {
    long total = 0;
    long section = 0;
    int digit = -1;
    int lowest = Integer.MAX_VALUE;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      int unit = unit(character);
      if (unit == 0) {
        if (digit > 0 || digit(character) < 0) {
          return -1;
        }
        digit = digit(character);
      } else if (unit == 10_000) {
        section += Math.max(digit, 0);
        if (section == 0 || total > 0) {
          return -1;
        }
        total = section * unit;
        section = 0;
        digit = -1;
        lowest = unit;
      } else {
        boolean first = section == 0 && digit < 0 && unit == 10;
        if (unit >= lowest || (digit < 1 && !first && digit != 0)) {
          return -1;
        }
        section += (long) Math.max(digit, 1) * unit;
        digit = -1;
        lowest = unit;
      }
    }
    return total + section + Math.max(digit, 0);
  }

  private static int digit(char character) {
    if (character >= '0' && character <= '9') {
      return character - '0';
    }
    if (character >= '０' && character <= '９') {
      return character - '０';
    }
    return switch (character) {
      case '零', '○', 'Ｏ', '０' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(character);
    };
  }

  private static int unit(char character) {
    return switch (character) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      case '万' -> 10_000;
      default -> 0;
    };
  }
}
