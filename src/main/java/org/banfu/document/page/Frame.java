package org.banfu.document.page;

import org.banfu.document.word.Floating;
import org.banfu.document.word.Section;

/// A page's paper and its type area: what floating things are placed by.
record Frame(double width, double height, double left, double right, double top, double bottom) {

  static Frame of(Section section) {
    return new Frame(
        section.width(),
        section.height(),
        section.left(),
        section.width() - section.right(),
        Math.abs(section.top()),
        section.height() - Math.abs(section.bottom()));
  }

  /// The left edge of something.
  ///
  /// @param column where the column begins, `wide` is its width
  double across(Floating.Place place, double size, double column, double wide) {
    return switch (place.from()) {
      case PAGE -> at(place, size, 0, width);
      case MARGIN -> at(place, size, left, right);
      case BEFORE -> at(place, size, 0, left);
      case BEHIND -> at(place, size, right, width);
      case TEXT -> at(place, size, column, column + wide);
    };
  }

  /// The upper edge of something.
  ///
  /// @param paragraph where the paragraph begins
  double down(Floating.Place place, double size, double paragraph) {
    return switch (place.from()) {
      case PAGE -> at(place, size, 0, height);
      case MARGIN -> at(place, size, top, bottom);
      case BEFORE -> at(place, size, 0, top);
      case BEHIND -> at(place, size, bottom, height);
      case TEXT -> paragraph + place.offset();
    };
  }

  private static double at(Floating.Place place, double size, double from, double to) {
    return switch (place.align()) {
      case START -> from + place.offset();
      case CENTRE -> (from + to - size) / 2;
      case END -> to - size;
    };
  }
}
