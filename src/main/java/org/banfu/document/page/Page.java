package org.banfu.document.page;

import java.util.List;

/// One page.
///
/// @param number as printed
public record Page(
    int number,
    double width,
    double height,
    List<Line> lines,
    List<Rule> rules,
    List<Area> areas,
    List<Image> images) {
  public Page {
    lines = List.copyOf(lines);
    rules = List.copyOf(rules);
    areas = List.copyOf(areas);
    images = List.copyOf(images);
  }

  /// A straight rule, drawn along its middle.
  public record Rule(
      double x1, double y1, double x2, double y2, double width, String color, boolean dashed) {}

  /// A filled rectangle below the text.
  public record Area(double x, double y, double width, double height, String color) {}

  /// A picture.
  // Nobody compares two of these as values.
  @SuppressWarnings("ArrayRecordComponent")
  public record Image(double x, double y, double width, double height, byte[] content) {}
}
