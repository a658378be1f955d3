package org.banfu.document.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.banfu.document.font.FontFace;
import org.banfu.document.font.Fonts;
import org.banfu.document.font.TinyFont;
import org.banfu.document.pdf.PdfFiles;
import org.banfu.proposal.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A font whose licence keeps it out of files is replaced in the PDF character by character.
class ClosedFontTest {
  private static final String OPEN = "Liberation Sans";
  private static final String CLOSED = "Restricted Sans";

  /// Hebrew, which the font that comes along lacks.
  private static final int ALEF = 0x5D0;

  @TempDir Path folder;

  private static byte[] open() throws Exception {
    try (InputStream in =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      return in.readAllBytes();
    }
  }

  /// The same font under another name of the same length, with `OS/2.fsType` 2.
  private static byte[] closed() throws Exception {
    String text = new String(open(), StandardCharsets.ISO_8859_1);
    for (var charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE)) {
      text =
          text.replace(
              new String(OPEN.getBytes(charset), StandardCharsets.ISO_8859_1),
              new String(CLOSED.getBytes(charset), StandardCharsets.ISO_8859_1));
    }
    ByteBuffer font = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
    for (int i = 0; i < font.getShort(4); i++) {
      int entry = 12 + 16 * i;
      if (font.getInt(entry) == 0x4F532F32) {
        font.putShort(font.getInt(entry + 8) + 8, (short) 2);
      }
    }
    return font.array();
  }

  @Test
  void eachCharacterIsDrawnByAFontThatHasIt() throws Exception {
    Files.write(folder.resolve("a.ttf"), closed());
    Files.write(folder.resolve("b.ttf"), open());
    Fonts fonts = Fonts.of(List.of(folder));
    FontFace face = fonts.find(CLOSED, false).orElseThrow();
    FontFace shipped = fonts.embeddable('A').orElseThrow();
    assertFalse(face.mayBeEmbedded());
    assertFalse(shipped.has(ALEF));
    var look = new GlyphRun.Look(face, 20, 1, 0, false, false, false, false, "000000", "");
    String text = "A" + Character.toString(ALEF) + "B";
    var run = new GlyphRun(text, look, 100, new float[] {0, 20, 40, 60}, -1, 0);
    var line = new Line(100, 80, 30, 100, List.of(run));
    var page = new Page(1, 595, 842, List.of(line), List.of(), List.of(), List.of());

    PdfFiles.Written written =
        new PdfFiles(fonts)
            .write(
                new Pages(List.of(page), List.of(), List.of(), List.of()),
                new PdfFiles.Info("t", "", null));

    try (PDDocument document = Loader.loadPDF(written.content())) {
      String read = new PDFTextStripper().getText(document);
      for (int point : text.codePoints().toArray()) {
        assertTrue(read.indexOf(point) >= 0, read);
      }
    }
    assertEquals(
        List.of(
            Problem.of("document.fontNotEmbedded", CLOSED, shipped.family()),
            Problem.of("document.fontNotEmbedded", CLOSED, OPEN)),
        written.notes());
  }

  /// A character of the newest part of Unicode (CJK extension I).
  private static final int NEW = 0x2EBF0;

  private PdfFiles.Written written(Fonts fonts, String text, FontFace face) throws Exception {
    var look = new GlyphRun.Look(face, 20, 1, 0, false, false, false, false, "000000", "");
    int count = text.codePointCount(0, text.length());
    float[] places = new float[count + 1];
    for (int i = 0; i <= count; i++) {
      places[i] = 20 * i;
    }
    var line = new Line(100, 80, 30, 100, List.of(new GlyphRun(text, look, 100, places, -1, 0)));
    var page = new Page(1, 595, 842, List.of(line), List.of(), List.of(), List.of());
    return new PdfFiles(fonts)
        .write(
            new Pages(List.of(page), List.of(), List.of(), List.of()),
            new PdfFiles.Info("t", "", null));
  }

  private static List<String> actualTexts(PDDocument document) throws Exception {
    var extractor = new PDFMarkedContentExtractor();
    extractor.processPage(document.getPage(0));
    return extractor.getMarkedContents().stream().map(PDMarkedContent::getActualText).toList();
  }

  /// How many dark dots the room of a character has.
  private static int ink(PDDocument document, int character) throws Exception {
    var image = new PDFRenderer(document).renderImageWithDPI(0, 72);
    int ink = 0;
    for (int x = 100 + 20 * character; x < 120 + 20 * character; x++) {
      for (int y = 70; y < 110; y++) {
        ink += (image.getRGB(x, y) & 0xFF) < 0x80 ? 1 : 0;
      }
    }
    return ink;
  }

  @Test
  void whatOnlyAClosedFontHasIsMarkedAndNamed() throws Exception {
    String rare = Character.toString(NEW);
    TinyFont.closed("仿宋", "走访村民" + rare).into(folder, "a.ttf");
    Fonts fonts = Fonts.of(List.of(folder));
    FontFace face = fonts.find("仿宋", false).orElseThrow();
    assertTrue(face.has(NEW));

    PdfFiles.Written written = written(fonts, "走访" + rare + "村民", face);

    try (PDDocument document = Loader.loadPDF(written.content())) {
      assertEquals("走访" + rare + "村民", new PDFTextStripper().getText(document).strip());
      assertEquals(List.of(rare), actualTexts(document));
      assertTrue(ink(document, 2) > 20, "ink: " + ink(document, 2));
    }
    assertEquals(
        List.of(
            Problem.of("document.fontNotEmbedded", "仿宋", "Noto Sans SC"),
            Problem.of(
                "document.charactersNotEmbedded", "仿宋", rare + " U+2EBF0 “走访" + rare + "村民”")),
        written.notes());
  }

  @Test
  void whatNoFontHasIsMarkedWithinItsRoom() throws Exception {
    TinyFont.open("仿宋", "甲乙").into(folder, "a.ttf");
    Fonts fonts = Fonts.of(List.of(folder));

    PdfFiles.Written written = written(fonts, "甲\uE815乙", fonts.find("仿宋", false).orElseThrow());

    try (PDDocument document = Loader.loadPDF(written.content())) {
      assertEquals("甲\uE815乙", new PDFTextStripper().getText(document).strip());
      assertEquals(List.of("\uE815"), actualTexts(document));
      assertTrue(ink(document, 1) > 20, "ink: " + ink(document, 1));
    }
    assertEquals(List.of(), written.notes());
  }
}
