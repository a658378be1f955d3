package org.banfu.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.banfu.proposal.Weight;
import org.banfu.text.Messages;

/// The page `docs/checks.md`: every rule with an example, and the count of false alarms.
final class ChecksPage {
  private static final Messages CHINESE = new Messages(Locale.CHINESE);
  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  /// Something that each rule finds.
  static final Map<String, String> EXAMPLES =
      Map.ofEntries(
          Map.entry("answered", "答复栏是空的"),
          Map.entry("signature", "没有填发文机关"),
          Map.entry("letter-date", "已签发而没有成文日期"),
          Map.entry("contact", "没有填联系人或联系电话"),
          Map.entry("publication", "没有填公开方式"),
          Map.entry("respect", "尊敬白露、江一苇委员："),
          Map.entry("form-of-address", "政协提案写成：尊敬的白露代表"),
          Map.entry("addressee", "提案人是白露，写成：尊敬的施南乔委员"),
          Map.entry("reference", "编号 20230612，开头写成：第20230621号提案"),
          Map.entry("doc-number", "云府函（2023）27号"),
          Map.entry("private-data", "全文公开的函里：13000000000"),
          Map.entry("brackets", "《三年行动计划2023-2025）》"),
          Map.entry("half-width", "已完成一期,二期在建"),
          Map.entry("doubled", "正在推进推进二期"),
          Map.entry("text-dates", "已于2月30日完成"),
          Map.entry("work-list", "有的建议在清单里没有事项"),
          Map.entry("category", "A类，而清单里还有正在推进的事项"),
          Map.entry("done-or-planned", "函：《方案》已印发；清单下一步：争取印发《方案》"),
          Map.entry("unit-names", "会办单位是市发展和改革委员会，答复里写：市发改委"),
          Map.entry("unit-separators", "市发展和改革委员会，市水务局会办"),
          Map.entry("overdue", "承诺6月28日，今天6月29日，还在正在推进"),
          Map.entry("unsorted", "导入时没有认出的一段"),
          Map.entry("watched-words", "本单位在设置里列出的词"),
          Map.entry("dates", "签收日期早于交办日期"),
          Map.entry("fields", "没有填题目"));

  private ChecksPage() {}

  static String page() throws Exception {
    var lines = new ArrayList<String>();
    lines.add("# What 校对 looks for");
    lines.add("");
    lines.add(
        "This page is written by the code: `mvn test -Dtest=ChecksPageTest"
            + " -Dbanfu.checks=write` writes it anew.");
    lines.add("");
    lines.add("The ids never change; `banfu check --json` names them.");
    lines.add("");
    lines.add("| id | weight | what is right | 应当如此 | found, for example |");
    lines.add("|---|---|---|---|---|");
    for (Review.Known rule : Review.rules()) {
      lines.add(
          "| `%s` | %s | %s | %s | %s |"
              .formatted(
                  rule.id(),
                  rule.weight() == Weight.WRONG ? "必须改" : "建议改",
                  ENGLISH.text(rule.meaning()),
                  CHINESE.text(rule.meaning()),
                  EXAMPLES.get(rule.id())));
    }
    lines.add("");
    lines.add(
        "Some findings weigh otherwise: a draft may lack its date (建议改), and what is said under a"
            + " field keeps the weight it has there. Of one rule at most "
            + Findings.MOST
            + " findings are shown.");
    lines.add("");
    lines.add("## False alarms");
    lines.add("");
    lines.add(
        "Each finding on these letters was judged by eye; the judgements stand in"
            + " `src/test/java/org/banfu/review/Letters.java`, and a test counts again.");
    lines.add("");
    lines.add("| letters | count | true findings | false alarms |");
    lines.add("|---|---|---|---|");
    lines.add(
        row(
            "past letters, each of another shape, as our reader understands them",
            Letters.ofTheFolder()));
    lines.add(row("invented letters that are right (generator, seed 7)", Letters.ofTheGenerated()));
    lines.add(row("the sample that comes along", Letters.ofTheSample()));
    lines.add(
        row(
            "sentences that are right (`right-sentences.txt`), units and words to watch in the"
                + " profile",
            Letters.ofTheSentences()));
    lines.add("");
    return String.join("\n", lines);
  }

  private static String row(String name, Letters.Count count) {
    var found = new TreeMap<String, Integer>();
    count.byRule().forEach((rule, counts) -> found.put(rule, counts[0]));
    found.values().removeIf(number -> number == 0);
    List<String> shown =
        found.entrySet().stream().map(one -> one.getKey() + " " + one.getValue()).toList();
    return "| %s | %d | %s | %d |"
        .formatted(name, count.letters(), String.join(", ", shown), count.falseAlarms().size());
  }
}
