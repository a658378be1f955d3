package org.banfu.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.banfu.document.font.FontFace;
import org.banfu.document.page.GlyphRun;
import org.banfu.document.page.Line;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTextArray;

/// Draws lines of text, each character where the layout put it.
final class PdfText {
  /// How thick the outline of a face is that is drawn bolder, and how far one leans, per size.
  private static final double BOLDER = 0.03;

  private static final double LEANS = 0.2;
  private static final double UNDERLINE = 0.12;
  private static final double STRIKE = -0.3;

  private final PdfFonts fonts;
  private final PdfContentByte on;
  private final double height;

  PdfText(PdfFonts fonts, PdfContentByte on, double height) {
    this.fonts = fonts;
    this.on = on;
    this.height = height;
  }

  void draw(List<Line> lines) throws IOException {
    for (Line line : lines) {
      String text = line.text();
      int at = 0;
      for (GlyphRun run : line.runs()) {
        draw(run, height - line.baseline() + run.look().raised(), text, at);
        at += run.text().length();
      }
    }
  }

  /// @param text of the line, in which the run begins at `start`
  private void draw(GlyphRun run, double y, String text, int start) throws IOException {
    GlyphRun.Look look = run.look();
    on.setColorFill(PdfFiles.color(look.color()));
    on.beginText();
    if (look.emboldened()) {
      on.setColorStroke(PdfFiles.color(look.color()));
      on.setLineWidth((float) (BOLDER * look.size()));
    }
    on.setTextRenderingMode(
        look.emboldened()
            ? PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE
            : PdfContentByte.TEXT_RENDER_MODE_FILL);
    int[] points = run.text().codePoints().toArray();
    List<PdfFonts.Pen> pens = pens(look.face(), points, text, start);
    int from = 0;
    while (from < points.length) {
      PdfFonts.Pen pen = pens.get(from);
      int to = from + 1;
      if (pen.mark().isEmpty()) {
        while (to < points.length && pens.get(to).equals(pen)) {
          to++;
        }
        on.setFontAndSize(pen.font(), (float) look.size());
        begin(run, from, y, look.scale());
        on.showText(placed(run, points, from, to, pen.font()));
      } else {
        mark(run, from, y, pen, points[from]);
      }
      from = to;
    }
    on.endText();
    if (look.underlined()) {
      rule(run, y - UNDERLINE * look.size());
    }
    if (look.struck()) {
      rule(run, y - STRIKE * look.size());
    }
  }

  private List<PdfFonts.Pen> pens(FontFace face, int[] points, String text, int start)
      throws IOException {
    List<PdfFonts.Pen> pens = new ArrayList<>(points.length);
    int at = start;
    for (int point : points) {
      pens.add(fonts.of(face, text, at));
      at += Character.charCount(point);
    }
    return pens;
  }

  private void begin(GlyphRun run, int from, double y, double scale) {
    double leans = run.look().slanted() ? LEANS : 0;
    on.setTextMatrix((float) scale, 0, (float) leans, 1, (float) run.x(from), (float) y);
  }

  /// Draws a mark no wider than the character's room; who selects or searches finds the character.
  private void mark(GlyphRun run, int at, double y, PdfFonts.Pen pen, int point) {
    GlyphRun.Look look = run.look();
    var real = new PdfDictionary();
    real.put(PdfName.ACTUALTEXT, new PdfString(Character.toString(point), PdfString.TEXT_UNICODE));
    double drawn = pen.font().getWidth(pen.mark()) / 1_000.0 * look.size();
    double room = run.x(at + 1) - run.x(at);
    on.beginMarkedContentSequence(PdfName.SPAN, real, true);
    on.setFontAndSize(pen.font(), (float) look.size());
    begin(run, at, y, room > 0 && room < drawn * look.scale() ? room / drawn : look.scale());
    on.showText(pen.mark());
    on.endMarkedContentSequence();
  }

  /// The characters of a stretch, with what each is set closer or wider than the font says.
  private static PdfTextArray placed(GlyphRun run, int[] points, int from, int to, BaseFont font) {
    var array = new PdfTextArray();
    var pending = new StringBuilder();
    double size = run.look().size() * run.look().scale();
    double at = run.x(from);
    for (int i = from; i < to; i++) {
      double apart = at - run.x(i);
      if (Math.abs(apart) > size / 2_000) {
        if (!pending.isEmpty()) {
          array.add(pending.toString());
          pending.setLength(0);
        }
        array.add((float) (apart / size * 1_000));
        at = run.x(i);
      }
      pending.appendCodePoint(points[i]);
      at += font.getWidth(Character.toString(points[i])) / 1_000.0 * size;
    }
    array.add(pending.toString());
    return array;
  }

  private void rule(GlyphRun run, double y) {
    on.setColorStroke(PdfFiles.color(run.look().color()));
    on.setLineWidth((float) (run.look().size() / 18));
    on.setLineDash(0f);
    on.moveTo((float) run.x(), (float) y);
    on.lineTo((float) run.end(), (float) y);
    on.stroke();
  }
}
