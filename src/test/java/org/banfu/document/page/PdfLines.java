package org.banfu.document.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The lines of text that stand in a PDF, by the places of its glyphs.
final class PdfLines {
  /// Glyphs of one line lie this near to each other from top to bottom, and from left to right.
  private static final double SAME_LINE = 1.2;

  private static final double NEXT_CELL = 5;

  /// What stands side by side, in cells too: where it begins, its base line, its text without
  /// blanks.
  record PdfLine(double x, double y, String text) {}

  record Glyph(double x, double y, String text) {}

  private PdfLines() {}

  /// The lines of each page.
  static List<List<PdfLine>> of(Path pdf) throws IOException {
    List<List<PdfLine>> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        List<Glyph> glyphs = new ArrayList<>();
        var stripper =
            new PDFTextStripper() {
              @Override
              protected void processTextPosition(TextPosition at) {
                glyphs.add(new Glyph(at.getX(), at.getY(), at.getUnicode()));
              }
            };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        try {
          stripper.getText(document);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        pages.add(lines(glyphs));
      }
    }
    return pages;
  }

  static List<PdfLine> lines(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.removeIf(g -> g.text().isBlank());
    sorted.sort(Comparator.comparingDouble(Glyph::y));
    List<List<Glyph>> rows = new ArrayList<>();
    for (Glyph glyph : sorted) {
      if (rows.isEmpty() || glyph.y() - rows.getLast().getLast().y() > SAME_LINE) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(glyph);
    }
    return rows.stream().map(PdfLines::line).toList();
  }

  private static PdfLine line(List<Glyph> row) {
    row.sort(Comparator.comparingDouble(Glyph::x));
    String text = row.stream().map(Glyph::text).collect(Collectors.joining());
    return new PdfLine(row.getFirst().x(), row.getFirst().y(), text);
  }
}
