package org.banfu.desktop.editor.feedback;

import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.field.Lens;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.DueShown;
import org.banfu.proposal.FollowUp;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;

/// The card of one look at what was promised.
final class FollowUpCard {
  private final CardList<FollowUp>.Row row;
  private final Fields form;

  private FollowUpCard(Fields form, CardList<FollowUp>.Row row) {
    this.row = row;
    this.form = form;
  }

  /// 跟踪督办: a card for each look.
  static CardsSection<FollowUp> section(Desk desk, Fields fields, FollowUpsViewModel model) {
    return new CardsSection<>(
        fields.binder(),
        model.list(),
        Action.named("add-follow-up", desk.text("feedback.followUp.add")),
        "on",
        (row, remove) -> new FollowUpCard(fields.part(), row).frame(desk, model, remove));
  }

  private CardFrame frame(Desk desk, FollowUpsViewModel model, Runnable remove) {
    var near = new Label();
    near.setWrapText(true);
    var items =
        new ItemChoice(model, desk.text("feedback.none"), id -> form.binder().edit(item(), id));
    FieldBox on = form.date("follow-up-on", on());
    form.watch(() -> Place.of("followUps.on", row.index()), on::tell);
    Subscription following =
        form.binder()
            .follow(proposal -> {
              FollowUp look = proposal.followUps().get(row.index());
              items.show(proposal, look.item());
              DueShown.put(model.near(look), near);
            });
    var frame =
        new CardFrame(
            "follow-up",
            index -> desk.text("feedback.followUp.name", index + 1),
            index -> desk.text("feedback.followUp.remove", index + 1),
            remove,
            following.and(form::dispose));
    frame.beside(frame.named("near", near));
    frame.row(frame.field("on", on), frame.named("done", form.check("follow-up-done", done())));
    frame.line(frame.field("item", form.box("follow-up-item", item(), items.node())));
    frame.line(frame.field("text", form.area("follow-up-text", text())));
    return frame;
  }

  private Lens<LocalDate> on() {
    return row.lens(
        "followUps.on", form.edit("feedback.followUp.on"), FollowUp::on, FollowUp::withOn);
  }

  private Lens<String> item() {
    Lens<String> plain =
        row.lens(
            "followUps.item",
            form.edit("feedback.followUp.item"),
            FollowUp::item,
            FollowUp::withItem);
    return new Lens<>(
        plain.place(),
        plain.label(),
        plain.get(),
        (proposal, id) -> {
          Proposal next = plain.set().apply(proposal, id);
          FollowUp look = FollowUpsViewModel.at(proposal, next.followUps().get(row.index()), id);
          return on().set().apply(next, look.on());
        });
  }

  private Lens<Boolean> done() {
    return row.lens(
        "followUps.done",
        form.edit("feedback.followUp.done"),
        FollowUp::done,
        (look, is) -> look.withDone(Boolean.TRUE.equals(is)));
  }

  private Lens<String> text() {
    return row.lens(
        "followUps.text",
        form.edit("feedback.followUp.text"),
        FollowUp::text,
        (look, typed) -> look.withText(typed == null ? "" : typed));
  }
}
