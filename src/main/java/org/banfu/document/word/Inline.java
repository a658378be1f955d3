package org.banfu.document.word;

/// What stands in a paragraph.
public sealed interface Inline {

  /// Characters.
  ///
  /// @param trace which of the traced values they come from, -1 if of none
  record Text(String text, RunStyle style, int trace) implements Inline {}

  record Tab(RunStyle style) implements Inline {}

  record LineBreak(RunStyle style) implements Inline {}

  record PageBreak() implements Inline {}

  /// A number that is known when the pages are.
  ///
  /// @param total how many pages there are, instead of the number of this one
  /// @param form of the number, see [NumberForm]; empty for the section's
  record PageNumber(RunStyle style, boolean total, String form) implements Inline {}

  /// A picture in the line.
  // Nobody compares two of these as values.
  @SuppressWarnings("ArrayRecordComponent")
  record Picture(byte[] content, double width, double height) implements Inline {}
}
