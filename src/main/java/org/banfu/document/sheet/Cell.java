package org.banfu.document.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What stands in one place of a table. Each kind is of the type that Excel counts and sorts with.
public sealed interface Cell {
  /// Text as typed, never a formula.
  record Text(String text) implements Cell {}

  /// A whole number.
  record Whole(long number) implements Cell {}

  /// A number with two decimals shown.
  record Decimal(BigDecimal number) implements Cell {}

  /// A day, shown as 2023-07-17.
  record Day(LocalDate day) implements Cell {}

  /// A share of one, shown as per cent with one decimal: 0.5 is 50.0%.
  record Share(BigDecimal share) implements Cell {}

  /// A figure over the rows above, kept right by the reader's program as rows are changed or
  /// filtered away.
  ///
  /// @param of the column that is counted or added up
  /// @param value what it is now: programs that do not reckon show it
  /// @param before words around the number in its own cell; `after` likewise
  record Total(Function function, int of, long value, String before, String after) implements Cell {

    public Total {
      // A quotation mark would end the words in the number's format.
      before = before.replace("\"", "");
      after = after.replace("\"", "");
    }
  }

  /// How a total comes about.
  enum Function {
    /// The sum of the rows that are seen.
    SUM,
    /// How many of the rows that are seen state something.
    COUNT,
    /// How many rows there are, seen or not.
    ROWS
  }

  /// Nothing.
  record Blank() implements Cell {}

  /// Text; nothing for none.
  static Cell of(@Nullable String text) {
    return text == null || text.isEmpty() ? new Blank() : new Text(text);
  }

  /// A whole number.
  static Cell of(long number) {
    return new Whole(number);
  }

  /// A day; nothing for none.
  static Cell of(@Nullable LocalDate day) {
    return day == null ? new Blank() : new Day(day);
  }
}
