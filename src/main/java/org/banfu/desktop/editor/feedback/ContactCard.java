package org.banfu.desktop.editor.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.field.Lens;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.FoldingRow;
import org.banfu.proposal.ContactPhase;
import org.banfu.proposal.ContactRecord;
import org.banfu.proposal.ContactRecordBuilder;
import org.banfu.proposal.ContactWay;
import org.banfu.proposal.NameKind;

/// One talk with the proposer.
final class ContactCard implements CardList.Card {
  private final CardList<ContactRecord>.Row row;
  private final Fields form;
  private final CardFrame frame;
  private final Map<String, FieldBox> fields;

  ContactCard(Desk desk, Fields form, CardList<ContactRecord>.Row row, Runnable remove) {
    this.row = row;
    this.form = form;
    this.fields =
        Map.of(
            "on", form.date("contact-on", on()),
            "phase",
                form.choice(
                    "contact-phase",
                    phase(),
                    List.of(ContactPhase.values()),
                    it -> desk.text("words.contactPhase." + it)),
            "way",
                form.choice(
                    "contact-way",
                    way(),
                    List.of(ContactWay.values()),
                    it -> desk.text("words.contactWay." + it)),
            "with", name("contact-with", with(), NameKind.PERSON, NameKind.GROUP),
            "by", name("contact-by", by(), NameKind.PERSON),
            "text", form.area("contact-text", text()));
    List.of("on", "phase", "way", "with", "by")
        .forEach(name -> field(name).getStyleClass().add("feedback-field"));
    var facts =
        new FoldingRow(
            List.of("on", "phase", "way", "with", "by").stream()
                .map(this::field)
                .toArray(FieldBox[]::new));
    facts.getStyleClass().add("feedback-fields");
    this.frame =
        new CardFrame(
            "contact",
            index -> desk.text("feedback.contact.name", index + 1),
            index -> desk.text("feedback.contact.remove", index + 1),
            remove,
            facts,
            field("text"));
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
  }

  @Override
  public void reveal(String field) {
    field(fields.containsKey(field) ? field : "text").control().requestFocus();
  }

  @Override
  public void dispose() {
    form.dispose();
  }

  private FieldBox name(String id, Lens<String> lens, NameKind... offered) {
    return form.line(id, lens, offered);
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
