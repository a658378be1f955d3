package org.banfu.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banfu.text.Widths;

/// What the words before a colon, or in the table cell before a value, say of a pasted proposal.
///
/// [#NEUTRAL] and [#OTHER] are known only so that they end the value before them: they have no
/// field of their own here.
enum PastedLabel {
  NUMBER("提案号", "提案编号", "建议号", "建议编号", "编号", "案号", "提案案号"),
  TITLE("案由", "题目", "标题", "提案题目", "提案名称", "提案标题", "建议题目", "建议名称", "建议标题"),
  PROPOSERS(
      "第一提案人", "提案人", "提案者", "提出人", "领衔人", "领衔委员", "领衔代表", "领衔提案人", "建议人", "领衔建议人", "委员", "代表",
      "联名人", "附议人", "联名提案人", "联名委员", "联名代表", "附议委员"),
  PHONE("联系电话", "电话", "手机", "联系方式", "联系手机", "手机号", "手机号码", "移动电话", "办公电话"),
  GROUP("界别", "所属界别", "提案者界别", "党派", "界别（党派）"),
  LEAD_UNIT("主办单位", "承办单位", "主办部门", "承办部门"),
  CO_UNITS("会办单位", "协办单位", "会办部门", "协办部门", "分办单位"),
  SESSION("届次", "会议届次", "会议名称", "会议", "提案届次"),
  ASSIGNED("交办日期", "交办时间"),
  DUE("办理期限", "办结期限", "答复期限", "办理时限", "办复期限"),
  /// Of the proposal and of nobody: a telephone behind it is still that of the proposer.
  NEUTRAL("类别", "提案类别", "分类", "提交日期", "提交时间", "提案时间", "提案日期", "立案情况", "审查意见", "是否公开", "提案形式"),
  OTHER(
      "联系人", "联系人及电话", "通讯地址", "地址", "邮编", "邮政编码", "单位及职务", "单位职务", "工作单位", "职务", "代表团", "电子邮箱",
      "邮箱", "备注");

  private static final Pattern BETWEEN = Pattern.compile("\\|");
  private static final Map<String, PastedLabel> BY_WORD = byWord();
  private static final Pattern PATTERN = pattern();

  private final String words;

  PastedLabel(String... words) {
    this.words = String.join("|", words);
  }

  /// A label and its value as they stand on a line.
  ///
  /// @param text both of them
  /// @param value without the blanks around it
  record Pair(PastedLabel label, String text, String value) {}

  /// The labels of a line that begins with one, and their values; empty if it does not.
  static List<Pair> of(String line) {
    Matcher found = PATTERN.matcher(line);
    if (!found.lookingAt()) {
      return List.of();
    }
    var pairs = new ArrayList<Pair>();
    int from = 0;
    int valueFrom = found.end();
    PastedLabel label = label(found);
    while (found.find()) {
      pairs.add(pair(line, label, from, valueFrom, found.start()));
      from = found.start();
      valueFrom = found.end();
      label = label(found);
    }
    pairs.add(pair(line, label, from, valueFrom, line.length()));
    return pairs;
  }

  private static Pair pair(String line, PastedLabel label, int from, int valueFrom, int to) {
    return new Pair(label, bare(line.substring(from, to)), bare(line.substring(valueFrom, to)));
  }

  private static PastedLabel label(Matcher found) {
    return BY_WORD.getOrDefault(Widths.squeeze(found.group(1)), OTHER);
  }

  // Without the blanks and the commas that part it from the next label.
  private static String bare(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && Widths.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from
        && (Widths.isBlank(text.charAt(to - 1)) || "，,；;".indexOf(text.charAt(to - 1)) >= 0)) {
      to--;
    }
    return text.substring(from, to);
  }

  private static Map<String, PastedLabel> byWord() {
    var labels = new HashMap<String, PastedLabel>();
    for (PastedLabel label : values()) {
      label.words().forEach(word -> labels.putIfAbsent(word, label));
    }
    return Map.copyOf(labels);
  }

  private Stream<String> words() {
    return BETWEEN.splitAsStream(words);
  }

  // The longest words first; blanks may lie between their characters (案　由).
  private static Pattern pattern() {
    String words =
        Stream.of(values())
            .flatMap(PastedLabel::words)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(PastedLabel::spread)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?:^|(?<=[\\s\\u3000，,；;）)]))[【\\[]?("
            + words
            + ")[】\\]]?(?:[\\s\\u3000]{0,4}[：:]|[ \\u3000]{0,4}\\t)");
  }

  private static String spread(String word) {
    return word.codePoints()
        .mapToObj(character -> Pattern.quote(Character.toString(character)))
        .collect(Collectors.joining("[\\s\\u3000]{0,6}"));
  }
}
