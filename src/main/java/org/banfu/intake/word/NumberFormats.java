package org.banfu.intake.word;

import java.util.Locale;
import org.banfu.proposal.Numbering;

/// Word's automatic numbers as text.
final class NumberFormats {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_LETTERS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private NumberFormats() {}

  /// A number in a format of Word (`w:numFmt`); in digits where the format is not known.
  static String format(String format, int number) {
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "chineseLegalSimplified",
          "ideographLegalTraditional" ->
          number >= 1 && number <= 99 ? Numbering.numeral(number) : Integer.toString(number);
      case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> byPlace(number);
      case "ideographTraditional" ->
          number >= 1 && number <= 10 ? STEMS.substring(number - 1, number) : digits(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number >= 1 && number <= 20 ? String.valueOf((char) ('①' + number - 1)) : digits(number);
      case "decimalEnclosedParen" -> "(" + number + ")";
      case "decimalEnclosedFullstop" -> number + ".";
      case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
      case "decimalZero" -> number < 10 ? "0" + number : digits(number);
      case "lowerLetter" -> letter(number);
      case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "none" -> "";
      default -> digits(number);
    };
  }

  private static String digits(int number) {
    return Integer.toString(number);
  }

  private static String byPlace(int number) {
    var text = new StringBuilder();
    digits(number).chars().forEach(digit -> text.append(DIGITS.charAt(Math.max(0, digit - '0'))));
    return text.toString();
  }

  private static String fullWidth(int number) {
    var text = new StringBuilder();
    digits(number).chars().forEach(digit -> text.append((char) (digit - '0' + '０')));
    return text.toString();
  }

  private static String letter(int number) {
    return number < 1 || number > 780
        ? digits(number)
        : String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return digits(number);
    }
    var text = new StringBuilder();
    int left = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (left >= ROMAN[i]) {
        text.append(ROMAN_LETTERS[i]);
        left -= ROMAN[i];
      }
    }
    return text.toString();
  }
}
