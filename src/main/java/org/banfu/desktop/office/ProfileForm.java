package org.banfu.desktop.office;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.field.TabKeys;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Profile;

/// Makes the controls of the profile's fields. Each writes its own value and is never written into.
final class ProfileForm {
  private final Desk desk;
  private final ProfileModel model;

  ProfileForm(Desk desk, ProfileModel model) {
    this.desk = desk;
    this.model = model;
  }

  Desk desk() {
    return desk;
  }

  ProfileModel model() {
    return model;
  }

  Profile now() {
    return model.profile().get();
  }

  /// A line of text; empty states nothing.
  FieldBox line(String id, String label, String value, BiFunction<Profile, String, Profile> set) {
    var field = new TextField(value);
    field
        .textProperty()
        .subscribe((before, typed) -> model.change(profile -> set.apply(profile, typed)));
    return new FieldBox(id, label, field);
  }

  /// Several values, one a line.
  FieldBox lines(
      String id,
      String label,
      List<String> values,
      BiFunction<Profile, List<String>, Profile> set) {
    var area = new TextArea(String.join("\n", values));
    area.setPrefRowCount(Math.clamp(values.size() + 1L, 3, 10));
    area.setWrapText(true);
    TabKeys.moveOn(area);
    area.textProperty()
        .subscribe((before, typed) -> model.change(profile -> set.apply(profile, lines(typed))));
    return new FieldBox(id, label, area);
  }

  FieldBox check(
      String id, String label, boolean value, BiFunction<Profile, Boolean, Profile> set) {
    var box = new CheckBox(desk.text("office.yes"));
    box.setSelected(value);
    box.selectedProperty()
        .subscribe((before, on) -> model.change(profile -> set.apply(profile, on)));
    return new FieldBox(id, label, box);
  }

  <E extends Enum<E>> FieldBox choice(
      String id,
      String label,
      Class<E> type,
      E value,
      Function<E, String> words,
      BiFunction<Profile, E, Profile> set) {
    ComboBox<E> box = combo(Arrays.asList(type.getEnumConstants()), value, words);
    box.valueProperty()
        .subscribe((before, chosen) -> model.change(profile -> set.apply(profile, chosen)));
    return new FieldBox(id, label, box);
  }

  static <T> ComboBox<T> combo(List<T> choices, T value, Function<T, String> words) {
    var box = new ComboBox<>(FXCollections.observableArrayList(choices));
    box.setValue(value);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T choice) {
            return choice == null ? "" : words.apply(choice);
          }

          @Override
          public T fromString(String text) {
            return box.getValue();
          }
        });
    return box;
  }

  static List<String> lines(String typed) {
    return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
