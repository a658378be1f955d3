package org.banfu.intake.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source;
import org.banfu.text.Widths;

/// Lists of names: 白露、江一苇委员, 市民政局，市财政局.
public final class Names {
  private static final Pattern BETWEEN = Pattern.compile("[、，,；;]");
  private static final Pattern RESPECT = Pattern.compile("^(?:尊敬的?|敬爱的)");
  private static final Pattern MEMBERS =
      Pattern.compile("等?(?:各位)?(?:[省市区县州]?(?:政协|人大))?(?:委员|代表)们?[：:]?$");

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
        .map(Names::together)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /// Those whom a salutation speaks to, without 尊敬的 and 委员 or 代表.
  public static List<String> addressed(String salutation) {
    String names = salutation.strip();
    names = RESPECT.matcher(names).replaceFirst("");
    names = MEMBERS.matcher(names.strip()).replaceFirst("");
    return split(names.endsWith("：") || names.endsWith(":") ? cut(names) : names).stream()
        .map(name -> name.length() > 3 ? MEMBERS.matcher(name).replaceFirst("") : name)
        .toList();
  }

  private static String cut(String text) {
    return text.substring(0, text.length() - 1);
  }

  // 李　四 is one name; other blanks stay.
  private static String together(String name) {
    String stripped = name.strip();
    String squeezed = Widths.squeeze(stripped);
    return squeezed.length() <= 3 ? squeezed : stripped;
  }
}
