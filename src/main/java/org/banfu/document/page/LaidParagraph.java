package org.banfu.document.page;

import java.util.List;
import org.banfu.document.word.Border;
import org.banfu.document.word.ParagraphStyle;

/// A paragraph, or the lines of one that stand on a page.
///
/// @param whole all its lines
/// @param floats what is anchored in it, drawn with its first line
/// @param from the first line of this part; `to` is behind its last one
/// @param width of the room it was set in, for its borders
/// @param inCell whether it stands in a table, where single lines may stand alone
record LaidParagraph(
    ParagraphStyle style,
    List<SetLine> whole,
    List<LaidFloat> floats,
    int from,
    int to,
    double width,
    boolean inCell)
    implements Laid {
  private static final double ROUNDING = 0.05;
  private static final int TOGETHER = 2;

  /// A line.
  ///
  /// @param endsPage whether a page break was typed behind it
  record SetLine(double height, double baseline, LineSetter.Placed placed, boolean endsPage) {}

  LaidParagraph {
    whole = List.copyOf(whole);
    floats = List.copyOf(floats);
  }

  @Override
  public double before() {
    return from == 0 ? style.before() : 0;
  }

  @Override
  public double after() {
    return to == whole.size() ? style.after() : 0;
  }

  @Override
  public double height() {
    return height(from, to);
  }

  private double height(int first, int end) {
    double height = first == 0 ? room(style.rules().top()) : 0;
    for (int i = first; i < end; i++) {
      height += whole.get(i).height();
    }
    return end == whole.size() ? height + room(style.rules().bottom()) : height;
  }

  private static double room(Border border) {
    return border.isDrawn() ? border.width() + border.space() : 0;
  }

  @Override
  public boolean keepsNext() {
    return style.keepNext();
  }

  @Override
  public boolean startsPage() {
    return style.pageBreakBefore() && from == 0;
  }

  @Override
  public Split split(double room, boolean must) {
    int typed = from;
    while (typed < to && !whole.get(typed).endsPage()) {
      typed++;
    }
    int end = typed < to ? typed + 1 : to;
    if (height(from, end) <= room + ROUNDING) {
      boolean hasRest = end < to;
      return new Split(part(from, end), hasRest ? part(end, to) : null, typed < to);
    }
    int fits = from;
    while (fits < end && height(from, fits + 1) <= room + ROUNDING) {
      fits++;
    }
    int kept = style.keepLines() ? from : kept(fits);
    if (kept == from && must) {
      kept = Math.max(fits, from + 1);
    }
    return kept == from
        ? new Split(null, this, false)
        : new Split(part(from, kept), part(kept, to), false);
  }

  /// No first or last line stands alone.
  private int kept(int fits) {
    if (inCell || !style.widowControl()) {
      return fits;
    }
    int kept = to - fits < TOGETHER ? to - TOGETHER : fits;
    boolean isAlone = from == 0 && kept < TOGETHER;
    return isAlone || kept < from ? from : kept;
  }

  private LaidParagraph part(int first, int end) {
    return new LaidParagraph(style, whole, floats, first, end, width, inCell);
  }

  @Override
  public void draw(Piece on, double x, double y) {
    double at = y;
    if (from == 0) {
      floats.forEach(floating -> floating.draw(on, x, y, width));
    }
    if (!style.fill().isEmpty()) {
      double room = width - style.left() - style.right();
      on.areas.add(new Page.Area(x + style.left(), y, room, height(), style.fill()));
    }
    if (from == 0 && style.rules().top().isDrawn()) {
      rule(on, style.rules().top(), x, at);
      at += room(style.rules().top());
    }
    for (int i = from; i < to; i++) {
      SetLine line = whole.get(i);
      if (!line.placed().runs().isEmpty()) {
        Line set =
            new Line(line.placed().x(), 0, line.height(), line.baseline(), line.placed().runs());
        on.lines.add(set.moved(x, at));
        background(on, set.moved(x, at));
      }
      for (Page.Image image : line.placed().images()) {
        double top = at + line.baseline() - image.height();
        on.images.add(
            new Page.Image(image.x() + x, top, image.width(), image.height(), image.content()));
      }
      at += line.height();
    }
    if (to == whole.size() && style.rules().bottom().isDrawn()) {
      rule(on, style.rules().bottom(), x, at + style.rules().bottom().space());
    }
  }

  private static void background(Piece on, Line line) {
    for (GlyphRun run : line.runs()) {
      String color = run.look().background();
      if (!color.isEmpty()) {
        on.areas.add(new Page.Area(run.x(), line.top(), run.end() - run.x(), line.height(), color));
      }
    }
  }

  private void rule(Piece on, Border border, double x, double y) {
    Rules.draw(on, border, x + style.left(), y, x + width - style.right(), y);
  }
}
