package org.banfu.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Masks what identifies or reaches a person in a text that is published.
///
/// An identity number keeps its first four digits, a bank account its last four, a mobile number
/// its first three and last two, a telephone its area code, an address of mail its host; what is
/// called 微信号 or QQ and the room behind a house number are masked whole.
final class PrivateData {
  private record Rule(Pattern found, String masked) {}

  /// The longer numbers first: an identity number holds what looks like a mobile one.
  private static final List<Rule> RULES =
      List.of(
          rule("(?<![0-9A-Za-z])(\\d{4})\\d{13}[0-9Xx](?![0-9A-Za-z])", "$1**************"),
          rule("((?:账号|帐号|卡号)[：:为]?\\s*)\\d[\\d ]{6,20}(\\d{4})(?!\\d)", "$1********$2"),
          rule("(?<!\\d)(1[3-9]\\d)[- ]?\\d{4}[- ]?\\d{2}(\\d{2})(?!\\d)", "$1******$2"),
          rule("(?<!\\d)(0\\d{2,3})[-—－ ]\\d{7,8}(?:[-—－]\\d{1,5})?(?!\\d)", "$1-********"),
          rule("[（(](0\\d{2,3})[)）]\\s?\\d{7,8}(?!\\d)", "（$1）********"),
          rule("((?:电话|手机|热线|传真)[号码]*[：:为]?\\s*)\\d{7,8}(?!\\d)", "$1********"),
          rule("[A-Za-z0-9._%+-]+(@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)", "***$1"),
          rule("((?:微信号?|QQ号?)[：:为]\\s*)[A-Za-z0-9_-]{5,20}", "$1********"),
          rule("(\\d+号)\\d+(栋|幢|座|号楼)[^，。；、\\s]{0,8}?(室|房|号)", "$1**$2**$3"));

  private int masked;

  private static Rule rule(String found, String masked) {
    return new Rule(Pattern.compile(found), masked);
  }

  /// The text with its private data masked.
  String mask(String text) {
    String clean = text;
    for (Rule rule : RULES) {
      Matcher found = rule.found().matcher(clean);
      var next = new StringBuilder(clean.length());
      while (found.find()) {
        masked++;
        found.appendReplacement(next, rule.masked());
      }
      clean = found.appendTail(next).toString();
    }
    return clean;
  }

  /// How many places were masked so far.
  int masked() {
    return masked;
  }
}
