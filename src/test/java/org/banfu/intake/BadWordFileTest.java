package org.banfu.intake;

import static org.banfu.intake.word.WordFile.p;
import static org.banfu.intake.word.WordFile.root;
import static org.banfu.intake.word.WordFile.tc;
import static org.banfu.intake.word.WordFile.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.banfu.intake.source.PlainLayout;
import org.banfu.intake.word.WordFile;
import org.banfu.proposal.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Word files that are damaged, hostile or something else (issue 2, point 8).
class BadWordFileTest {
  private static final byte[] LETTER = WordFile.of(PlainLayout.of(FormLetter.text())).bytes();

  @TempDir Path folder;

  @Test
  void cutAnywhere() {
    for (int length = 4; length < LETTER.length; length += 97) {
      assertEquals("intake.cut", refusal(Arrays.copyOf(LETTER, length)), "at " + length);
    }
  }

  @Test
  void damagedAnywhere() throws Exception {
    var random = new Random(4);
    for (int i = 0; i < 120; i++) {
      byte[] damaged = LETTER.clone();
      damaged[4 + random.nextInt(damaged.length - 4)] ^= (byte) (1 << random.nextInt(8));
      try {
        Covers.assertComplete(FormLetter.read(folder.resolve("letter.docx"), damaged));
      } catch (ProblemException refused) {
        assertEquals("intake", refused.problem().code().split("\\.")[0]);
      }
    }
  }

  @Test
  void anotherZip() {
    assertEquals(
        "intake.not-a-letter",
        refusal(
            WordFile.of("")
                .with(
                    "_rels/.rels",
                    "<R><x Type=\"a/officeDocument\" Target=\"xl/workbook.xml\"/></R>")
                .bytes()));
  }

  @Test
  void nothingWritten() {
    assertEquals("intake.empty", refusal(WordFile.of("<w:p/>").bytes()));
  }

  @Test
  void brokenXml() {
    assertEquals("intake.damaged", refusal(WordFile.of("<w:p></w:r>").bytes()));
  }

  @Test
  void entities() {
    String lol = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    String outside = "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
    for (String type : new String[] {lol, outside}) {
      String document = root("document", "<w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body>");
      byte[] file =
          WordFile.of("").with("word/document.xml", document.replace("?>", "?>" + type)).bytes();
      assertEquals("intake.damaged", refusal(file));
    }
  }

  @Test
  void aZipBomb() {
    byte[] zeros = new byte[64 * 1024 * 1024 + 1];
    assertEquals("intake.bomb", refusal(WordFile.of(p("函")).with("word/a.xml", zeros).bytes()));
    WordFile media = WordFile.of(p("函"));
    for (int i = 0; i < 4; i++) {
      media.with("word/media/" + i + ".bmp", zeros);
    }
    assertEquals("intake.bomb", refusal(media.bytes()));
  }

  @Test
  void tooManyParts() {
    WordFile file = WordFile.of(p("函"));
    for (int i = 0; i < 10_001; i++) {
      file.with("word/" + i, "");
    }
    assertEquals("intake.bomb", refusal(file.bytes()));
  }

  @Test
  void moreTextThanALetterHas() {
    String line = p("字".repeat(1000));
    assertEquals("intake.too-long", refusal(WordFile.of(line.repeat(2001)).bytes()));
  }

  @Test
  void tablesWithoutEnd() {
    String open = "<w:tbl><w:tr><w:tc>";
    String close = "</w:tc></w:tr></w:tbl>";
    assertEquals(
        "intake.damaged",
        refusal(WordFile.of(open.repeat(5000) + p("函") + close.repeat(5000)).bytes()));
  }

  @Test
  void fiftyThousandParagraphsAreRead() throws Exception {
    byte[] file = WordFile.of(p("段").repeat(50_000)).bytes();
    Covers.assertComplete(FormLetter.read(folder.resolve("letter.docx"), file));
  }

  @Test
  void aSecretMarkInTheHeader() {
    WordFile file = WordFile.of(PlainLayout.of(FormLetter.text()));
    file.with("word/header1.xml", root("hdr", p("机密★3年")));
    assertEquals("intake.secret", refusal(file.bytes()));
  }

  @Test
  void macrosAreOfNoInterest() throws Exception {
    WordFile file = WordFile.of(PlainLayout.of(FormLetter.text()));
    file.with("word/vbaProject.bin", new byte[] {1, 2, 3});
    ReadProposal read = FormLetter.read(folder.resolve("letter.docm"), file.bytes());
    assertEquals("20230612", read.proposal().number());
  }

  @Test
  void aTableWithoutCells() throws Exception {
    byte[] file = WordFile.of("<w:tbl><w:tr/></w:tbl>" + WordFile.tbl(tr(tc(p("函"))))).bytes();
    Covers.assertComplete(FormLetter.read(folder.resolve("letter.docx"), file));
  }

  private String refusal(byte[] content) {
    return assertThrows(
            ProblemException.class, () -> FormLetter.read(folder.resolve("letter.docx"), content))
        .problem()
        .code();
  }
}
