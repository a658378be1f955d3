package org.banfu.desktop.field;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.banfu.text.TypedDates;
import org.jspecify.annotations.Nullable;

/// A day, typed as 2023.7.17, 20230717, 7-17, 今天…; ↑ and ↓ go to the next and the previous day,
/// from an empty field to today.
public final class DateField extends ParsedField<LocalDate> {
  private final Clock clock;

  /// @param clock tells today, and the year of a day typed without one
  public DateField(Clock clock) {
    this.clock = clock;
    setPrefColumnCount(9);
    getStyleClass().add("date-field");
  }

  @Override
  Optional<LocalDate> parse(String text) {
    return TypedDates.parse(text, LocalDate.now(clock));
  }

  @Override
  String shown(LocalDate day) {
    return TypedDates.shown(day);
  }

  @Override
  Optional<LocalDate> step(@Nullable LocalDate from, int by) {
    return Optional.of(from == null ? LocalDate.now(clock) : from.plusDays(by));
  }
}
