package org.banfu.work.statistics;

import java.util.List;

/// A part of the totals in a language: a heading and its lines.
///
/// @param parts whether the lines are the parts of one whole, so that shares and a sum mean
///   something
public record Block(Topic topic, String title, boolean parts, List<Line> lines) {
  public Block {
    lines = List.copyOf(lines);
  }

  /// One number with its label.
  public record Line(String label, int count) {}

  /// What the lines come to.
  public int sum() {
    return lines.stream().mapToInt(Line::count).sum();
  }

  /// A line's share of the sum, 0 of nothing.
  public double share(Line line) {
    int sum = sum();
    return sum == 0 ? 0 : (double) line.count() / sum;
  }
}
