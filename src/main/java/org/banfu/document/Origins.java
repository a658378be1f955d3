package org.banfu.document;

import java.util.Map;
import java.util.Optional;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.Place;
import org.banfu.proposal.Suggestion;

/// Which place of the proposal a placeholder shows, as far as it shows one.
final class Origins {
  private static final Map<String, String> WHOLE =
      Map.ofEntries(
          Map.entry("题目", "title"),
          Map.entry("提案号", "number"),
          Map.entry("主办单位", "leadUnit"),
          Map.entry("发文机关", "issuer"),
          Map.entry("填报单位", "filingUnit"),
          Map.entry("联系人", "contact.name"),
          Map.entry("联系电话", "contact.phone"),
          Map.entry("发文字号", "letter.docNumber"),
          Map.entry("签发人", "letter.signer"),
          Map.entry("函件标题", "letter.title"),
          Map.entry("称呼", "letter.salutation"),
          Map.entry("开头", "letter.opening"),
          Map.entry("办理过程", "letter.process"),
          Map.entry("结尾", "letter.closing"),
          Map.entry("自拟结尾", "letter.closing"),
          Map.entry("署名", "issuer"),
          Map.entry("成文日期", "letter.date"),
          Map.entry("公开方式", "publication.mode"),
          Map.entry("办理实效评估类别", "category"),
          Map.entry("类别标在表内", "category"),
          Map.entry("类别标在右上", "category"),
          Map.entry("类别标在左上", "category"),
          Map.entry("类别标在文末", "category"));

  private static final Map<String, String> SUGGESTION =
      Map.of(
          "建议标题", "suggestions.heading",
          "建议内容", "suggestions.request",
          "办理答复", "suggestions.reply",
          "责任单位", "suggestions.unit",
          "备注", "suggestions.remark");

  private Origins() {}

  static Optional<Place> of(String placeholder, Focus focus) {
    ActionItem item = focus.currentItem();
    Suggestion suggestion = focus.currentSuggestion();
    if (item != null && placeholder.equals("事项内容")) {
      return Optional.of(new Place("suggestions.items.text", item.id()));
    }
    String own = SUGGESTION.get(placeholder);
    if (suggestion != null && own != null) {
      return Optional.of(new Place(own, suggestion.id()));
    }
    return Optional.ofNullable(WHOLE.get(placeholder)).map(Place::of);
  }
}
