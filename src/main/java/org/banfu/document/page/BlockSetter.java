package org.banfu.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.banfu.document.word.Alignment;
import org.banfu.document.word.Block;
import org.banfu.document.word.DocumentSettings;
import org.banfu.document.word.Floating;
import org.banfu.document.word.ParagraphStyle;
import org.banfu.document.word.TabStop;

/// Breaks the lines of blocks.
final class BlockSetter {
  /// Where LibreOffice puts the base line in a line of exact height.
  private static final double EXACT_BASELINE = 0.8;

  private final Shaper shaper;
  private final DocumentSettings settings;
  private final double grid;
  private final double gridChars;
  private final PageNumbers numbers;

  /// @param grid the page's line pitch, 0 for none
  BlockSetter(
      Shaper shaper,
      DocumentSettings settings,
      double grid,
      double gridChars,
      PageNumbers numbers) {
    this.shaper = shaper;
    this.settings = settings;
    this.grid = grid;
    this.gridChars = gridChars;
    this.numbers = numbers;
  }

  /// The blocks in a room of this width.
  Stack set(List<Block> blocks, double width) {
    return set(blocks, width, true);
  }

  /// The blocks of a cell: no mark stands outside of its margin, which would be on its border.
  Stack inCell(List<Block> blocks, double width) {
    return set(blocks, width, false);
  }

  private Stack set(List<Block> blocks, double width, boolean mayOverhang) {
    List<Laid> laid = new ArrayList<>();
    for (Block block : blocks) {
      laid.add(
          switch (block) {
            case Block.Paragraph paragraph -> set(paragraph, width, mayOverhang);
            case Block.Table table -> new TableSetter(this).set(table, width);
          });
    }
    return new Stack(laid);
  }

  private LaidParagraph set(Block.Paragraph paragraph, double width, boolean mayOverhang) {
    boolean overhangs = mayOverhang && paragraph.style().overhangs();
    ParagraphStyle style = paragraph.style();
    List<Glyph> glyphs = shaper.shape(paragraph, numbers, style.snapsToGrid() ? gridChars : 0);
    double size = paragraph.mark().size();
    double left = measure(style.left(), style.leftChars(), size);
    double right = measure(style.right(), style.rightChars(), size);
    double first = measure(style.firstLine(), style.firstChars(), size);
    var tabs = new TabStops(tabs(style, left, first), settings.tab());
    var breaker = new LineBreaker(glyphs, shaper.rules(), style.kinsoku(), overhangs, tabs);
    var setter = new LineSetter(glyphs, tabs);
    List<LaidParagraph.SetLine> lines = new ArrayList<>();
    int start = 0;
    do {
      double indent = left + (start == 0 ? first : 0);
      double room = Math.max(1, width - indent - right);
      LineBreaker.Span span = breaker.line(start, indent, room);
      boolean ended = span.end() > start && glyphs.get(span.end() - 1).ends();
      boolean last = span.end() == glyphs.size() || ended;
      LineSetter.Placed placed = setter.set(span, indent, room, style.alignment(), last);
      lines.add(line(paragraph, glyphs.subList(span.start(), span.end()), placed));
      start = span.end();
    } while (start < glyphs.size());
    if (!glyphs.isEmpty() && glyphs.getLast().kind() == Glyph.Kind.LINE_BREAK) {
      lines.add(line(paragraph, List.of(), new LineSetter.Placed(left, List.of(), List.of())));
    }
    return new LaidParagraph(style, lines, floats(paragraph), 0, lines.size(), width, !mayOverhang);
  }

  /// Where the first line hangs out, the others' beginning is a stop too.
  private static List<TabStop> tabs(ParagraphStyle style, double left, double first) {
    if (first >= 0) {
      return style.tabs();
    }
    List<TabStop> stops = new ArrayList<>(style.tabs());
    stops.add(new TabStop(left, Alignment.LEFT, ""));
    stops.sort(Comparator.comparingDouble(TabStop::at));
    return stops;
  }

  private List<LaidFloat> floats(Block.Paragraph paragraph) {
    List<LaidFloat> floats = new ArrayList<>();
    for (Floating floating : paragraph.floats()) {
      Stack text =
          floating.content() instanceof Floating.Box box
              ? set(box.blocks(), inside(floating, box), true)
              : new Stack(List.of());
      floats.add(new LaidFloat(floating, text));
    }
    return floats;
  }

  private static double inside(Floating floating, Floating.Box box) {
    return Math.max(1, floating.width() - box.padding().left() - box.padding().right());
  }

  private static double measure(double points, double chars, double size) {
    return points == 0 && chars != 0 ? chars * size : points;
  }

  private LaidParagraph.SetLine line(
      Block.Paragraph paragraph, List<Glyph> glyphs, LineSetter.Placed placed) {
    ParagraphStyle style = paragraph.style();
    boolean endsPage = !glyphs.isEmpty() && glyphs.getLast().kind() == Glyph.Kind.PAGE_BREAK;
    if (style.lineRule() == ParagraphStyle.LineRule.EXACT) {
      double height = style.line();
      return new LaidParagraph.SetLine(height, EXACT_BASELINE * height, placed, endsPage);
    }
    double ascent = 0;
    double descent = 0;
    for (Glyph glyph : glyphs) {
      ascent = Math.max(ascent, glyph.ascent());
      descent = Math.max(descent, glyph.descent());
    }
    if (glyphs.isEmpty()) {
      var face = shaper.faces().of(paragraph.mark().ascii(), paragraph.mark().bold());
      ascent = face.ascent() * paragraph.mark().size();
      descent = face.descent() * paragraph.mark().size();
    }
    double natural = ascent + descent;
    double height;
    if (style.lineRule() == ParagraphStyle.LineRule.AT_LEAST) {
      height = Math.max(natural, style.line());
    } else if (grid > 0 && style.snapsToGrid()) {
      height = Math.ceil(natural / grid - 0.001) * grid * style.line();
    } else {
      height = natural * style.line();
    }
    return new LaidParagraph.SetLine(
        height, ascent + (height - natural) * (grid > 0 ? 0.5 : 1), placed, endsPage);
  }
}
