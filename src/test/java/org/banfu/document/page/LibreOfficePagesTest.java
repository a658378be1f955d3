package org.banfu.document.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.banfu.document.Documents;
import org.banfu.document.font.Fonts;
import org.banfu.document.page.LetterCases.LetterCase;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Suggestion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Pages and lines are LibreOffice's, for every kind of document and ten forms of 3 to 190 pages.
/// Both sides are given one font; what LibreOffice reads otherwise than Word is put as it takes it
/// ([Letters]). One start of LibreOffice converts them all.
@Tag("libreoffice")
class LibreOfficePagesTest {
  private static final double ACROSS = 1;
  private static final double DOWN = 0.5;

  @TempDir static Path folder;

  private static final List<LetterCase> CASES = LetterCases.all();
  private static List<Path> files = List.of();
  private static List<Path> pdfs = List.of();
  private static PageLayout layout;

  @BeforeAll
  static void convert() throws Exception {
    var office = new Office(folder);
    List<Path> written = new ArrayList<>();
    for (int i = 0; i < CASES.size(); i++) {
      Path file = folder.resolve("letter" + i + ".docx");
      written.add(Files.write(file, Letters.asLibreOfficeReads(CASES.get(i).docx())));
    }
    written.add(Files.write(folder.resolve("grid.docx"), fullPages()));
    files = List.copyOf(written);
    pdfs = office.pdfs(files);
    layout = new PageLayout(Fonts.of(List.of(office.fonts())));
  }

  /// A reply that fills its lines and pages, as the clerk gets it.
  private static byte[] fullPages() throws Exception {
    var proposal =
        Letters.proposal(1, 60, 0, 1)
            .withSuggestions(List.of(Suggestion.of("", "字".repeat(28 * 60))));
    return new Documents().render(DocumentKind.REPLY_PROSE, proposal, Letters.profile()).content();
  }

  @TestFactory
  Stream<DynamicTest> pagesAndLinesAreThoseOfLibreOffice() {
    return Stream.iterate(0, i -> i < CASES.size(), i -> i + 1)
        .map(i -> DynamicTest.dynamicTest(CASES.get(i).name(), () -> compare(i)));
  }

  private static void compare(int i) throws Exception {
    Pages pages = layout.of("letter", Files.readAllBytes(files.get(i)));
    List<List<PdfLines.PdfLine>> theirs = PdfLines.of(pdfs.get(i));
    List<List<PdfLines.PdfLine>> ours = PageLines.of(pages);
    assertEquals(texts(theirs), texts(ours), "lines");
    assertEquals(List.of(), astray(theirs, ours), "places");
  }

  /// GB/T 9704-2012, 5.2: 22 lines of 28 characters a page, in LibreOffice's own eyes.
  @Test
  void aFullPageHasTwentyTwoLinesOfTwentyEightCharacters() throws IOException {
    List<PdfLines.PdfLine> full =
        PdfLines.of(pdfs.getLast()).get(1).stream()
            .filter(line -> line.text().startsWith("字字"))
            .toList();

    assertEquals(22, full.size());
    for (PdfLines.PdfLine line : full) {
      assertEquals("字".repeat(28), line.text());
    }
  }

  private static String texts(List<List<PdfLines.PdfLine>> pages) {
    var told = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      told.append("== page ").append(i + 1).append('\n');
      pages.get(i).forEach(line -> told.append(line.text()).append('\n'));
    }
    return told.toString();
  }

  /// Lines that stand elsewhere; LibreOffice rounds each character to a twentieth of a point.
  private static List<String> astray(
      List<List<PdfLines.PdfLine>> theirs, List<List<PdfLines.PdfLine>> ours) {
    List<String> astray = new ArrayList<>();
    for (int page = 0; page < theirs.size(); page++) {
      for (int i = 0; i < theirs.get(page).size(); i++) {
        PdfLines.PdfLine a = theirs.get(page).get(i);
        PdfLines.PdfLine b = ours.get(page).get(i);
        if (Math.abs(a.x() - b.x()) > ACROSS || Math.abs(a.y() - b.y()) > DOWN) {
          astray.add("page " + (page + 1) + ": " + a + " is at us " + b);
        }
      }
    }
    return astray;
  }
}
