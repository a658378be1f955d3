package org.banfu.document.page;

import java.util.ArrayList;
import java.util.List;

/// What was laid out for one page.
final class Piece {
  final Frame frame;
  final List<Line> lines = new ArrayList<>();
  final List<Page.Rule> rules = new ArrayList<>();
  final List<Page.Area> areas = new ArrayList<>();
  final List<Page.Image> images = new ArrayList<>();
  final List<Floated> floats = new ArrayList<>();

  /// Something that floats, drawn.
  ///
  /// @param wraps whether Word lets text flow around it
  record Floated(double x, double y, double width, double height, boolean wraps, Piece drawn) {
    /// Whether a line of text runs through it.
    boolean meets(Line line) {
      return line.runs().stream().anyMatch(run -> run.end() > x + 1 && run.x() < x + width - 1)
          && line.baseline() > y + 1
          && line.top() < y + height - 1;
    }
  }

  Piece(Frame frame) {
    this.frame = frame;
  }

  /// Takes over another piece of the same page.
  void add(Piece other) {
    lines.addAll(other.lines);
    rules.addAll(other.rules);
    areas.addAll(other.areas);
    images.addAll(other.images);
    floats.addAll(other.floats);
  }

  /// Puts what floats among the rest.
  ///
  /// @return whether text runs through something that it flows around in Word
  boolean settle() {
    boolean through = floats.stream().anyMatch(f -> f.wraps() && lines.stream().anyMatch(f::meets));
    List<Floated> settled = List.copyOf(floats);
    floats.clear();
    for (Floated f : settled) {
      f.drawn().settle();
      add(f.drawn());
    }
    return through;
  }
}
