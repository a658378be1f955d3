package org.banfu.desktop.office;

import java.util.List;
import javafx.scene.Node;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Contact;
import org.banfu.proposal.Council;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Profile;
import org.banfu.proposal.UnitName;
import org.jspecify.annotations.Nullable;

/// Who the office is: its names, its contact, the councils it answers.
final class OfficeSection {
  private final ProfileForm form;
  private final Desk desk;

  OfficeSection(ProfileForm form) {
    this.form = form;
    this.desk = form.desk();
  }

  /// The few that matter on the first day.
  List<Node> first() {
    Profile now = form.now();
    return List.of(
        form.line(
            "profile-issuer",
            desk.text("words.issuer"),
            shown(now.issuer()),
            (profile, typed) -> profile.withIssuer(optional(typed))),
        form.line(
            "profile-filing-unit",
            desk.text("words.filingUnit"),
            shown(now.filingUnit()),
            (profile, typed) -> profile.withFilingUnit(optional(typed))),
        form.line(
            "profile-contact",
            desk.text("words.contact"),
            shown(now.contact().name()),
            (profile, typed) ->
                profile.withContact(new Contact(optional(typed), profile.contact().phone()))),
        form.line(
            "profile-phone",
            desk.text("words.phone"),
            shown(now.contact().phone()),
            (profile, typed) ->
                profile.withContact(new Contact(profile.contact().name(), optional(typed)))));
  }

  /// 市政协, 区人大…
  Node councils() {
    return new RowsEditor<Council>(
            desk,
            "profile-councils",
            this::councilControls,
            () -> new Council(Kind.CPPCC, ""),
            councils -> form.model().change(profile -> profile.withCouncils(councils)))
        .build(form.now().councils());
  }

  /// Full and short names of units.
  Node unitNames() {
    return new RowsEditor<UnitName>(
            desk,
            "profile-unit-names",
            this::unitControls,
            () -> new UnitName("", List.of()),
            names -> form.model().change(profile -> profile.withUnitNames(names)))
        .build(form.now().unitNames());
  }

  private List<Node> councilControls(RowsEditor.Row<Council> row) {
    return List.of(
        RowControls.choice(
            desk.text("words.kind"),
            List.of(Kind.values()),
            row.value().kind(),
            kind -> desk.text("words.kind." + kind),
            kind -> row.set(new Council(kind, row.value().name()))),
        RowControls.text(
            desk.text("words.council"),
            12,
            row.value().name(),
            name -> row.set(new Council(row.value().kind(), name))));
  }

  private List<Node> unitControls(RowsEditor.Row<UnitName> row) {
    return List.of(
        RowControls.text(
            desk.text("office.fullName"),
            18,
            row.value().full(),
            name -> row.set(new UnitName(name, row.value().shortNames()))),
        RowControls.text(
            desk.text("office.shortNames"),
            18,
            String.join("、", row.value().shortNames()),
            names -> row.set(new UnitName(row.value().full(), RowControls.names(names)))));
  }

  private static String shown(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static @Nullable String optional(String typed) {
    return typed.isBlank() ? null : typed;
  }
}
