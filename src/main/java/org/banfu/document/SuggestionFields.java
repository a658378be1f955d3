package org.banfu.document;

import static org.banfu.document.LetterFields.text;
import static org.banfu.document.Placeholder.list;
import static org.banfu.document.Placeholder.value;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.Numbering;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Suggestion;

/// The placeholders of one suggestion and of one item of its work list.
final class SuggestionFields {
  private static final List<String> SUGGESTIONS = List.of("意见建议");
  static final List<String> ITEMS = List.of("已完成事项", "正在推进事项", "下一步计划");

  static final List<Placeholder> FIELDS =
      Stream.concat(
              Stream.of(
                      value("序号", "如 一、；只有一条且没有标题时为空", SuggestionFields::number),
                      value("建议标题", "这条建议的标题，不带序号", of(Suggestion::heading)),
                      value("建议内容", "这条建议的原文", of(Suggestion::request)),
                      value("办理答复", "对这条建议的答复", of(Suggestion::reply)).withLevels(),
                      value("责任单位", "这条建议的责任单位", of(s -> text(s.unit()))),
                      value("备注", "备注", of(s -> text(s.remark()))),
                      value("原序号", "来文里的序号，如 第四项建议", of(s -> text(s.sourceNumber()))),
                      list("首条", "只在第一条写", f -> f.suggestion() == 0 ? List.of(f) : List.of()),
                      list("后续条", "只在第二条及以后写", f -> f.suggestion() > 0 ? List.of(f) : List.of()),
                      list("已完成事项", "逐项已完成事项", f -> f.items(Stage.DONE)),
                      list("正在推进事项", "逐项正在推进事项", f -> f.items(Stage.UNDERWAY)),
                      list("下一步计划", "逐项下一步计划", f -> f.items(Stage.PLANNED)))
                  .map(field -> field.within(SUGGESTIONS)),
              Stream.of(
                      value("事项序号", "如 1.；一格里只有一项时为空", SuggestionFields::itemNumber),
                      value("事项内容", "这一项的内容，不带序号", ofItem(ActionItem::text)),
                      value("事项单位", "这一项的责任单位", ofItem(i -> text(i.unit()))),
                      value("承诺日期", "承诺完成的日期", ofItem(i -> Dates.shown(i.promisedOn()))),
                      value("完成日期", "完成的日期", ofItem(i -> Dates.shown(i.finishedOn()))))
                  .map(field -> field.within(ITEMS)))
          .toList();

  private SuggestionFields() {}

  private static Function<Focus, String> of(Function<Suggestion, String> text) {
    return focus -> {
      Suggestion suggestion = focus.currentSuggestion();
      return suggestion == null ? "" : text.apply(suggestion);
    };
  }

  private static Function<Focus, String> ofItem(Function<ActionItem, String> text) {
    return focus -> {
      ActionItem item = focus.currentItem();
      return item == null ? "" : text.apply(item);
    };
  }

  private static String number(Focus focus) {
    Suggestion suggestion = focus.currentSuggestion();
    boolean alone = focus.proposal().suggestions().size() == 1;
    return suggestion == null || (alone && suggestion.heading().isBlank())
        ? ""
        : Numbering.heading(focus.suggestion() + 1);
  }

  private static String itemNumber(Focus focus) {
    ActionItem item = focus.currentItem();
    if (item == null || focus.items().size() == 1) {
      return "";
    }
    String text = item.text();
    boolean digit = !text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    // 2.38处 would be two and a bit.
    return focus.item() + 1 + (digit ? ". " : ".");
  }
}
