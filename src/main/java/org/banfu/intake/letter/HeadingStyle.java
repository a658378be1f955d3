package org.banfu.intake.letter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How the headings of a letter in prose are numbered, the outermost ways first.
enum HeadingStyle {
  /// 建议一：, 针对建议二、, 问题（三）
  NAMED(
      "(?:关于|针对|对于?|就)?(?:建议|意见|提案|问题)(?:第?"
          + Num.ANY
          + "(?:[：:、.．，,]|(?=[\\s\\u3000])|$)|[（(]"
          + Num.ANY
          + "[）)][：:、.．，,]?)"),
  /// 一、 or 壹、
  NUMERAL("(?:" + Num.HAN + "|[壹贰叁肆伍陆柒捌玖拾]{1,3})" + Num.BLANKS + "[、.．：:，]"),
  /// 第一：, 第四、第五：, 其一，, 关于第二条建议
  ORDINAL(
      "其"
          + Num.HAN
          + "[、，：,:]|(?:关于|针对|对于?|就)?(?:您|你)?们?(?:提出的|提的)?第"
          + Num.ANY
          + "(?:[、和及]第?"
          + Num.ANY
          + "){0,3}(?:条|项|点|个)?(?:的?(?:建议|意见|问题))?(?:[：:，,、.．。]|$)"),
  /// （一）
  BRACKETED_NUMERAL("[（(]" + Num.BLANKS + "(?:" + Num.HAN + ")" + Num.BLANKS + "[）)][、.．：:]?"),
  /// A line of its own without a number: 关于“……”的建议.
  ABOUT(""),
  /// 1. or 1、
  DIGIT("(?:\\d{1,2}|[０-９]{1,2})" + Num.BLANKS + "(?:[、．]|[.](?!\\d)|[）)](?![\\d]))"),
  /// （1）
  BRACKETED_DIGIT("[（(]" + Num.BLANKS + "[\\d０-９]{1,2}" + Num.BLANKS + "[）)][、.．：:]?"),
  /// A line of its own that is bold in Word, with neither a number nor 关于. Only the lines around
  /// tell.
  PLAIN("");

  private static final int LONGEST_ABOUT = 60;
  private static final Pattern PLAIN_LINE = Pattern.compile("[\\p{IsHan}“”、]{4,20}");
  private static final Pattern ABOUT_LINE =
      Pattern.compile("关于[^。；;]{2,60}[^，。、；;：:]|关于[^。；;]{2,56}(?:建议|问题|意见|方面|诉求|提案)[”\"]?[。：:]");
  private static final Pattern ABOUT_RUN_IN =
      Pattern.compile("关于(?:“[^”]{2,60}”|[^，。；;：:]{2,50})的?(?:建议|问题|意见|诉求)[。：:]");

  private final Pattern number;

  HeadingStyle(String number) {
    this.number = Pattern.compile("(?:" + number + ")" + Num.BLANKS);
  }

  /// How long the number is with which this text begins, if it is a heading of this kind; of ABOUT
  /// it is 0.
  Optional<Integer> lookingAt(String text) {
    if (this == PLAIN) {
      return PLAIN_LINE.matcher(text).matches() ? Optional.of(0) : Optional.empty();
    }
    if (this == ABOUT) {
      boolean whole = text.length() <= LONGEST_ABOUT && ABOUT_LINE.matcher(text).matches();
      return whole || ABOUT_RUN_IN.matcher(text).lookingAt() ? Optional.of(0) : Optional.empty();
    }
    Matcher found = number.matcher(text);
    return found.lookingAt() ? Optional.of(found.end()) : Optional.empty();
  }

  /// The pieces of the patterns; an enum's constants come before its own.
  private static final class Num {
    static final String BLANKS = "[\\s\\u3000]{0,4}";
    static final String HAN = "[一二三四五六七八九十]{1,3}";
    static final String ANY = "(?:" + HAN + "|\\d{1,2})";
  }
}
