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
  private final boolean hasNone;
  private boolean isOffering;

  /// One of these always holds.
  public ChoiceField(List<T> choices, Function<T, String> words) {
    this(words, "", false);
    getItems().setAll(offered(choices));
  }

  /// @param none stands for the choice of none of them
  public ChoiceField(List<T> choices, Function<T, String> words, String none) {
    this(words, none, true);
    getItems().setAll(offered(choices));
  }

  private ChoiceField(Function<T, String> words, String none, boolean hasNone) {
    this.words = words;
    this.none = none;
    this.hasNone = hasNone;
    getStyleClass().add("choice-field");
    setConverter(new Words());
  }

  /// Offers others from now on, such as those of a changed profile; the value stays.
  public void offer(List<T> choices) {
    List<@Nullable T> offered = offered(choices);
    if (!offered.equals(getItems())) {
      T value = getValue();
      isOffering = true;
      getItems().setAll(offered);
      setValue(value);
      isOffering = false;
    }
  }

  /// Whether the value comes and goes only because its list is replaced: nobody chose anything.
  boolean isOffering() {
    return isOffering;
  }

  private List<@Nullable T> offered(List<T> choices) {
    var items = new ArrayList<@Nullable T>();
    if (hasNone) {
      items.add(null);
    }
    items.addAll(choices);
    return items;
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
