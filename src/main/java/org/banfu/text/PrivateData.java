package org.banfu.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What identifies or reaches a person in a text: found for the checks, masked in a text that is
/// published.
///
/// An identity number keeps its first four digits, a bank account its last four, a mobile number
/// its first three and last two, a telephone its area code, an address of mail its host; what is
/// called 微信号 or QQ and the room of a house are masked whole. Full-width digits and marks are found
/// as half-width ones are.
public final class PrivateData {
  /// What was found.
  public enum Kind {
    IDENTITY,
    ACCOUNT,
    MOBILE,
    TELEPHONE,
    MAIL,
    CHAT,
    ROOM
  }

  /// Where it stands, from `start` to before `end`.
  public record Found(Kind kind, int start, int end) {}

  private record Rule(Kind kind, Pattern found, String masked) {}

  private static final String DIGITS = "(?:\\d{7,8}|\\d{3,4}[- ]\\d{4})";

  /// Behind a sum or years.
  private static final String COUNTED = "\\d| ?[年元万亿件人次个名户份条宗平亩吨]|学年";

  /// A number in the city behind a keyword or an area code, as 12345678 or 1234-5678; neither a
  /// sum, nor years, nor a proposal's number.
  private static final String LOCAL = DIGITS + "(?!" + COUNTED + "|号(?:提案|建议|议案|案|件|函|文))";

  /// The same where less tells that it is one: 20230862号 is none.
  private static final String LIKELY = DIGITS + "(?!" + COUNTED + "|号)";

  /// An extension, and further numbers behind the first one. Possessive: else a long row of them is
  /// a deep stack.
  private static final String MORE =
      "(?:-\\d{1,5}(?!\\d))?(?: ?[、,/;或和] ?(?:0\\d{2,3}-?)?" + LIKELY + ")*+";

  private static final String KEYWORD =
      "(?:电话|手机|热线|传真|座机|固话|联系方式|联系|致电|拨打|咨询|办公室)[号码]{0,2}"
          + "(?:\\([^()\\n]{1,8}\\))?[:为是,( ]{0,2}";

  private static final String IDENTITY_KEYWORD = "(?<=(?:身份证|证件|[Ii][Dd])[号码]{0,2}[:为是]? ?)";

  /// Not within a longer number.
  private static final String ALONE = "(?<!\\d|\\d\\.)";

  private static final String COUNTRY = "(?:(?:\\+|00)?86[- ]?)?";

  /// The longer numbers first: an identity number holds what looks like a mobile one. For text that
  /// was folded.
  private static final List<Rule> RULES =
      List.of(
          rule(
              Kind.IDENTITY,
              IDENTITY_KEYWORD
                  + "(\\d{4})(?:[- .]?\\d){11}(?:(?:[- .]?\\d){2}[- .]?[0-9Xx])?(?![0-9A-Za-z])",
              "$1**************"),
          rule(
              Kind.IDENTITY,
              "(?<![0-9A-Za-z])(\\d{4})(?:\\d{2}[- .]?\\d{8}[- .]?\\d{3}"
                  + "|(?:[- .]\\d{4}){3}[- .]\\d)[0-9Xx](?![0-9A-Za-z])",
              "$1**************"),
          rule(
              Kind.ACCOUNT,
              "((?:账号|帐号|卡号|账户)[:为]? ?)\\d[\\d -]{6,22}((?:\\d[ -]?){3}\\d)(?![ -]?\\d)",
              "$1********$2"),
          rule(Kind.ACCOUNT, "(?<![0-9A-Za-z.])\\d{12,15}(\\d{4})(?![0-9A-Za-z])", "********$1"),
          rule(
              Kind.MOBILE,
              ALONE
                  + COUNTRY
                  + "(1[3-9]\\d)(?:[- ]?\\d{4}[- ]?\\d{2}|[- ]?\\d{3}[- ]?\\d{3}"
                  + "|\\.\\d{4}\\.\\d{2}|\\.\\d{3}\\.\\d{3})(\\d{2})"
                  + "(?![\\d元万亿])",
              "$1******$2"),
          rule(Kind.TELEPHONE, "\\((0\\d{2,3})\\) ?" + LOCAL + MORE, "（$1）********"),
          rule(Kind.TELEPHONE, ALONE + COUNTRY + "(0\\d{2,3})[- ]" + LOCAL + MORE, "$1-********"),
          rule(Kind.TELEPHONE, ALONE + "(010|02\\d|0[3-9]\\d{2})" + LOCAL + MORE, "$1-********"),
          rule(Kind.TELEPHONE, "\\+86[- ]?([1-9]\\d{1,2})[- ]?" + LOCAL + MORE, "$1-********"),
          rule(Kind.TELEPHONE, "(" + KEYWORD + ")" + LOCAL + MORE, "$1********"),
          rule(
              Kind.TELEPHONE,
              "(" + KEYWORD + "[\\p{IsHan}·]{2,4}[:,( ]{0,2})" + LIKELY + MORE,
              "$1********"),
          rule(
              Kind.TELEPHONE,
              "(联系人[:为是]? ?[\\p{IsHan}·]{2,8}[,、( ]? ?)" + LOCAL + MORE,
              "$1********"),
          // Possessive, and only at its first character: else a long word costs its square.
          rule(
              Kind.MAIL,
              "(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]++(@[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)++)",
              "***$1"),
          rule(
              Kind.CHAT,
              "((?:微信号|[Qq]{2}号码?) ?[:为是]? ?|(?:微信|[Qq]{2})(?:[:为是] ?| ?(?=\\d)))"
                  + "[A-Za-z0-9_-]{5,20}",
              "$1********"),
          rule(
              Kind.ROOM,
              "(?<!\\d)\\d{1,9}(栋|幢|座|号楼)(?:[A-Za-z\\d一二三四五六七八九十]{1,3}(?:单元|座|层|楼)){0,4}"
                  + "[A-Za-z]?-?\\d{3,4}(?:(室|房|号)|(?<!(?:^|[^栋幢楼\\d])\\d{1,9}座\\d{3,4})(?=[,。;、)\\s]|$))",
              "**$1**$2"));

