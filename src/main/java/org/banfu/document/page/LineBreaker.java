package org.banfu.document.page;

import java.util.List;

/// Finds where the lines of a paragraph end.
final class LineBreaker {
  /// Less than a twentieth of a point is rounding.
  private static final double ROUNDING = 0.05;

  private final List<Glyph> glyphs;
  private final BreakRules rules;
  private final boolean kinsoku;
  private final boolean overhangs;
  private final TabStops tabs;

  /// A line: the glyphs from `start` to `end`, of which those from `visible` on are blanks or marks
  /// outside of the margin.
  record Span(int start, int end, int visible) {}

  LineBreaker(
      List<Glyph> glyphs, BreakRules rules, boolean kinsoku, boolean overhangs, TabStops tabs) {
    this.glyphs = glyphs;
    this.rules = rules;
    this.kinsoku = kinsoku;
    this.overhangs = overhangs;
    this.tabs = tabs;
  }

  /// The line that begins here.
  ///
  /// @param indent where it begins, from the left margin
  /// @param width the room behind the indent
  Span line(int start, double indent, double width) {
    double x = 0;
    double slack = 0;
    for (int i = start; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (glyph.ends()) {
        return new Span(start, i + 1, i);
      }
      double gap = i == start ? 0 : glyph.gap();
      double wide =
          glyph.kind() == Glyph.Kind.TAB ? tabs.width(glyphs, i, indent + x) : glyph.width();
      if (x + gap + wide > width + ROUNDING) {
        int closer = closer(i, x, slack, width);
        return closer > i ? new Span(start, closer, closer) : cut(start, i);
      }
      x += gap + wide + glyph.spacing();
      slack += glyph.slack();
    }
    return new Span(start, glyphs.size(), glyphs.size());
  }

  /// Draws marks that no line begins with onto this one, by setting its marks closer.
  ///
  /// @return behind the last of them; `first` if that gives too little
  private int closer(int first, double x, double slack, double width) {
    double end = x;
    double gives = slack;
    int at = first;
    while (kinsoku
        && at < glyphs.size()
        && glyphs.get(at).kind() == Glyph.Kind.CHARACTER
        && !(overhangs && rules.overhangs(glyphs.get(at).point()))
        && rules.beginsNone(glyphs.get(at).point())) {
      end += glyphs.get(at).width() + (at == first ? 0 : glyphs.get(at - 1).spacing());
      gives += glyphs.get(at).slack();
      at++;
    }
    boolean isPossible = end - gives <= width + ROUNDING && (at == glyphs.size() || allows(at));
    return at > first && gives > 0 && isPossible ? at : first;
  }

  /// @param first the first glyph that has no room
  private Span cut(int start, int first) {
    if (glyphs.get(first).isBlank()) {
      int end = first;
      while (end < glyphs.size() && glyphs.get(end).isBlank()) {
        end++;
      }
      if (end < glyphs.size() && glyphs.get(end).ends()) {
        end++;
      }
      return new Span(start, end, first);
    }
    if (overhangs && first > start && hangs(first)) {
      int end = first + 1;
      if (end == glyphs.size() || glyphs.get(end).ends()) {
        return new Span(start, Math.min(glyphs.size(), end + 1), first);
      }
      if (allows(end)) {
        return new Span(start, end, first);
      }
    }
    int end = first;
    while (end > start && !allows(end)) {
      end--;
    }
    end = end == start ? Math.max(first, start + 1) : end;
    return new Span(start, end, visible(start, end));
  }

  /// Whether a mark may stand outside of the margin: behind Chinese only, as LibreOffice has it.
  private boolean hangs(int at) {
    return rules.overhangs(glyphs.get(at).point())
        && glyphs.get(at - 1).script() == glyphs.get(at).script();
  }

  private int visible(int start, int end) {
    int visible = end;
    while (visible > start + 1 && glyphs.get(visible - 1).isBlank()) {
      visible--;
    }
    return visible;
  }

  private boolean allows(int at) {
    Glyph before = glyphs.get(at - 1);
    Glyph after = glyphs.get(at);
    if (before.kind() != Glyph.Kind.CHARACTER || after.kind() != Glyph.Kind.CHARACTER) {
      return true;
    }
    return rules.allows(before, after, kinsoku, !overhangs);
  }
}
