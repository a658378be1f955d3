package org.banfu.desktop.office;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Dialogs;
import org.banfu.proposal.json.ShippedHabits;

/// 按哪地的习惯开始: what each place's letters look like, and a button that takes its habits over. Names,
/// contact, councils and templates of the office stay. Habits of the office's own are only replaced
/// after a question.
final class HabitsSection {
  private final Desk desk;
  private final ProfileModel profile;
  private final Habits habits;
  private final Runnable taken;
  private final VBox places = new VBox();

  /// @param taken told after habits were taken over
  HabitsSection(Desk desk, ProfileModel office, Habits known, Runnable taken) {
    this.desk = desk;
    this.profile = office;
    this.habits = known;
    this.taken = taken;
  }

  Region build() {
    places.setId("profile-habits");
    places.getStyleClass().add("habits");
    show();
    return places;
  }

  private void show() {
    places.getChildren().clear();
    for (ShippedHabits place : ShippedHabits.values()) {
      places.getChildren().add(place(place));
    }
  }

  private Region place(ShippedHabits place) {
    List<String> changes = Habits.changes(profile.profile().get(), habits.of(place));
    String title = desk.text("office.habits." + place);
    var name = new Label(title);
    name.setWrapText(true);
    name.getStyleClass().add("text-bold");
    var what = wrapped(desk.text("office.habits." + place + ".what"), "habits-what");
    String said =
        changes.isEmpty()
            ? desk.text("office.habits.inUse")
            : desk.text("office.habits.changes", words(changes));
    Label differs = wrapped(said, "text-muted");
    differs.setId("habits-" + place + "-said");
    var take = new Button(desk.text("office.habits.take"));
    take.setId("habits-" + place);
    take.setMinWidth(Region.USE_PREF_SIZE);
    take.setAccessibleText(take.getText() + " " + title);
    take.setDisable(changes.isEmpty());
    take.setOnAction(event -> take(place, title, changes));
    var box = new VBox(name, what, differs, take);
    box.getStyleClass().add("habits-place");
    return box;
  }

  private void take(ShippedHabits place, String title, List<String> changes) {
    boolean isLost = !habits.isShipped(profile.profile().get());
    if (!isLost || confirmed(title, changes)) {
      profile.change(office -> office.withHabitsOf(habits.of(place)));
      show();
      taken.run();
    }
  }

  private boolean confirmed(String title, List<String> changes) {
    return desk.dialogs()
        .confirms(
            new Dialogs.Question(
                desk.text("office.habits.question", title),
                desk.text("office.habits.lost", words(changes)),
                desk.text("office.habits.take")));
  }

  private String words(List<String> changes) {
    return changes.stream().map(desk::text).collect(Collectors.joining(desk.text("words.and")));
  }

  private static Label wrapped(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
