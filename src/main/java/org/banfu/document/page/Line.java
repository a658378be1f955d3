package org.banfu.document.page;

import java.util.List;
import java.util.stream.Collectors;

/// One line of text on a page.
///
/// @param x where its text begins
/// @param top of the room it takes
/// @param baseline where the characters stand
public record Line(double x, double top, double height, double baseline, List<GlyphRun> runs) {
  public Line {
    runs = List.copyOf(runs);
  }

  public String text() {
    return runs.stream().map(GlyphRun::text).collect(Collectors.joining());
  }

  Line moved(double dx, double dy) {
    return new Line(
        x + dx, top + dy, height, baseline + dy, runs.stream().map(run -> run.moved(dx)).toList());
  }
}
