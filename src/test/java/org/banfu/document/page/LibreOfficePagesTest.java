package org.banfu.document.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.banfu.document.Documents;
import org.banfu.document.font.Fonts;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages and lines are LibreOffice's, for ten letters of 3 to 190 pages. Both sides are given one
/// font; what LibreOffice reads otherwise than Word is put as it takes it ([Letters]).
@Tag("libreoffice")
class LibreOfficePagesTest {
  private static final double ACROSS = 1;
  private static final double DOWN = 0.5;

  @TempDir Path folder;

  private static List<Proposal> proposals() {
    return List.of(
        new Sample().proposal(),
        Letters.proposal(1, 60, 0, 1),
        Letters.proposal(1, 400, 2, 2),
        Letters.proposal(2, 900, 3, 3),
        Letters.proposal(3, 150, 6, 4),
        Letters.proposal(5, 700, 5, 5),
        Letters.proposal(8, 300, 4, 6),
        Letters.proposal(15, 1200, 3, 7),
        Letters.proposal(40, 200, 6, 8),
        Letters.proposal(1, 30_000, 1, 9));
  }

  @Test
  void pagesAndLinesAreThoseOfLibreOffice() throws Exception {
    var office = new Office(folder);
    List<Path> files = new ArrayList<>();
    var documents = new Documents();
    List<Proposal> proposals = proposals();
    for (int i = 0; i < proposals.size(); i++) {
      byte[] docx =
          documents.render(DocumentKind.REPLY_FORM, proposals.get(i), Letters.profile()).content();
      Path file = folder.resolve("letter" + i + ".docx");
      files.add(Files.write(file, Letters.asLibreOfficeReads(docx)));
    }
    List<Path> pdfs = office.pdfs(files);
    var layout = new PageLayout(Fonts.of(List.of(office.fonts())));

    for (int i = 0; i < files.size(); i++) {
      Pages pages = layout.of("letter", Files.readAllBytes(files.get(i)));
      List<List<PdfLines.PdfLine>> theirs = PdfLines.of(pdfs.get(i));
      List<List<PdfLines.PdfLine>> ours = PageLines.of(pages);
      assertEquals(texts(theirs), texts(ours), "lines of letter " + i);
      assertEquals(List.of(), astray(theirs, ours), "places in letter " + i);
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
