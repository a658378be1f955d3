package org.banfu.desktop.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A choice among a few values, shown in words. A value outside of them, from an older profile, is
/// shown too.
public final class ChoiceField<T> extends ComboBox<T> {
  private final Function<T, String> words;
  private final String none;

  /// One of these always holds.
  public ChoiceField(List<T> choices, Function<T, String> words) {
    this(words, "");
    getItems().setAll(choices);
  }

  /// @param none stands for the choice of none of them
  public ChoiceField(List<T> choices, Function<T, String> words, String none) {
    this(words, none);
    var items = new ArrayList<@Nullable T>();
    items.add(null);
    items.addAll(choices);
    getItems().setAll(items);
  }

  private ChoiceField(Function<T, String> words, String none) {
    this.words = words;
    this.none = none;
    getStyleClass().add("choice-field");
    setConverter(new Words());
  }

  /// Offers others from now on, such as those of a changed profile.
  public void offer(List<T> choices) {
    if (!choices.equals(getItems())) {
      T value = getValue();
      getItems().setAll(choices);
      setValue(value);
    }
  }

  private final class Words extends StringConverter<T> {
    @Override
    public String toString(@Nullable T value) {
      return value == null ? none : words.apply(value);
    }

    @Override
    public @Nullable T fromString(String text) {
      return getItems().stream()
          .filter(item -> toString(item).equals(text))
          .findFirst()
          .orElse(null);
    }
  }
}
