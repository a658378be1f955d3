package org.banfu.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.banfu.proposal.NearestName;
import org.banfu.proposal.SentenceFields;
import org.jspecify.annotations.Nullable;

/// Every placeholder a template may use. `docs/placeholders.md` is written from here.
final class Placeholders {
  private static final Map<String, Placeholder> ALL = all();

  private Placeholders() {}

  private static Map<String, Placeholder> all() {
    var all = new LinkedHashMap<String, Placeholder>();
    inOrder().forEach(placeholder -> all.put(placeholder.name(), placeholder));
    return Map.copyOf(all);
  }

  /// All of them, as the page lists them.
  static List<Placeholder> inOrder() {
    return Stream.concat(templateFields(), sentenceFields().stream()).toList();
  }

  /// What sentences need beyond the fields of templates.
  private static List<Placeholder> sentenceFields() {
    return SentenceFields.list().stream()
        .filter(field -> templateFields().noneMatch(own -> own.name().equals(field.name())))
        .map(field ->
            Placeholder.value(
                field.name(),
                field.meaning(),
                focus -> field.value().apply(focus.proposal(), focus.profile())))
        .toList();
  }

  private static Stream<Placeholder> templateFields() {
    return Stream.of(
            LetterFields.FIELDS, PaperFields.FIELDS, WorkListFields.FIELDS, SuggestionFields.FIELDS)
        .flatMap(Collection::stream);
  }

  static @Nullable Placeholder find(String name) {
    return ALL.get(name);
  }

  static Set<String> names() {
    return ALL.keySet();
  }

  /// The name that is most like this one.
  static String nearest(String name) {
    return NearestName.of(name, ALL.keySet());
  }

  /// The page `docs/placeholders.md`.
  static String page() {
    var page = new StringBuilder(HEAD);
    table("整件提案和函件", LetterFields.FIELDS, page);
    table("公文的版头、标识和版记", PaperFields.FIELDS, page);
    table("行文用语", sentenceFields(), page);
    table("工作清单表", WorkListFields.FIELDS, page);
    table("逐条意见建议", SuggestionFields.FIELDS, page);
    page.append(SENTENCES);
    SentenceFields.list().forEach(field -> page.append("`").append(field.name()).append("` "));
    page.setLength(page.length() - 1);
    page.append("\n");
    return page.toString();
  }

  private static void table(String heading, List<Placeholder> fields, StringBuilder page) {
    page.append("\n## ").append(heading).append("\n\n| 字段 | 意思 | 用在哪里 |\n|---|---|---|\n");
    for (Placeholder field : fields) {
      String sign = field.isList() ? "#" : "";
      String where = field.within().isEmpty() ? "任何地方" : String.join("、", field.within()) + " 之内";
      page.append("| `{{").append(sign).append(field.name()).append("}}` | ");
      page.append(field.meaning()).append(" | ").append(where).append(" |\n");
    }
  }

  private static final String SENTENCES =
      """

      ## 设置里的句子 · Sentences in the settings

      设置里的标题、称呼、开头、结尾等句子也用 `{{题目}}`、`{{#会办单位}}…{{/会办单位}}` 和 `{{^会办单位}}…{{/会办单位}}`，可用的字段是：
      The office's own sentences in the settings use the same marks and these fields:

      """;

  private static final String HEAD =
      """
      # 模板字段 · Placeholders

      本页由程序写出（`Placeholders`），请勿手改。字段名一经公布不再更改，模板靠它们工作。
      This page is written by the program; names never change once published, templates depend on them.

      - `{{题目}}` 在函件里换成它的值；值为空时什么也不写。值里有几段，就按同样的样式写成几段。
      - `{{#公开方式}}…{{/公开方式}}`：有值才写中间的内容；`{{^公开方式}}…{{/公开方式}}`：没有值才写。
      - `{{#意见建议}}…{{/意见建议}}`：每条意见建议写一遍中间的段落或表格行；可以套用。
      - 首尾两个标记可以在同一段、同一单元格的几段、同一行的几格或同一张表的几行里；只有标记的段落和行不会写出。
      """;
}
