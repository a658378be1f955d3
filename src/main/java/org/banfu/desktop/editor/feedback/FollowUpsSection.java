package org.banfu.desktop.editor.feedback;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.proposal.FollowUp;
import org.banfu.proposal.Proposal;

/// 跟踪督办: a card for each look at what a reply promised.
final class FollowUpsSection {
  private final Desk desk;
  private final Fields fields;
  private final FollowUpsViewModel model;
  private final Button add;
  private final CardList<FollowUp> cards;

  FollowUpsSection(Desk desk, Fields fields, FollowUpsViewModel model) {
    this.desk = desk;
    this.fields = fields;
    this.model = model;
    this.add =
        Action.named("add-follow-up", desk.text("feedback.followUp.add"))
            .icon(Icon.ADD)
            .runs(this::add)
            .button();
    this.cards =
        new CardList<>(fields.binder(), Proposal::followUps, Proposal::withFollowUps, this::card);
  }

  VBox build() {
    return Section.of("follow-ups", desk.text("feedback.followUps"), cards.node(), add);
  }

  void reveal(int index, String field) {
    cards.reveal(index, field);
  }

  void leave() {
    cards.clear();
  }

  private FollowUpCard card(CardList<FollowUp>.Row row) {
    return new FollowUpCard(desk, fields.part(), model, row, () -> remove(row));
  }

  private void add() {
    fields
        .binder()
        .editing()
        .ifPresent(editing -> {
          model.add(editing);
          cards.reveal(editing.proposalNow().followUps().size() - 1, "on");
        });
  }

  private void remove(CardList<FollowUp>.Row row) {
    int index = row.index();
    add.requestFocus();
    fields.binder().editing().ifPresent(editing -> model.remove(editing, index));
  }
}
