package org.banfu.desktop.office;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/// The controls in a row of a [RowsEditor], named for screen readers and by their prompts.
final class RowControls {
  private RowControls() {}

  static Node text(String name, int columns, String value, Consumer<String> typed) {
    var field = new TextField(value);
    field.setPromptText(name);
    field.setAccessibleText(name);
    field.setPrefColumnCount(columns);
    field.textProperty().subscribe((before, text) -> typed.accept(text));
    return field;
  }

  static <T> Node choice(
      String name, List<T> choices, T value, Function<T, String> words, Consumer<T> chosen) {
    ComboBox<T> box = ProfileForm.combo(choices, value, words);
    box.setAccessibleText(name);
    box.valueProperty().subscribe((before, choice) -> chosen.accept(choice));
    return box;
  }

  /// Names between 、 and commas of either width.
  static List<String> names(String typed) {
    return Stream.of(typed.split("[、，,]"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
