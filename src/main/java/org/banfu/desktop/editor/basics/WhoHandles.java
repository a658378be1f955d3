package org.banfu.desktop.editor.basics;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.banfu.archive.ArchiveView;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.FocusBack;
import org.banfu.proposal.Contact;
import org.banfu.proposal.NameKind;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Role;

/// Role, units, contact. What the office's profile says is offered for a proposal that lacks it, as
/// one that was read in: what a letter does not state is not put into it unasked.
final class WhoHandles {
  private final Desk desk;
  private final Fields fields;
  private final Button offer = new Button();
  private final FocusBack focus = new FocusBack(offer);

  WhoHandles(Desk desk, Fields fields) {
    this.desk = desk;
    this.fields = fields;
  }

  Region build() {
    var lenses = new Lenses(fields);
    offer.setId("take-profile");
    offer.setText(desk.text("basics.fromProfile"));
    offer.setWrapText(true);
    offer.managedProperty().bind(offer.visibleProperty());
    offer.setOnAction(event ->
        fields
            .binder()
            .editing()
            .ifPresent(editing ->
                editing.change(
                    EditLabel.of("basics.fromProfile"),
                    proposal -> profile().map(it -> it.fill(proposal)).orElse(proposal))));
    fields
        .binder()
        .follow(proposal ->
            focus.after(() ->
                offer.setVisible(
                    profile().map(it -> !it.fill(proposal).equals(proposal)).orElse(false))));
    return Part.section(
        "basics-who",
        desk.text("basics.who"),
        Part.row(
            fields.choice(
                "proposal-role",
                fields.lens("role", "words.role", Proposal::role, Proposal::withRole),
                List.of(Role.values()),
                role -> desk.text("words.role." + role)),
            fields.line(
                "proposal-lead-unit",
                lenses.typed(
                    "leadUnit", "words.leadUnit", Proposal::leadUnit, Proposal::withLeadUnit),
                NameKind.UNIT)),
        fields.chips(
            "proposal-co-units",
            lenses.list("coUnits", "words.coUnits", Proposal::coUnits, Proposal::withCoUnits),
            Lenses.CO_UNITS,
            NameKind.UNIT),
        Part.row(
            fields.line(
                "proposal-issuer",
                lenses.typed("issuer", "words.issuer", Proposal::issuer, Proposal::withIssuer),
                NameKind.UNIT),
            fields.line(
                "proposal-filing-unit",
                lenses.typed(
                    "filingUnit",
                    "words.filingUnit",
                    Proposal::filingUnit,
                    Proposal::withFilingUnit),
                NameKind.UNIT),
            fields.line(
                "proposal-handler",
                lenses.typed("handler", "words.handler", Proposal::handler, Proposal::withHandler),
                NameKind.PERSON),
            fields.line(
                "proposal-contact",
                lenses.contact().typed("name", "words.contact", Contact::name, Contact::withName),
                NameKind.PERSON),
            fields.line(
                "proposal-phone",
                lenses
                    .contact()
                    .typed("phone", "words.phone", Contact::phone, Contact::withPhone))),
        offer);
  }

  private Optional<Profile> profile() {
    return desk.session().opened().map(ArchiveView::profile);
  }
}
