package org.banfu.intake.letter;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.proposal.Kind;
import org.banfu.text.ChineseNumerals;
import org.banfu.text.Widths;
import org.jspecify.annotations.Nullable;

/// What a title or an opening says of the proposal it answers: 市政协七届三次会议第20230999号提案.
///
/// What it does not say is null.
public record Reference(
    @Nullable Kind kind,
    @Nullable String council,
    @Nullable Integer term,
    @Nullable Integer session,
    @Nullable String number) {
  private static final int LOOKED_AT = 1000;
  private static final String NUMERAL = "[〇零○一二三四五六七八九十百\\d]";
  private static final String BODY = "(政协|人大|人民代表大会|人民政治协商会议)";
  private static final String PLACE = "全国|\\p{IsHan}{0,14}?[省市区县州旗盟]";

  /// 市政协七届三次, 七届市政协三次, 政协青澜市第七届委员会第三次, 第十四届全国人民代表大会第一次.
  private static final Pattern SESSION =
      Pattern.compile(
          BODY
              + "?第?("
              + NUMERAL
              + "{1,5})届("
              + PLACE
              + ")?"
              + BODY
              + "?(?:委员会|常委会|常务委员会)?第?("
              + NUMERAL
              + "{1,4})次");

  private static final String CODE = "([A-Za-z]{0,6}[〔【\\[（(]?\\d{1,12}[〕】\\]）)]?[-－]?\\d{0,10})";
  private static final String NOUN = "(?:提案|建议|议案|代表建议|委员提案|人大建议|政协提案|代表议案)";

  private static final Pattern[] NUMBERS = {
    // 第6号、第9号建议: one letter for several; it is read for the first.
    Pattern.compile("第" + CODE + "号(?:(?:[、，,及和与]|以及)第" + CODE + "号)+" + NOUN),
    // 第15、16号建议: one letter for several; all of it is the number.
    Pattern.compile("第(\\d{1,12}(?:[、，及和]第?\\d{1,12}(?:号)?)+?)号" + NOUN),
    Pattern.compile("第" + CODE + "号" + NOUN),
    Pattern.compile("[（(]第" + CODE + "号[）)]"),
    Pattern.compile("(?<![\\d第〕】\\]])" + CODE + "号" + NOUN),
    Pattern.compile("第" + CODE + "号"),
    Pattern.compile("编号[：:]?第?" + CODE + "号?(?=[）)，,。；;])"),
  };

  /// 市政协 without a session behind it.
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:^|关于|对|在|的|于)((?:(?![对局])\\p{IsHan}){0,8}?[省市区县州旗])(政协|人大)(?=[〔【\\[（(第\\d]|提案|建议|委员提案|代表建议)");

  /// 政协青澜市, before 第七届委员会.
  private static final Pattern BODY_BEFORE = Pattern.compile("(政协|人民政治协商会议)(" + PLACE + ")$");

  private static final Pattern PLACE_BEFORE = Pattern.compile("关于|对|在|向|您|你|的|[^\\p{IsHan}]");

  /// Reads a sentence; only its first thousand characters count.
  public static Reference of(String sentence) {
    String text = Traditional.read(Widths.squeeze(sentence));
    text = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
    Matcher session = SESSION.matcher(text);
    if (!session.find()) {
      Matcher named = NAMED.matcher(text);
      boolean council = named.find();
      return new Reference(
          kind(text), council ? named.group(1) + named.group(2) : null, null, null, number(text));
    }
    String before = text.substring(0, session.start());
    String body = session.group(1) != null ? session.group(1) : session.group(4);
    String place = session.group(3);
    Matcher turned = BODY_BEFORE.matcher(before);
    String council;
    if (body == null && turned.find()) {
      body = turned.group(1);
      council = turned.group(2) + shortName(body);
    } else {
      council = place != null && body != null ? place + shortName(body) : council(before, body);
    }
    return new Reference(
        body == null ? kind(text) : kindOf(body),
        council,
        value(session.group(2)),
        value(session.group(5)),
        number(text));
  }

  private static String shortName(String body) {
    return kindOf(body) == Kind.NPC ? "人大" : "政协";
  }

  private static @Nullable Integer value(String numeral) {
    OptionalInt value = ChineseNumerals.parse(numeral);
    return value.isPresent() ? Integer.valueOf(value.getAsInt()) : null;
  }

  private static @Nullable Kind kind(String text) {
    boolean conference = text.contains("政协");
    boolean congress = text.contains("人大") || text.contains("人民代表大会");
    if (conference == congress) {
      return null;
    }
    return conference ? Kind.CPPCC : Kind.NPC;
  }

  private static Kind kindOf(String body) {
    return body.startsWith("人大") || body.startsWith("人民代表") ? Kind.NPC : Kind.CPPCC;
  }

  private static @Nullable String council(String before, @Nullable String body) {
    if (body == null) {
      return null;
    }
    Matcher place = PLACE_BEFORE.matcher(before);
    int from = 0;
    while (place.find()) {
      from = place.end();
    }
    String area = before.substring(from);
    boolean named = !area.isEmpty() && area.length() <= 16;
    return named ? area + shortName(body) : null;
  }

  private static @Nullable String number(String text) {
    for (Pattern pattern : NUMBERS) {
      Matcher number = pattern.matcher(text);
      if (number.find()) {
        return number.group(1);
      }
    }
    return null;
  }
}
