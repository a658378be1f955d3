package org.banfu.intake.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banfu.intake.source.Source;
import org.banfu.intake.source.Source.Line;
import org.banfu.text.Widths;

/// Lists of names: 白露、江一苇委员, 市民政局，市财政局.
public final class Names {
  /// The parties and bodies that make proposals of their own.
  static final String PARTY = "(?:民革|民盟|民建|民进|农工党?|致公党|九三学社|台盟|工商联|无党派|总工会|共青团|妇联|侨联|台联|科协)";

  // 汪晓岚委员并民盟青澜市委: what joins members with a party is no part of a name.
  private static final Pattern JOINED =
      Pattern.compile(
          "(?:[、，,；;][\\s\\u3000]{0,4}|(?<=委员|代表))(?:并致?|以及|及|和|暨)[\\s\\u3000]{0,4}(?="
              + PARTY
              + ")");

  private static final Pattern BETWEEN = Pattern.compile("[、，,；;]");
  private static final Pattern RESPECT = Pattern.compile("^(?:尊敬的?|敬爱的)");
  private static final Pattern MEMBERS =
      Pattern.compile(
          "(?:等(?:\\d{1,3}|[一二三四五六七八九十]{1,3})?[名位]?)?(?:各位)?(?:[省市区县州]?(?:政协|人大))?(?:委[员員]|代表)[们們]?(?:同志)?[：:，,]?$");
  private static final Pattern RANK =
      Pattern.compile("^(?:[省市区县州]?(?:政协|人大))?(?:委员|代表)(?=[\\p{IsHan}·]{2,3}$)");
  private static final Pattern OTHERS =
      Pattern.compile("等(?:\\d{1,3}|[一二三四五六七八九十]{0,3})(?:[名位]?(?:人|委员|代表))?$");

  /// What leads to a name (现将李四委员提出的) is no part of it.
  private static final String NO_NAME = "的|各位|有关|部分|全体|现将|现就|现对|现由|关于|根据|针对|按照|将|对|就|由|我|您|你|该|贵";

  private static final Pattern PROPOSING =
      Pattern.compile(
          "(?:人大|政协|代表大会|现将|将|对|就|由|关于|根据|针对|的|来的?|，|。|^)((?!"
              + NO_NAME
              + ")[\\p{IsHan}·]{2,4}?(?:、[\\p{IsHan}·]{2,4}?){0,9})"
              + "(?:等(?:\\d{1,3}|[一二三四五六七八九十]{1,3})?[名位]?)?(?:委员|代表)(?:提出|提交|在.{2,30}?提出|所提|的?(?=《))");

  /// 现将委员李　敏提出的《: the rank stands before the name.
  private static final Pattern RANK_FIRST =
      Pattern.compile(
          "(?:^|[，。将对就由]|关于|收到)(?:[省市区县州]?(?:政协|人大))?(?:委员|代表)((?!会|团|大会|们|的)\\p{IsHan}{1,3}[\\s\\u3000]{0,2}\\p{IsHan}{1,2}(?:、\\p{IsHan}{2,4}){0,9})(?:提出|提交|所提)的?(?=《)");

  private static final Pattern IN_BRACKETS = Pattern.compile("[（(][^（）()]{1,20}[）)]");
  private static final Pattern GREETING = Pattern.compile("[，,：:]?[您你]们?好[！!。，,：:]?$");

  /// 李书言（临江代表团）: what brackets say of a person is no part of the name.
  private static final Pattern OF_PERSON =
      Pattern.compile("^([\\p{IsHan}·]{2,4}(?:委员|代表)?)[（(][^（）()]{1,20}[）)]$");

  private static final Pattern GAP = Pattern.compile("[\\s\\u3000]+");
  private static final Pattern PERSONS =
      Pattern.compile("\\p{IsHan}{2,3}(?:[\\s\\u3000]+\\p{IsHan}{2,3}){1,20}");

  /// Surnames of two characters, which a blank may part from the given name.
  private static final Pattern SURNAMES =
      Pattern.compile(
          "(?:欧阳|太史|上官|端木|司马|东方|独孤|南宫|夏侯|诸葛|尉迟|皇甫|公孙|慕容|令狐|宇文|司徒|司空|长孙|澹台)[\\s\\u3000]");

  private Names() {}

  /// One name: the characters of it in the source.
  record Name(String text, int start, int end) {}

  /// The names between 、 ， ； in a stretch of the source, without the blanks around them.
  static List<Name> in(Source source, int start, int end) {
    var names = new ArrayList<Name>();
    int from = start;
    for (int at = start; at <= end; at++) {
      if (at == end || BETWEEN.matcher(source.text().substring(at, at + 1)).matches()) {
        add(names, source.text(), from, at);
        from = at + 1;
      }
    }
    return names;
  }

  private static void add(List<Name> names, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Widths.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Widths.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      names.add(new Name(text.substring(start, end), start, end));
    }
  }

  /// The names a list holds.
  static List<String> split(String list) {
    return BETWEEN
        .splitAsStream(list)
        .flatMap(Names::apart)
        .map(Names::together)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /// The units a list holds.
  public static List<String> units(String list) {
    return split(list);
  }

  /// Those whom a salutation speaks to, without 尊敬的 and 委员 or 代表.
  public static List<String> addressed(String salutation) {
    String names = salutation.strip();
    names = GREETING.matcher(RESPECT.matcher(names).replaceFirst("")).replaceFirst("");
    names = JOINED.matcher(MEMBERS.matcher(names.strip()).replaceFirst("")).replaceAll("、");
    return split(names.endsWith("：") || names.endsWith(":") ? cut(names) : names).stream()
        .map(name -> OF_PERSON.matcher(name).replaceFirst("$1"))
        .map(name -> name.length() > 3 ? MEMBERS.matcher(name).replaceFirst("") : name)
        .map(name -> OTHERS.matcher(RANK.matcher(name).replaceFirst("")).replaceFirst(""))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /// Those who made the proposal, as an opinion for another unit says it: 市人大白露代表提出的.
  static List<String> proposing(String opening) {
    String head = opening.substring(0, Math.min(opening.length(), 200));
    Matcher said = PROPOSING.matcher(head);
    if (said.find()) {
      return split(said.group(1));
    }
    Matcher ranked = RANK_FIRST.matcher(head);
    return ranked.find() ? split(ranked.group(1)) : List.of();
  }

  /// Takes a list of proposers as read; what brackets say of them is left.
  static boolean repeat(Draft draft, Line list) {
    Matcher said = IN_BRACKETS.matcher(draft.text(list));
    boolean taken = false;
    int from = list.start();
    while (said.find()) {
      taken |= draft.claims.repeat("proposers", from, list.start() + said.start());
      from = list.start() + said.end();
    }
    return draft.claims.repeat("proposers", from, list.end()) || taken;
  }

  private static String cut(String text) {
    return text.substring(0, text.length() - 1);
  }

  // 白露 江一苇 are two persons; 欧阳　知秋 and 李　四 are one, and other blanks stay.
  private static Stream<String> apart(String names) {
    String stripped = names.strip();
    return PERSONS.matcher(stripped).matches() && !SURNAMES.matcher(stripped).lookingAt()
        ? GAP.splitAsStream(stripped)
        : Stream.of(names);
  }

  // 李　四 is one name; other blanks stay.
  private static String together(String name) {
    String stripped = name.strip();
    String squeezed = Widths.squeeze(stripped);
    return squeezed.length() <= 3 ? squeezed : stripped;
  }
}
