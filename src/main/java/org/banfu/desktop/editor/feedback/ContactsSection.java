package org.banfu.desktop.editor.feedback;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.DueWords;
import org.banfu.desktop.kit.Icon;
import org.banfu.proposal.ContactRecord;
import org.banfu.proposal.Proposal;

/// 沟通记录: a card for each talk, in the order in which they were typed.
final class ContactsSection {
  private final Desk desk;
  private final Fields fields;
  private final ContactsViewModel model;
  private final Label first = new Label();
  private final Button add;
  private final CardList<ContactRecord> cards;

  ContactsSection(Desk desk, Fields fields, ContactsViewModel model) {
    this.desk = desk;
    this.fields = fields;
    this.model = model;
    this.add =
        Action.named("add-contact", desk.text("feedback.contact.add"))
            .icon(Icon.ADD)
            .runs(this::add)
            .button();
    this.cards =
        new CardList<>(fields.binder(), Proposal::contacts, Proposal::withContacts, this::card);
  }

  VBox build() {
    first.setId("first-contact");
    first.setWrapText(true);
    first.managedProperty().bind(first.visibleProperty());
    fields.binder().follow(this::showFirst);
    return Section.of("contacts", desk.text("feedback.contacts"), first, cards.node(), add);
  }

  void reveal(int index, String field) {
    cards.reveal(index, field);
  }

  void leave() {
    cards.clear();
  }

  private ContactCard card(CardList<ContactRecord>.Row row) {
    return new ContactCard(desk, fields.part(), row, () -> remove(row));
  }

  private void add() {
    fields
        .binder()
        .editing()
        .ifPresent(editing -> {
          model.add(editing);
          cards.reveal(editing.proposalNow().contacts().size() - 1, "way");
        });
  }

  private void remove(CardList<ContactRecord>.Row row) {
    int index = row.index();
    add.requestFocus();
    fields.binder().editing().ifPresent(editing -> model.remove(editing, index));
  }

  private void showFirst(Proposal proposal) {
    var said = model.first(proposal);
    first.setVisible(said.isPresent());
    first
        .getStyleClass()
        .removeAll(
            List.of(DueWords.Nearness.values()).stream().map(it -> it.styleClass()).toList());
    said.ifPresent(it -> {
      first.setText(it.text());
      first.getStyleClass().add(it.nearness().styleClass());
    });
  }
}
