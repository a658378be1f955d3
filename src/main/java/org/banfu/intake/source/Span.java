package org.banfu.intake.source;

/// A run of characters of the source and what became of it.
///
/// @param end the first character behind it
/// @param path of FIELD the field it is in, such as `suggestions[0].reply`; of STRUCTURE the field
///   it repeats; empty otherwise
public record Span(int start, int end, Kind kind, String path) {
  /// What became of it.
  public enum Kind {
    /// Went into a field, or was read for one.
    FIELD,
    /// Numbers, labels, head rows, legends, punctuation, blanks, and what repeats a field.
    STRUCTURE,
    /// Does not belong to the letter.
    NOISE,
    /// Found no place and went to 未归类内容.
    UNSORTED
  }
}
