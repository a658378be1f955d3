package org.banfu.desktop.field;

import java.util.Optional;
import java.util.OptionalInt;
import org.banfu.text.ChineseNumerals;
import org.banfu.text.Widths;
import org.jspecify.annotations.Nullable;

/// A small whole number such as a year or a session, typed as 7, ７ or 七.
public final class NumberField extends ParsedField<Integer> {
  public NumberField() {
    setPrefColumnCount(5);
    getStyleClass().add("number-field");
  }

  @Override
  Optional<Integer> parse(String text) {
    OptionalInt number = ChineseNumerals.parse(Widths.squeeze(text));
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  @Override
  String shown(Integer number) {
    return number.toString();
  }

  @Override
  Optional<Integer> step(@Nullable Integer from, int by) {
    return Optional.ofNullable(from).map(number -> Math.max(0, number + by));
  }
}
