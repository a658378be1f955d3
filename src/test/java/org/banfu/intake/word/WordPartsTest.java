package org.banfu.intake.word;

import static org.banfu.intake.word.WordFile.p;
import static org.banfu.intake.word.WordFile.r;
import static org.banfu.intake.word.WordFile.root;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.banfu.proposal.Problem;
import org.junit.jupiter.api.Test;

/// What stands in a .docx beside the plain runs of its paragraphs.
class WordPartsTest {
  @Test
  void hiddenTextIsLeftOutAndTold() throws Exception {
    WordReader.Word word =
        read(
            "<w:p>"
                + r("明")
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t><w:tab/><w:br/></w:r><w:r><w:rPr><w:vanish"
                + " w:val=\"0\"/></w:rPr><w:t>示</w:t></w:r>"
                + "<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>出</w:t></w:r>"
                + "</w:p>");

    assertEquals("明示出\n", word.source().text());
    assertEquals(List.of(Problem.of("intake.hidden")), word.notes());
  }

  @Test
  void hiddenBlanksAreNothing() throws Exception {
    WordReader.Word word =
        read("<w:p>" + r("明") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> </w:t></w:r></w:p>");

    assertEquals("明\n", word.source().text());
    assertEquals(List.of(), word.notes());
  }

  @Test
  void softHyphensAreNotShown() throws Exception {
    WordReader.Word word =
        read("<w:p><w:r><w:t>一\u00AD二</w:t><w:softHyphen/><w:t>三</w:t></w:r></w:p>");

    assertEquals("一二三\n", word.source().text());
  }

  @Test
  void symbolsOfFonts() throws Exception {
    String sym = "<w:sym w:font=\"Wingdings 2\" w:char=\"%s\"/>";
    WordReader.Word word =
        read(
            "<w:p><w:r>"
                + sym.formatted("F052")
                + "<w:t>满意</w:t>"
                + sym.formatted("F0A3")
                + "<w:t>不满意</w:t>"
                + sym.formatted("F0FC")
                + sym.formatted("xyz")
                + "</w:r></w:p>");

    assertEquals("☑满意□不满意√□\n", word.source().text());
  }

  @Test
  void contentControlsAnywhere() throws Exception {
    WordReader.Word word =
        read(
            "<w:sdt><w:sdtPr><w:placeholder><w:docPart w:val=\"p\"/></w:placeholder></w:sdtPr>"
                + "<w:sdtContent>"
                + p("段")
                + "<w:tbl><w:tr><w:sdt><w:sdtContent><w:tc>"
                + p("格")
                + "</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl></w:sdtContent></w:sdt>"
                + p("后"));

    assertEquals("段\n\t格\n\n\n后\n", word.source().text());
  }

  @Test
  void movedTextStandsWhereItWasMovedTo() throws Exception {
    WordReader.Word word =
        read(
            "<w:moveFromRangeStart w:id=\"1\"/><w:p><w:pPr><w:rPr><w:moveFrom"
                + " w:id=\"2\"/></w:rPr></w:pPr><w:moveFrom>"
                + r("移段")
                + "</w:moveFrom></w:p><w:moveFromRangeEnd w:id=\"1\"/>"
                + p("前")
                + "<w:p><w:moveTo>"
                + r("移段")
                + "</w:moveTo></w:p>");

    assertEquals("前\n移段\n", word.source().text());
  }

  @Test
  void notesStandBehindTheBodyAndAreTold() throws Exception {
    String body = "<w:p>" + r("正文") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>";
    String notes =
        "<w:footnote w:type=\"separator\" w:id=\"0\">"
            + p("线")
            + "</w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>"
            + r(" 数据截至六月底。")
            + "</w:p></w:footnote>";
    WordFile file = WordFile.of(body).with("word/footnotes.xml", root("footnotes", notes));

    WordReader.Word word = new WordReader().read("letter.docx", file.bytes(), 1000);

    assertEquals("正文\n数据截至六月底。\n", word.source().text());
    assertEquals(List.of(Problem.of("intake.footnotes")), word.notes());
  }

  @Test
  void anEmbeddedFileIsTold() throws Exception {
    WordReader.Word word = read(p("文") + "<w:altChunk r:id=\"rId5\" xmlns:r=\"urn:r\"/>");

    assertEquals("文\n", word.source().text());
    assertEquals(List.of(Problem.of("intake.alt-chunk")), word.notes());
  }

  @Test
  void footersAndHeadersAreNotTheBody() throws Exception {
    WordFile file =
        WordFile.of(p("文"))
            .with("word/footer1.xml", root("ftr", p("— 1 —")))
            .with("word/header2.xml", root("hdr", p("页眉")));

    WordReader.Word word = new WordReader().read("letter.docx", file.bytes(), 1000);

    assertEquals("文\n", word.source().text());
    assertEquals(List.of("页眉"), word.headers());
  }

  private static WordReader.Word read(String body) throws Exception {
    return new WordReader().read("letter.docx", WordFile.of(body).bytes(), 1_000_000);
  }
}
