package org.banfu.intake.word;

import static org.banfu.intake.word.WordFile.p;
import static org.banfu.intake.word.WordFile.root;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.banfu.proposal.ProblemException;
import org.junit.jupiter.api.Test;

/// Other programs name the parts of a Word file as they like; the relations say which is which.
class MainPartTest {
  private static final String OLD =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
  private static final String NUMBERED =
      "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
          + WordFile.r("增设站点")
          + "</w:p>";
  private static final String LISTS =
      root(
          "numbering",
          "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
              + "<w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
              + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>");

  @Test
  void theRelationsNameTheParts() throws Exception {
    for (String base : List.of(OLD, STRICT)) {
      byte[] file =
          file(base, "content/letter.xml", "./letter.xml", NUMBERED)
              .with(
                  "content/_rels/letter.xml.rels",
                  relations(base + "numbering", "lists/counts.xml")
                      .replace("</R", relation(base + "header", "/top.xml") + "</R"))
              .with("content/lists/counts.xml", LISTS)
              .with("top.xml", root("hdr", p("秘密")))
              .bytes();

      WordReader.Word word = new WordReader().read("letter.docx", file, 1000);

      assertEquals("一、增设站点\n", word.source().text());
      assertEquals(List.of("秘密"), word.headers());
    }
  }

  @Test
  void theMainPartMayLieOutsideOfAnyFolder() throws Exception {
    byte[] file = file(OLD, "letter.xml", "letter.xml", p("文")).bytes();

    assertEquals("文\n", new WordReader().read("letter.docx", file, 1000).source().text());
  }

  @Test
  void backslashesInTheNamesAreSeparators() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(WordFile.of(p("文")).bytes()));
        var out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName().replace('/', '\\')));
        in.transferTo(out);
      }
    }

    WordReader.Word word = new WordReader().read("letter.docx", bytes.toByteArray(), 1000);

    assertEquals("文\n", word.source().text());
  }

  @Test
  void slidesAreNoLetter() {
    byte[] file =
        WordFile.of("")
            .with("_rels/.rels", relations(OLD + "officeDocument", "ppt/presentation.xml"))
            .with("ppt/presentation.xml", root("presentation", ""))
            .bytes();

    ProblemException refused =
        assertThrows(
            ProblemException.class, () -> new WordReader().read("slides.docx", file, 1000));

    assertEquals("intake.not-a-letter", refused.problem().code());
  }

  // The part word/document.xml that every test file has says something else.
  private static WordFile file(String base, String name, String target, String body) {
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    return WordFile.of(p("别的"))
        .with("_rels/.rels", relations(base + "officeDocument", folder + target))
        .with(name, root("document", "<w:body>" + body + "</w:body>"));
  }

  private static String relations(String type, String target) {
    return "<R xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + relation(type, target)
        + "</R>";
  }

  private static String relation(String type, String target) {
    return "<Relationship Id=\"r1\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }
}
