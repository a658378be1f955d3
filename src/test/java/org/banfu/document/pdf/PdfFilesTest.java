package org.banfu.document.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.banfu.document.Documents;
import org.banfu.document.PrintedDocuments;
import org.banfu.document.Rendered;
import org.banfu.document.page.GlyphRun;
import org.banfu.document.page.Line;
import org.banfu.document.page.Page;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;

/// The PDF as a foreign reader sees it.
class PdfFilesTest {
  private final Sample sample = new Sample();
  private final PrintedDocuments documents = new PrintedDocuments(new Documents());

  private Rendered pdf() throws Exception {
    return documents.pdf(DocumentKind.REPLY_FORM, sample.proposal(), sample.profile());
  }

  private List<Page> pages() throws Exception {
    return documents
        .pages(DocumentKind.REPLY_FORM, sample.proposal(), sample.profile())
        .pages()
        .pages();
  }

  private static List<TextPosition> glyphs(PDDocument document, int page) throws IOException {
    List<TextPosition> glyphs = new ArrayList<>();
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition at) {
            glyphs.add(at);
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(document);
    return glyphs;
  }

  @Test
  void everyCharacterCanBeSelectedWhereTheLayoutPutIt() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf().content())) {
      List<Page> pages = pages();

      assertEquals(pages.size(), document.getNumberOfPages());
      for (int i = 0; i < pages.size(); i++) {
        List<TextPosition> glyphs = glyphs(document, i + 1);
        int at = 0;
        for (Line line : pages.get(i).lines()) {
          for (GlyphRun run : line.runs()) {
            int[] points = run.text().codePoints().toArray();
            for (int k = 0; k < points.length; k++) {
              TextPosition glyph = glyphs.get(at++);
              assertEquals(Character.toString(points[k]), glyph.getUnicode());
              assertEquals(run.x(k), glyph.getX(), 0.1, line.text());
              assertEquals(line.baseline(), glyph.getY(), 0.1, line.text());
            }
          }
        }
        assertEquals(at, glyphs.size());
      }
    }
  }

  @Test
  void fontsAreEmbeddedInPart() throws Exception {
    byte[] content = pdf().content();

    try (PDDocument document = Loader.loadPDF(content)) {
      for (PDPage page : document.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded(), font.getName());
          assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
        }
      }
    }
    assertTrue(content.length < 2_000_000, "bytes: " + content.length);
  }

  @Test
  void landscapeAnnexIsLandscape() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf().content())) {
      PDPage last = document.getPage(document.getNumberOfPages() - 1);

      assertEquals(841.9f, last.getMediaBox().getWidth(), 0.1f);
      assertEquals(595.3f, document.getPage(0).getMediaBox().getWidth(), 0.1f);
    }
  }

  @Test
  void propertiesAreThoseOfTheLetter() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf().content())) {
      var about = document.getDocumentInformation();

      assertEquals(sample.proposal().issuer(), about.getAuthor());
      assertTrue(about.getTitle().contains("提案"), about.getTitle());
      LocalDate made = about.getCreationDate().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
      assertEquals(sample.proposal().letter().date(), made);
      assertEquals("Banfu", about.getProducer());
      assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
    }
  }

  @Test
  void equalLettersGiveEqualBytes() throws Exception {
    Rendered again =
        new PrintedDocuments(new Documents())
            .pdf(DocumentKind.REPLY_FORM, sample.proposal(), sample.profile());

    assertArrayEquals(pdf().content(), again.content());
    assertTrue(again.fileName().endsWith(".pdf"));
  }

  @Test
  void replacedFontsAreNamed() throws Exception {
    var profile =
        org.banfu.proposal.ProfileBuilder.builder(sample.profile())
            .fonts(java.util.Map.of("body", List.of("绝无此字体")))
            .build();

    List<Problem> notes =
        documents.pdf(DocumentKind.REPLY_FORM, sample.proposal(), profile).notes();

    assertTrue(
        notes.stream()
            .anyMatch(n ->
                n.code().equals("document.fontReplaced")
                    && n.arguments().getFirst().equals("绝无此字体")),
        notes.toString());
  }
}
