package org.banfu.intake;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Letters put together at random from the parts that letters have, in the orders they come in, and
/// what they state.
///
/// @param text the letter
/// @param headings those of its suggestions; empty if the body has none
record LetterParts(
    String text,
    String number,
    String title,
    String category,
    String phone,
    List<String> headings) {
  private static final List<String> TOPICS =
      List.of("关于增设便民站点的", "关于完善排水管网的", "关于保护老街风貌的", "关于“一老一小”服务的", "关于2024年校车安全的");
  private static final List<String> HEADINGS =
      List.of("关于资金保障", "完善管理办法", "加强日常巡查", "关于“智慧平台”建设", "推进联合执法", "扩大宣传范围");
  private static final List<String> SENTENCES =
      List.of(
          "已完成改造12处，惠及居民3400户。",
          "我局已会同相关部门制定方案，计划明年实施。",
          "一是摸排底数；二是分类施策。",
          "《管理办法》（试行）已于3月1日起施行。",
          "受资金限制，暂不具备条件。");

  static Arbitrary<LetterParts> any() {
    Arbitrary<Integer> any = Arbitraries.integers().between(0, 10_000);
    return Combinators.combine(any, any, any, any, any.list().ofSize(12))
        .as((kind, number, topic, style, choices) -> make(kind, number, topic, style, choices));
  }

  private static LetterParts make(
      int kind, int number, int topic, int style, List<Integer> choices) {
    boolean congress = kind % 2 == 1;
    String noun = congress ? "建议" : "提案";
    String title = pick(TOPICS, topic) + noun;
    String no = String.format("%04d", number);
    String category = pick(List.of("A", "B", "C"), choices.get(0));
    String phone = "0000-" + (1_000_000 + choices.get(1));
    String mark =
        pick(List.of("（%s类）", "办理结果：%s", "类别：%s类", "〔%s类〕"), choices.get(2)).formatted(category);
    var lines = new ArrayList<String>();
    boolean markFirst = choices.get(3) % 2 == 0;
    if (markFirst) {
      lines.add(mark);
    }
    lines.add("松湖教函〔2023〕" + (choices.get(4) % 90 + 1) + "号");
    String session = congress ? "市十五届人大四次会议" : "市政协九届二次会议";
    lines.add(
        pick(List.of("松湖市教育局关于%s第%s号%s的答复", "关于%s第%s号%s办理情况的答复函", "对%s第%s号%s的答复"), choices.get(5))
            .formatted(session, no, noun));
    lines.add("");
    lines.add(
        pick(List.of("尊敬的白露%s：", "江一苇%s：", "白露、江一苇%s："), choices.get(6))
            .formatted(congress ? "代表" : "委员"));
    lines.add("您提出的《" + title + "》收悉，现答复如下：");
    List<String> headings = body(lines, style, choices);
    lines.add("感谢您对教育工作的关心和支持！");
    lines.add("松湖市教育局");
    lines.add(pick(List.of("2023年7月3日", "二○二三年七月三日", "2023.7.3"), choices.get(7)));
    lines.add(
        pick(List.of("联系人：柏舟  联系电话：%s", "（联系人：柏舟，电话：%s）", "联系人及电话：柏舟 %s"), choices.get(8))
            .formatted(phone));
    if (!markFirst) {
      lines.add(mark);
    }
    return new LetterParts(String.join("\n", lines) + "\n", no, title, category, phone, headings);
  }

  private static List<String> body(List<String> lines, int style, List<Integer> choices) {
    int count = choices.get(9) % 4 + 2;
    var headings = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      String sentence = pick(SENTENCES, choices.get(10) + i);
      String heading = HEADINGS.get((choices.get(11) + i) % HEADINGS.size());
      String numeral = "一二三四五六".substring(i, i + 1);
      switch (style % 5) {
        case 0 -> add(lines, numeral + "、" + heading, sentence);
        case 1 -> add(lines, "（" + numeral + "）" + heading + "。" + sentence);
        case 2 -> add(lines, "第" + numeral + "，" + heading + "：" + sentence);
        case 3 -> add(lines, (i + 1) + "." + heading, sentence);
        default -> add(lines, sentence);
      }
      if (style % 5 != 4) {
        headings.add(style % 5 == 1 ? heading + "。" : heading);
      }
    }
    return headings;
  }

  private static void add(List<String> lines, String... more) {
    lines.addAll(List.of(more));
  }

  private static String pick(List<String> from, int choice) {
    return from.get(Math.floorMod(choice, from.size()));
  }
}
