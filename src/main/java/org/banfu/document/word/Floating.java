package org.banfu.document.word;

import java.util.List;

/// What stands away from the lines, at a place of its own: a picture, a text box, a line. Measures
/// in points.
///
/// @param wraps whether text flows around it in Word
public record Floating(
    Place across, Place down, double width, double height, boolean wraps, Content content) {

  /// Where it stands in one direction.
  ///
  /// @param offset from the beginning of `from`; with another alignment than START it is not used
  public record Place(From from, Align align, double offset) {}

  /// What a place is measured from.
  public enum From {
    PAGE,
    /// The type area.
    MARGIN,
    /// The margin before the type area, and behind it.
    BEFORE,
    BEHIND,
    /// The column, or the paragraph.
    TEXT
  }

  /// Which edge is placed.
  public enum Align {
    START,
    CENTRE,
    END
  }

  /// What is drawn.
  public sealed interface Content {}

  /// A picture.
  // Nobody compares two of these as values.
  @SuppressWarnings("ArrayRecordComponent")
  public record Picture(byte[] content) implements Content {}

  /// A text box, or an empty rectangle.
  ///
  /// @param fill RRGGBB, empty for none
  /// @param grows whether it is as high as its text
  public record Box(
      List<Block> blocks,
      Block.Padding padding,
      Block.VerticalAlignment vertical,
      Border border,
      String fill,
      boolean grows)
      implements Content {
    public Box {
      blocks = List.copyOf(blocks);
    }
  }

  /// A straight line between two corners.
  ///
  /// @param rises whether from the lower left one
  public record Stroke(Border border, boolean rises) implements Content {}
}
