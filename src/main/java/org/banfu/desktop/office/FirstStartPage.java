package org.banfu.desktop.office;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Page;

/// The first start's short page: the few names that stand in every letter. It can be skipped.
final class FirstStartPage implements Page {
  private final Desk desk;
  private final ProfileModel profile;
  private final Habits habits;

  /// @param office the profile, one for all pages
  /// @param known the habits that are shipped
  FirstStartPage(Desk desk, ProfileModel office, Habits known) {
    this.desk = desk;
    this.profile = office;
    this.habits = known;
  }

  @Override
  public String id() {
    return "first-start";
  }

  @Override
  public String title() {
    return desk.text("office.welcome");
  }

  @Override
  public Region build() {
    var why = new Label(desk.text("office.firstStart"));
    why.setWrapText(true);
    var office = new OfficeSection(new ProfileForm(desk, profile));
    Region places = new HabitsSection(desk, profile, habits, () -> {}).build();
    var begin = new Button(desk.text("office.begin"));
    begin.setId("first-start-begin");
    begin.setDefaultButton(true);
    begin.setOnAction(event -> desk.pages().back());
    var skip = new Button(desk.text("office.later"));
    skip.setId("first-start-skip");
    skip.setOnAction(event -> desk.pages().back());
    var buttons = new FlowPane(begin, skip);
    buttons.getStyleClass().add("form-flow");
    var all =
        new VBox(
            why,
            SettingsPage.fields(office.first()),
            heading("office.councils"),
            office.councils(),
            heading("office.habits"),
            places,
            buttons);
    all.getStyleClass().add("settings");
    var scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    return scroll;
  }

  private Label heading(String code) {
    var heading = new Label(desk.text(code));
    heading.getStyleClass().add("section-title");
    heading.setWrapText(true);
    return heading;
  }

  @Override
  public void dispose() {
    profile.saveNow();
  }
}
