package org.banfu.document.word;

import java.util.Optional;
import org.banfu.proposal.Numbering;

/// The forms in which Word writes the numbers of lists and pages (ECMA-376, 17.18.59).
public final class NumberForm {
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";

  private NumberForm() {}

  /// The number in this form; empty if the form is not known.
  public static Optional<String> of(String form, int number) {
    String said =
        switch (form) {
          case "decimal", "" -> Integer.toString(number);
          case "none" -> "";
          case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
          case "decimalFullWidth", "decimalFullWidth2" -> mapped(number, "０１２３４５６７８９");
          case "numberInDash" -> "- " + number + " -";
          case "lowerRoman" -> roman(number);
          case "upperRoman" -> roman(number).toUpperCase(java.util.Locale.ROOT);
          case "lowerLetter" -> letter('a', number);
          case "upperLetter" -> letter('A', number);
          case "chineseCounting",
              "chineseCountingThousand",
              "japaneseCounting",
              "taiwaneseCounting",
              "taiwaneseCountingThousand" ->
              number >= 1 && number <= 99 ? Numbering.numeral(number) : null;
          case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" ->
              mapped(number, DIGITS);
          case "chineseLegalSimplified", "ideographLegalTraditional" ->
              number >= 1 && number <= 10
                  ? number == 10 ? "壹拾" : String.valueOf(FORMAL.charAt(number))
                  : null;
          case "ideographTraditional" -> one(STEMS, number);
          case "ideographZodiac" -> one(BRANCHES, number);
          case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
              number >= 1 && number <= 20 ? Character.toString('①' + number - 1) : null;
          case "decimalEnclosedParen" ->
              number >= 1 && number <= 20 ? Character.toString('⑴' + number - 1) : null;
          case "ideographEnclosedCircle" ->
              number >= 1 && number <= 10 ? Character.toString('㊀' + number - 1) : null;
          default -> null;
        };
    return Optional.ofNullable(said);
  }

  private static String mapped(int number, String digits) {
    var said = new StringBuilder();
    Integer.toString(number)
        .chars()
        .forEach(digit -> said.append(digit == '-' ? '-' : digits.charAt(digit - '0')));
    return said.toString();
  }

  private static String one(String names, int number) {
    return number < 1 ? "" : String.valueOf(names.charAt((number - 1) % names.length()));
  }

  private static String letter(char first, int number) {
    return number < 1
        ? ""
        : Character.toString(first + (number - 1) % 26).repeat(1 + (number - 1) / 26);
  }

  private static String roman(int number) {
    var said = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        said.append(ROMAN[i]);
        rest -= VALUES[i];
      }
    }
    return said.toString();
  }
}
