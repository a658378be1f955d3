package org.banfu.document.page;

import java.util.ArrayList;
import java.util.List;

/// The lines of laid out pages, told as [PdfLines] tells those of a PDF.
final class PageLines {
  private PageLines() {}

  static List<List<PdfLines.PdfLine>> of(Pages pages) {
    List<List<PdfLines.PdfLine>> all = new ArrayList<>();
    for (Page page : pages.pages()) {
      List<PdfLines.Glyph> glyphs = new ArrayList<>();
      for (Line line : page.lines()) {
        for (GlyphRun run : line.runs()) {
          int[] points = run.text().codePoints().toArray();
          for (int i = 0; i < points.length; i++) {
            glyphs.add(
                new PdfLines.Glyph(run.x(i), line.baseline(), Character.toString(points[i])));
          }
        }
      }
      all.add(PdfLines.lines(glyphs));
    }
    return all;
  }
}
