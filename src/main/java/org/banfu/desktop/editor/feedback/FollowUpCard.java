package org.banfu.desktop.editor.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.field.Lens;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.DueWords;
import org.banfu.desktop.kit.FoldingRow;
import org.banfu.proposal.FollowUp;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;

/// One look at what was promised.
final class FollowUpCard implements CardList.Card {
  private final FollowUpsViewModel model;
  private final CardList<FollowUp>.Row row;
  private final Fields form;
  private final CardFrame frame;
  private final Subscription following;
  private final Label near = new Label();
  private final ItemChoice items;
  private final CheckBox done;
  private final Map<String, FieldBox> fields;

  FollowUpCard(
      Desk desk,
      Fields form,
      FollowUpsViewModel model,
      CardList<FollowUp>.Row row,
      Runnable remove) {
    this.model = model;
    this.row = row;
    this.form = form;
    this.items =
        new ItemChoice(model, desk.text("feedback.none"), id -> form.binder().edit(item(), id));
    this.done = form.check("follow-up-done", done());
    this.fields =
        Map.of(
            "on", form.date("follow-up-on", on()),
            "item", form.box("follow-up-item", item(), items.node()),
            "text", form.area("follow-up-text", text()));
    this.following = form.binder().follow(this::show);
    field("on").getStyleClass().add("feedback-field");
    form.watch(() -> Place.of("followUps.on", row.index()), field("on")::tell);
    var facts = new FoldingRow(field("on"), done);
    facts.getStyleClass().add("feedback-fields");
    near.setWrapText(true);
    this.frame =
        new CardFrame(
            "follow-up",
            index -> desk.text("feedback.followUp.name", index + 1),
            index -> desk.text("feedback.followUp.remove", index + 1),
            remove,
            facts,
            field("item"),
            field("text"));
    frame.beside(near);
  }

  private FieldBox field(String name) {
    return Objects.requireNonNull(fields.get(name), name);
  }

  @Override
  public Node node() {
    return frame.node();
  }

  @Override
  public void at(int index) {
    frame.at(index, fields);
    done.setId("follow-up-" + index + "-done");
    near.setId("follow-up-" + index + "-near");
  }

  @Override
  public void reveal(String field) {
    field(fields.containsKey(field) ? field : "text").control().requestFocus();
  }

  @Override
  public void dispose() {
    following.unsubscribe();
    form.dispose();
  }

  private void show(Proposal proposal) {
    FollowUp look = proposal.followUps().get(row.index());
    items.show(proposal, look.item());
    near.setText("");
    near.getStyleClass()
        .removeAll(
            List.of(DueWords.Nearness.values()).stream().map(it -> it.styleClass()).toList());
    model
        .near(look)
        .ifPresent(it -> {
          near.setText(it.text());
          near.getStyleClass().add(it.nearness().styleClass());
        });
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
