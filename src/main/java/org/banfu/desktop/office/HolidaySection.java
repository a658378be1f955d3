package org.banfu.desktop.office;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.field.TabKeys;
import org.banfu.desktop.kit.Desk;

/// Public holidays and make-up days, a year at a time: what working days are counted by.
final class HolidaySection {
  private static final int ROWS = 8;

  private final Desk desk;
  private final HolidaysModel model;
  private final ComboBox<Integer> year;
  private boolean isShowing;

  HolidaySection(Desk desk, HolidaysModel model) {
    this.desk = desk;
    this.model = model;
    this.year =
        ProfileForm.combo(
            model.years(), LocalDate.now(desk.clock()).getYear(), one -> one.toString());
  }

  Node build() {
    var how = new Label(desk.text("office.holidays.how"));
    how.setWrapText(true);
    var areas =
        new FlowPane(
            new FieldBox("holiday-year", desk.text("words.year"), year),
            lines("holidays-off", "office.holidays.off", false),
            lines("holidays-worked", "office.holidays.worked", true));
    areas.getStyleClass().add("form-flow");
    var section = new VBox(how, areas);
    section.getStyleClass().add("rows-editor");
    return section;
  }

  private FieldBox lines(String id, String name, boolean worked) {
    var area = new TextArea();
    area.setPrefRowCount(ROWS);
    area.setWrapText(true);
    TabKeys.moveOn(area);
    var box = new FieldBox(id, desk.text(name), area);
    year.valueProperty()
        .subscribe(shown -> {
          isShowing = true;
          area.setText(model.lines(shown, worked));
          box.say(List.of());
          isShowing = false;
        });
    area.textProperty()
        .subscribe((before, typed) -> {
          if (!isShowing) {
            box.say(
                model.type(year.getValue(), worked, typed).stream()
                    .map(line -> desk.text("office.holidays.puzzled", line))
                    .toList());
          }
        });
    return box;
  }
}
