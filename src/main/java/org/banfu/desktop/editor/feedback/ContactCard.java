package org.banfu.desktop.editor.feedback;

import java.time.LocalDate;
import java.util.List;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.field.Lens;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.ContactPhase;
import org.banfu.proposal.ContactRecord;
import org.banfu.proposal.ContactRecordBuilder;
import org.banfu.proposal.ContactWay;
import org.banfu.proposal.NameKind;
import org.banfu.proposal.Place;

/// The card of one talk with the proposer.
final class ContactCard {
  private final CardList<ContactRecord>.Row row;
  private final Fields form;

  private ContactCard(Fields form, CardList<ContactRecord>.Row row) {
    this.row = row;
    this.form = form;
  }

  /// 沟通记录: a card for each talk.
  static CardsSection<ContactRecord> section(Desk desk, Fields fields, ContactsViewModel model) {
    return new CardsSection<>(
        fields.binder(),
        model.list(),
        Action.named("add-contact", desk.text("feedback.contact.add")),
        "way",
        (row, remove) -> new ContactCard(fields.part(), row).frame(desk, remove));
  }

  private CardFrame frame(Desk desk, Runnable remove) {
    FieldBox on = form.date("contact-on", on());
    form.watch(() -> Place.of("contacts.on", row.index()), on::tell);
    var frame =
        new CardFrame(
            "contact",
            index -> desk.text("feedback.contact.name", index + 1),
            index -> desk.text("feedback.contact.remove", index + 1),
            remove,
            form::dispose);
    frame.row(
        frame.field("on", on),
        frame.field(
            "phase",
            form.choice(
                "contact-phase",
                phase(),
                List.of(ContactPhase.values()),
                it -> desk.text("words.contactPhase." + it))),
        frame.field(
            "way",
            form.choice(
                "contact-way",
                way(),
                List.of(ContactWay.values()),
                it -> desk.text("words.contactWay." + it))),
        frame.field("with", form.line("contact-with", with(), NameKind.PERSON, NameKind.GROUP)),
        frame.field("by", form.line("contact-by", by(), NameKind.PERSON)));
    frame.line(frame.field("text", form.area("contact-text", text())));
    return frame;
  }

  private Lens<LocalDate> on() {
    return row.lens(
        "contacts.on",
        form.edit("feedback.contact.on"),
        ContactRecord::on,
        (record, day) -> ContactRecordBuilder.builder(record).on(day).build());
  }

  private Lens<ContactPhase> phase() {
    return row.lens(
        "contacts.phase",
        form.edit("feedback.contact.phase"),
        ContactRecord::phase,
        (record, phase) -> ContactRecordBuilder.builder(record).phase(phase).build());
  }

  private Lens<ContactWay> way() {
    return row.lens(
        "contacts.way",
        form.edit("feedback.contact.way"),
        ContactRecord::way,
        (record, way) -> ContactRecordBuilder.builder(record).way(way).build());
  }

  private Lens<String> with() {
    return row.lens(
        "contacts.with",
        form.edit("feedback.contact.with"),
        ContactRecord::with,
        (record, name) -> ContactRecordBuilder.builder(record).with(CardList.stated(name)).build());
  }

  private Lens<String> by() {
    return row.lens(
        "contacts.by",
        form.edit("feedback.contact.by"),
        ContactRecord::by,
        (record, name) -> ContactRecordBuilder.builder(record).by(CardList.stated(name)).build());
  }

  private Lens<String> text() {
    return row.lens(
        "contacts.text",
        form.edit("feedback.contact.text"),
        ContactRecord::text,
        (record, typed) ->
            ContactRecordBuilder.builder(record).text(typed == null ? "" : typed).build());
  }
}