  private static final String DASHES = "‐‑‒–—−";

  private int masked;

  private static Rule rule(Kind kind, String found, String masked) {
    return new Rule(kind, Pattern.compile(found), masked);
  }

  /// All of it in a text, in order; what lies within something longer counts as that.
  public static List<Found> find(String text) {
    String folded = folded(text);
    var all = new TreeMap<Integer, Found>();
    for (Rule rule : RULES) {
      Matcher matcher = rule.found().matcher(folded);
      while (matcher.find()) {
        // None lies over another, so only the last one that begins before this one's end can do so.
        Map.Entry<Integer, Found> before = all.lowerEntry(matcher.end());
        if (before == null || before.getValue().end() <= matcher.start()) {
          all.put(matcher.start(), new Found(rule.kind(), matcher.start(), matcher.end()));
        }
      }
    }
    return List.copyOf(all.values());
  }

  /// The text with its private data masked.
  public String mask(String text) {
    String clean = text;
    for (Rule rule : RULES) {
      clean = masked(clean, rule);
    }
    return clean;
  }

  private String masked(String text, Rule rule) {
    Matcher found = rule.found().matcher(folded(text));
    var next = new StringBuilder(text.length());
    int from = 0;
    while (found.find()) {
      masked++;
      next.append(text, from, found.start());
      append(rule.masked(), found, text, next);
      from = found.end();
    }
    return from == 0 ? text : next.append(text, from, text.length()).toString();
  }

  /// Groups are taken from the text itself: what is shown stays as it was typed.
  private static void append(String masked, MatchResult found, String text, StringBuilder to) {
    int from = 0;
    for (int at = masked.indexOf('$'); at >= 0; at = masked.indexOf('$', from)) {
      to.append(masked, from, at);
      int group = masked.charAt(at + 1) - '0';
      if (found.start(group) >= 0) {
        to.append(text, found.start(group), found.end(group));
      }
      from = at + 2;
    }
    to.append(masked, from, masked.length());
  }

  /// The same text with half-width marks, letters and digits, character by character.
  private static String folded(String text) {
    var folded = new StringBuilder(text);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c > 0xFF00 && c < 0xFF5F) {
        folded.setCharAt(i, (char) (c - 0xFEE0));
      } else if (DASHES.indexOf(c) >= 0) {
        folded.setCharAt(i, '-');
      } else if (c == '\t' || c == '\u00A0' || c == '\u3000') {
        folded.setCharAt(i, ' ');
      }
    }
    return folded.toString();
  }

  /// How many places were masked so far.
  public int masked() {
    return masked;
  }
}
