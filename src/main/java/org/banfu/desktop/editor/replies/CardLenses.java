package org.banfu.desktop.editor.replies;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.field.Lens;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Place;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Suggestions;
import org.jspecify.annotations.Nullable;

/// The texts of one card, by the id of its suggestion; what an edit is called follows its place.
///
/// @param id of the suggestion
/// @param number what it is called now, such as 二
record CardLenses(Desk desk, String id, String number) {
  Lens<String> heading() {
    return text("heading", "replies.name.heading", Suggestion::heading, Suggestion::withHeading);
  }

  Lens<String> request() {
    return text("request", "replies.name.request", Suggestion::request, Suggestion::withRequest);
  }

  Lens<String> reply() {
    return text("reply", "replies.name.reply", Suggestion::reply, Suggestion::withReply);
  }

  Lens<String> unit() {
    return optional("unit", "replies.name.unit", Suggestion::unit, Suggestion::withUnit);
  }

  Lens<String> remark() {
    return optional("remark", "replies.name.remark", Suggestion::remark, Suggestion::withRemark);
  }

  Lens<String> sourceNumber() {
    return optional(
        "sourceNumber",
        "replies.name.sourceNumber",
        Suggestion::sourceNumber,
        Suggestion::withSourceNumber);
  }

  private Lens<String> text(
      String field,
      String name,
      Function<Suggestion, String> get,
      BiFunction<Suggestion, String, Suggestion> set) {
    return Lens.text(
        place(field),
        label(name),
        proposal -> Suggestions.find(proposal, id).map(get).orElse(""),
        (proposal, typed) -> Suggestions.change(proposal, id, one -> set.apply(one, typed)));
  }

  private Lens<String> optional(
      String field,
      String name,
      Function<Suggestion, @Nullable String> get,
      BiFunction<Suggestion, @Nullable String, Suggestion> set) {
    return Lens.optional(
        place(field),
        label(name),
        proposal -> Suggestions.find(proposal, id).map(get).orElse(null),
        (proposal, typed) -> Suggestions.change(proposal, id, one -> set.apply(one, typed)));
  }

  private Place place(String field) {
    return new Place("suggestions." + field, id);
  }

  private EditLabel label(String name) {
    return EditLabel.of("desktop.edit", desk.text(name, number));
  }
}
