package org.banfu.document.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.banfu.document.Documents;
import org.banfu.document.Template;
import org.banfu.document.font.Fonts;
import org.banfu.document.word.Undrawn;
import org.banfu.proposal.DocumentKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An office's own template, made in LibreOffice: text box, anchored picture, numbered list, tab
/// with leader, shading, page numbers in a header. Its pages are laid out as LibreOffice has them.
@Tag("libreoffice")
class OwnTemplatePagesTest {
  @TempDir static Path folder;

  private static Pages pages;
  private static Pages noted;
  private static List<List<PdfLines.PdfLine>> theirs = List.of();

  @BeforeAll
  static void fill() throws Exception {
    var office = new Office(folder);
    String source;
    try (var in = OwnTemplatePagesTest.class.getResourceAsStream("own-template.fodt")) {
      source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Path plain = folder.resolve("plain.fodt");
    Path notes = folder.resolve("noted.fodt");
    Files.writeString(plain, source.replaceFirst("<text:note .*</text:note>", ""));
    Files.writeString(notes, source);
    List<Path> templates = office.converted(List.of(plain, notes), "docx");
    Path filled = folder.resolve("filled.docx");
    Files.write(filled, filled(templates.getFirst()));
    theirs = PdfLines.of(office.pdfs(List.of(filled)).getFirst());
    var layout = new PageLayout(Fonts.of(List.of(office.fonts())));
    pages = layout.of("own", Files.readAllBytes(filled));
    noted = layout.of("noted", filled(templates.getLast()));
  }

  private static byte[] filled(Path template) throws Exception {
    var own = Template.read(template.getFileName().toString(), Files.readAllBytes(template));
    byte[] docx =
        new Documents()
            .render(
                DocumentKind.REPLY_PROSE, Letters.proposal(7, 500, 0, 3), Letters.profile(), own)
            .content();
    // LibreOffice takes its own switch for marks outside of the margin the other way round.
    byte[] hanging = Docx.changed(docx, "word/styles.xml", "<w:overflowPunct[^>]*/>", "");
    return Docx.changed(hanging, "word/settings.xml", "<w:characterSpacingControl[^>]*/>", "");
  }

  @Test
  void linesAndPlacesAreThoseOfLibreOffice() {
    List<List<PdfLines.PdfLine>> ours = PageLines.of(pages);

    assertEquals(texts(theirs), texts(ours));
    List<String> astray = new ArrayList<>();
    for (int page = 0; page < theirs.size(); page++) {
      for (int i = 0; i < theirs.get(page).size(); i++) {
        PdfLines.PdfLine a = theirs.get(page).get(i);
        PdfLines.PdfLine b = ours.get(page).get(i);
        if (Math.abs(a.x() - b.x()) > 1.5 || Math.abs(a.y() - b.y()) > 1) {
          astray.add("page " + (page + 1) + ": " + a + " is at us " + b);
        }
      }
    }
    assertEquals(List.of(), astray);
  }

  private static List<List<String>> texts(List<List<PdfLines.PdfLine>> pages) {
    return pages.stream().map(page -> page.stream().map(PdfLines.PdfLine::text).toList()).toList();
  }

  @Test
  void numbersAndLeadersAreWritten() {
    String all =
        String.join("\n", texts(PageLines.of(pages)).stream().flatMap(List::stream).toList());

    assertTrue(all.contains("（一）关于推进"), all);
    assertTrue(all.contains("（七）关于推进"), all);
    assertTrue(all.matches("(?s).*主办单位\\.{20,}云岫区人民政府.*"), all);
    assertTrue(all.contains("第2页共" + pages.pages().size() + "页"), all);
  }

  @Test
  void boxPictureAndShadingStandWhereTheTemplateHasThem() {
    Page first = pages.pages().getFirst();
    Page last = pages.pages().getLast();

    // The box begins 13 cm from the left and 4 cm from the top.
    Line inBox =
        first.lines().stream()
            .filter(line -> line.text().startsWith("编号"))
            .findFirst()
            .orElseThrow();
    assertEquals(13 / 2.54 * 72, inBox.x(), 1);
    assertTrue(
        first.areas().stream().anyMatch(a -> Math.abs(a.x() - 13 / 2.54 * 72) < 1), "its ground");
    assertTrue(first.areas().stream().anyMatch(a -> a.color().equals("DDDDDD")), "shading");
    assertEquals(1, last.images().size());
    // 3 cm wide, 9 cm behind the margin of 2.8 cm.
    assertEquals(3 / 2.54 * 72, last.images().getFirst().width(), 0.1);
    assertEquals(11.8 / 2.54 * 72, last.images().getFirst().x(), 0.5);
    assertTrue(
        last.areas().stream().anyMatch(a -> a.color().equals("CCCCCC")), "head of the table");
  }

  @Test
  void whatIsNotDrawnIsNamed() {
    assertEquals(List.of(), pages.undrawn());
    assertEquals(List.of(Undrawn.FOOTNOTES), noted.undrawn());
  }
}
