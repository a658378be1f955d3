package org.banfu.document.page;

import java.util.ArrayList;
import java.util.List;
import org.banfu.document.word.Alignment;
import org.banfu.document.word.RunStyle;
import org.jspecify.annotations.Nullable;

/// Gives the glyphs of one line their places.
final class LineSetter {
  private final List<Glyph> glyphs;
  private final TabStops tabs;

  LineSetter(List<Glyph> glyphs, TabStops tabs) {
    this.glyphs = glyphs;
    this.tabs = tabs;
  }

  /// What stands in a line.
  record Placed(double x, List<GlyphRun> runs, List<Page.Image> images) {}

  /// @param indent where the line begins, `width` the room behind it
  /// @param last whether the paragraph or a typed line ends here
  Placed set(
      LineBreaker.Span span, double indent, double width, Alignment alignment, boolean last) {
    boolean tabbed =
        glyphs.subList(span.start(), span.end()).stream().anyMatch(g -> g.kind() == Glyph.Kind.TAB);
    double natural = 0;
    double slack = 0;
    int gaps = 0;
    for (int i = span.start(); i < span.visible(); i++) {
      Glyph glyph = glyphs.get(i);
      natural += glyph.width();
      natural += i == span.start() ? 0 : glyphs.get(i - 1).spacing() + glyph.gap();
      slack += glyph.slack();
      gaps += i > span.start() && widens(i) ? 1 : 0;
    }
    double rest = width - natural;
    double closer = rest < 0 && slack > 0 ? Math.min(1, -rest / slack) : 0;
    boolean fills =
        rest > 0
            && !tabbed
            && gaps > 0
            && ((alignment == Alignment.BOTH && !last) || alignment == Alignment.DISTRIBUTE);
    double wider = fills ? rest / gaps : 0;
    double start = indent;
    if (!fills && !tabbed && rest > 0) {
      start +=
          switch (alignment) {
            case CENTRE -> rest / 2;
            case RIGHT -> rest;
            default -> 0;
          };
    }
    return placed(span, start, closer, wider);
  }

  /// Whether room may be added before this glyph.
  private boolean widens(int i) {
    Glyph before = glyphs.get(i - 1);
    Glyph here = glyphs.get(i);
    return before.isBlank()
        || before.script() == Script.CHINESE
        || (here.script() == Script.CHINESE && here.kind() == Glyph.Kind.CHARACTER);
  }

  private Placed placed(LineBreaker.Span span, double start, double closer, double wider) {
    var runs = new Runs();
    List<Page.Image> images = new ArrayList<>();
    double x = start;
    for (int i = span.start(); i < span.end(); i++) {
      Glyph glyph = glyphs.get(i);
      if (glyph.ends()) {
        continue;
      }
      if (i > span.start()) {
        x += glyph.gap() + (i < span.visible() && widens(i) ? wider : 0);
      }
      double width =
          glyph.kind() == Glyph.Kind.TAB
              ? tabs.width(glyphs, i, x)
              : glyph.width() + glyph.spacing() - closer * glyph.slack();
      if (glyph.picture() != null) {
        images.add(
            new Page.Image(
                x,
                0,
                glyph.picture().width(),
                glyph.picture().height(),
                glyph.picture().content()));
      } else if (glyph.kind() == Glyph.Kind.CHARACTER) {
        runs.add(glyph, x, width);
      } else if (glyph.kind() == Glyph.Kind.TAB) {
        runs.fill(glyph, tabs.leader(x), x, x + width);
      }
      x += width;
    }
    return new Placed(start, runs.finished(), images);
  }

  /// Collects characters that are drawn alike.
  private static final class Runs {
    private final List<GlyphRun> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Float> offsets = new ArrayList<>();
    private GlyphRun.@Nullable Look look;
    private double start;
    private double end;
    private int trace = -1;
    private int traceStart;
    private int traceEnd;

    private static GlyphRun.Look look(Glyph glyph) {
      RunStyle style = glyph.style();
      return new GlyphRun.Look(
          glyph.face(),
          style.size(),
          style.scale(),
          style.raised(),
          style.bold() && !glyph.face().isBold(),
          style.italic() && !glyph.face().isItalic(),
          style.underlined(),
          style.struck(),
          style.color(),
          style.background());
    }

    void add(Glyph glyph, double x, double width) {
      GlyphRun.Look own = look(glyph);
      boolean follows =
          glyph.trace() == trace && (trace < 0 || glyph.offset() == traceEnd) && own.equals(look);
      if (!follows || text.isEmpty()) {
        close();
        look = own;
        start = x;
        trace = glyph.trace();
        traceStart = glyph.offset();
      }
      text.appendCodePoint(glyph.point());
      offsets.add((float) (x - start));
      end = x + width;
      traceEnd = glyph.offset() + Character.charCount(glyph.point());
    }

    /// Fills the way of a tab, up to where it leads.
    void fill(Glyph tab, String leader, double from, double to) {
      double wide = leader.isEmpty() ? 0 : tab.face().width(leader.charAt(0)) * tab.style().size();
      int count = wide <= 0 ? 0 : (int) Math.floor((to - from) / wide);
      if (count > 0) {
        close();
        float[] places = new float[count + 1];
        for (int i = 0; i <= count; i++) {
          places[i] = (float) (i * wide);
        }
        runs.add(new GlyphRun(leader.repeat(count), look(tab), to - count * wide, places, -1, 0));
      }
    }

    private void close() {
      if (look != null && !text.isEmpty()) {
        float[] places = new float[offsets.size() + 1];
        for (int i = 0; i < offsets.size(); i++) {
          places[i] = offsets.get(i);
        }
        places[offsets.size()] = (float) (end - start);
        runs.add(new GlyphRun(text.toString(), look, start, places, trace, traceStart));
      }
      text.setLength(0);
      offsets.clear();
    }

    List<GlyphRun> finished() {
      close();
      return List.copyOf(runs);
    }
  }
}
