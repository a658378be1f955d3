package org.banfu.desktop.office;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Page;
import org.banfu.desktop.kit.ReadOnlyNodes;
import org.banfu.desktop.settings.SettingsModel;

/// 设置: everything that can be chosen, in one place. What belongs to the machine comes first, then
/// the office's profile, which is in the archive.
public final class SettingsPage implements Page {
  private final Desk desk;
  private final MachineSection machine;
  private final ProfileModel profile;
  private final HolidaysModel holidays;
  private final Habits habits;
  private final VBox ofOffice = new VBox();
  private final TemplatesSection templates;

  /// @param office the profile, one for all pages
  /// @param days the holidays and make-up days, likewise
  /// @param known the habits that are shipped
  /// @param showFields opens 模板字段
  /// @param trial shows what a template makes before it is chosen
  SettingsPage(
      Desk desk,
      SettingsModel settings,
      ProfileModel office,
      HolidaysModel days,
      Habits known,
      Runnable showFields,
      TemplateTrial trial) {
    this.desk = desk;
    this.machine = new MachineSection(desk, settings);
    this.profile = office;
    this.holidays = days;
    this.habits = known;
    this.templates =
        new TemplatesSection(desk, new TemplatesModel(desk, office, trial), showFields);
  }

  @Override
  public String id() {
    return "settings";
  }

  @Override
  public String title() {
    return desk.text("office.settings");
  }

  @Override
  public Region build() {
    var all = new VBox();
    all.getStyleClass().add("settings");
    add(all, "office.machine", fields(machine.fields()), machine.archive());
    ofOffice.getStyleClass().add("settings-part");
    showOffice();
    all.getChildren().add(ofOffice);
    var kept = new VBox();
    kept.getStyleClass().add("settings-part");
    add(kept, "office.templates", templates.build());
    all.getChildren().add(kept);
    if (desk.isReading()) {
      ReadOnlyNodes.hold(ofOffice);
      ReadOnlyNodes.hold(kept);
    }
    var scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    return scroll;
  }

  /// All that the profile says; shown anew when other habits were taken over.
  private void showOffice() {
    var form = new ProfileForm(desk, profile);
    var office = new OfficeSection(form);
    var letter = new LetterSection(form);
    var deadlines = new DeadlineSection(form);
    ofOffice.getChildren().clear();
    add(ofOffice, "office.office", fields(office.first()));
    add(ofOffice, "office.councils", office.councils());
    add(
        ofOffice,
        "office.habits",
        new HabitsSection(desk, profile, habits, this::showOffice).build());
    add(ofOffice, "office.letters", fields(letter.fields()));
    add(ofOffice, "office.sentences", new SentencesSection(form, habits).build());
    add(ofOffice, "office.categories", letter.categories());
    add(ofOffice, "office.deadlines", fields(List.of(deadlines.soonDays())), deadlines.rules());
    add(ofOffice, "office.holidays", new HolidaySection(desk, holidays).build());
    add(ofOffice, "office.headings", fields(letter.headings()));
    add(ofOffice, "office.fonts", fields(letter.fonts()));
    add(ofOffice, "office.unitNames", office.unitNames());
  }

  /// Brings 文书模板 to sight.
  void revealTemplates() {
    templates.reveal();
  }

  @Override
  public void dispose() {
    machine.dispose();
    templates.dispose();
    profile.saveNow();
    holidays.saveNow();
  }

  private void add(VBox all, String heading, Node... content) {
    var title = new Label(desk.text(heading));
    title.getStyleClass().add("section-title");
    title.setWrapText(true);
    all.getChildren().add(title);
    all.getChildren().addAll(content);
  }

  static FlowPane fields(List<? extends Node> fields) {
    var flow = new FlowPane();
    flow.getStyleClass().add("form-flow");
    flow.getChildren().addAll(fields);
    return flow;
  }
}
