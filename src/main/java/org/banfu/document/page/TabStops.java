package org.banfu.document.page;

import java.util.List;
import org.banfu.document.word.Alignment;
import org.banfu.document.word.TabStop;

/// Where tabs lead.
///
/// @param every the distance of the stops behind the last named one
record TabStops(List<TabStop> named, double every) {
  TabStops {
    named = List.copyOf(named);
  }

  /// How wide the tab is that stands here.
  ///
  /// @param x where it begins, from the left margin
  double width(List<Glyph> glyphs, int tab, double x) {
    for (TabStop stop : named) {
      if (stop.at() > x + 0.01) {
        double behind = stop.alignment() == Alignment.LEFT ? 0 : behind(glyphs, tab + 1);
        double share = stop.alignment() == Alignment.CENTRE ? behind / 2 : behind;
        return Math.max(0, stop.at() - share - x);
      }
    }
    double pitch = every <= 0 ? 36 : every;
    return (Math.floor(x / pitch + 1e-6) + 1) * pitch - x;
  }

  /// What fills the way of a tab.
  String leader(double x) {
    return named.stream()
        .filter(stop -> stop.at() > x + 0.01)
        .findFirst()
        .map(TabStop::leader)
        .orElse("");
  }

  /// The width of what follows up to the next tab or end of line.
  private static double behind(List<Glyph> glyphs, int from) {
    double width = 0;
    for (int i = from; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (glyph.kind() == Glyph.Kind.TAB || glyph.ends()) {
        break;
      }
      width += glyph.width() + (i == from ? 0 : glyphs.get(i - 1).spacing() + glyph.gap());
    }
    return width;
  }
}
