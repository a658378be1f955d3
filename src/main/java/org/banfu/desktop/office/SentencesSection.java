package org.banfu.desktop.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Kind;
import org.banfu.proposal.OfficeSentence;
import org.banfu.proposal.OfficeSentence.What;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Role;
import org.banfu.proposal.SentenceFields;
import org.jspecify.annotations.Nullable;

/// 函件里的句子: the office's own titles, salutations, openings and so on, for letters of a kind and a
/// role that are chosen above. Each shows what it is for, what stands without it, and what it gives
/// for the sample.
final class SentencesSection {
  private final ProfileForm form;
  private final Desk desk;
  private final Habits habits;
  private final List<SentenceRow> rows = new ArrayList<>();
  private Optional<Kind> kind = Optional.empty();
  private Optional<Role> role = Optional.empty();

  SentencesSection(ProfileForm form, Habits known) {
    this.form = form;
    this.desk = form.desk();
    this.habits = known;
  }

  TitledPane build() {
    var how = new Label(desk.text("office.sentences.how"));
    how.setWrapText(true);
    var fields =
        new Label(
            desk.text(
                "office.sentences.fields",
                String.join(
                    desk.text("words.and"),
                    SentenceFields.list().stream().map(SentenceFields.Field::name).toList())));
    fields.setWrapText(true);
    fields.getStyleClass().add("text-muted");
    var list = new VBox();
    list.getStyleClass().add("rows-editor");
    for (What what : What.values()) {
      var row = new SentenceRow(this, what);
      rows.add(row);
      list.getChildren().add(row.build());
    }
    var content = new VBox(how, letters(), fields, list);
    content.getStyleClass().add("settings-fold");
    var fold = new TitledPane(desk.text("office.sentences.fold"), content);
    fold.setId("profile-sentences");
    fold.setWrapText(true);
    fold.setMinWidth(0);
    fold.setExpanded(false);
    fold.setAnimated(false);
    refresh();
    return fold;
  }

  private FlowPane letters() {
    ComboBox<Optional<Kind>> kinds =
        ProfileForm.combo(
            List.of(Optional.<Kind>empty(), Optional.of(Kind.CPPCC), Optional.of(Kind.NPC)),
            kind,
            one ->
                one.map(it -> desk.text("words.kind." + it))
                    .orElse(desk.text("office.sentences.bothKinds")));
    kinds
        .valueProperty()
        .subscribe((before, chosen) -> {
          kind = chosen;
          refresh();
        });
    var allRoles = new ArrayList<Optional<Role>>();
    allRoles.add(Optional.empty());
    for (Role one : Role.values()) {
      allRoles.add(Optional.of(one));
    }
    ComboBox<Optional<Role>> roles =
        ProfileForm.combo(
            List.copyOf(allRoles),
            role,
            one ->
                one.map(it -> desk.text("words.role." + it))
                    .orElse(desk.text("office.sentences.everyReply")));
    roles
        .valueProperty()
        .subscribe((before, chosen) -> {
          role = chosen;
          refresh();
        });
    return SettingsPage.fields(
        List.of(
            new FieldBox("profile-sentence-kind", desk.text("words.kind"), kinds),
            new FieldBox("profile-sentence-role", desk.text("words.role"), roles)));
  }

  private void refresh() {
    rows.forEach(SentenceRow::refresh);
  }

  Desk desk() {
    return desk;
  }

  Habits habits() {
    return habits;
  }

  Profile office() {
    return form.now();
  }

  /// The kind and role that a sample is shown in.
  Kind sampleKind() {
    return kind.orElse(Kind.CPPCC);
  }

  Role sampleRole() {
    return role.orElse(Role.SOLE);
  }

  /// What the office writes for the chosen letters; null if it says nothing of them.
  @Nullable String own(What what) {
    return form.now().sentences().stream()
        .filter(one -> one.isFor(what, kind.orElse(null), role.orElse(null)))
        .map(OfficeSentence::text)
        .findFirst()
        .orElse(null);
  }

  /// The office without its sentence for the chosen letters.
  Profile without(What what) {
    return form.now().withSentences(others(form.now(), what));
  }

  /// @param text null to take the office's sentence away
  void change(What what, @Nullable String text) {
    form.model()
        .change(profile -> {
          var next = new ArrayList<>(others(profile, what));
          if (text != null) {
            next.add(new OfficeSentence(what, kind.orElse(null), role.orElse(null), text));
          }
          return profile.withSentences(next);
        });
  }

  private List<OfficeSentence> others(Profile profile, What what) {
    return profile.sentences().stream()
        .filter(one -> !one.isFor(what, kind.orElse(null), role.orElse(null)))
        .toList();
  }
}
