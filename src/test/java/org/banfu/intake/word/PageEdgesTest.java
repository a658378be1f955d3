package org.banfu.intake.word;

import static org.banfu.intake.word.WordFile.p;
import static org.banfu.intake.word.WordFile.r;
import static org.banfu.intake.word.WordFile.root;
import static org.banfu.intake.word.WordFile.tbl;
import static org.banfu.intake.word.WordFile.tc;
import static org.banfu.intake.word.WordFile.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.banfu.intake.source.Source;
import org.banfu.proposal.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands on the pages of a .docx beside the body.
class PageEdgesTest {
  private static final String RELATION =
      "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/%s\" Target=\"%s\"/>";

  @Test
  void onlyWhatThePagesShow() throws Exception {
    String edges = header("first", "h1") + header("default", "h2") + header("even", "h3");

    assertEquals(List.of("二"), margins(edges, ""));
    assertEquals(List.of("一", "二"), margins(edges + "<w:titlePg/>", ""));
    assertEquals(List.of("二"), margins(edges + "<w:titlePg w:val=\"0\"/>", ""));
    assertEquals(List.of("二", "三"), margins(edges, "<w:evenAndOddHeaders/>"));
  }

  @Test
  void aSectionGoesOnWithWhatTheOneBeforeNamed() throws Exception {
    String first = "<w:sectPr>" + header("first", "h1") + header("default", "h2") + "</w:sectPr>";
    String body =
        "<w:p><w:pPr>" + first + "</w:pPr></w:p>" + p("文") + "<w:sectPr><w:titlePg/></w:sectPr>";

    assertEquals(List.of("二", "一"), margins(edged(body, "")));
  }

  @Test
  void headersBeforeFootersAndEachLineOnce() throws Exception {
    String edges = "<w:sectPr>" + footer("default", "f1") + header("default", "h4") + "</w:sectPr>";

    Source source = read(edged(p("文"), edges)).source();

    assertEquals(List.of("左", "右", "格", "框", "脚"), margins(source));
    assertEquals("文\n左\n右\n格\n框\n脚\n", source.text());
    assertEquals(1, source.lines().size());
  }

  /// The title on each page, the office's name: what the letter says itself is not said again.
  @Test
  void whatTheLetterSaysItself() throws Exception {
    String body = p("关于区政协四届三次会议") + p("第20230612号提案的答复") + p("云岫区民政局") + p("A类提案按时办理");
    WordFile file =
        edged(body, "<w:sectPr>" + header("default", "h5") + "</w:sectPr>")
            .with(
                "word/h5.xml",
                root("hdr", p("关于区政协四届三次会议第20230612号提案的答复") + p("云岫区 民政局") + p("A类") + p("A类")));

    assertEquals(List.of("A类"), margins(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "— 1 —",
        "-12-",
        "第 1 页",
        "第1页 共3页",
        "第 页 共 页",
        "第一页",
        "1/3",
        "（3）",
        "Page 2 of 3",
        "PAGE",
        "iv",
        "共3页",
        "第１页／共３页",
        "· 7 ·",
        "————————",
        "____________________________________"
      })
  void pageNumbersAreNothing(String line) throws Exception {
    assertEquals(List.of(), margins(footed(line)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023",
        "0000-1234567",
        "2023-0477",
        "12345678",
        "第3号",
        "页码",
        "3份",
        "〔2023〕5号",
        "A"
      })
  void otherNumbersStay(String line) throws Exception {
    assertEquals(List.of(line), margins(footed(line)));
  }

  /// A page number is a field whose code is not its text.
  @Test
  void fieldsOfFooters() throws Exception {
    String field =
        "<w:p>"
            + r("第")
            + "<w:fldSimple w:instr=\" PAGE \">"
            + r("1")
            + "</w:fldSimple>"
            + r("页")
            + "<w:r><w:fldChar"
            + " w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>NUMPAGES</w:instrText></w:r><w:r><w:fldChar"
            + " w:fldCharType=\"separate\"/></w:r>"
            + (r("共2页") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
    WordFile file = footed("").with("word/f9.xml", root("ftr", field));

    assertEquals(List.of(), margins(file));
  }

  @Test
  void tablesInFootnotesAreLines() throws Exception {
    String notes =
        "<w:footnote w:id=\"2\">" + tbl(tr(tc(p("甲")), tc(p("乙")))) + p("注") + "</w:footnote>";
    WordFile file = WordFile.of(p("文")).with("word/footnotes.xml", root("footnotes", notes));

    WordReader.Word word = read(file);

    assertEquals("文\n甲\t乙\n注\n", word.source().text());
    assertEquals(
        List.of(Problem.of("intake.footnotes"), Problem.of("intake.nested-table")), word.notes());
  }

  /// Word writes the part with nothing but the line that parts notes from text.
  @Test
  void aPartOfNotesWithoutNotesIsNotTold() throws Exception {
    String notes = "<w:footnote w:type=\"separator\" w:id=\"-1\">" + p("线") + "</w:footnote>";
    WordFile file = WordFile.of(p("文")).with("word/footnotes.xml", root("footnotes", notes));

    assertEquals(List.of(), read(file).notes());
  }

  private static WordFile footed(String line) {
    return edged(p("文"), "<w:sectPr>" + footer("default", "f9") + "</w:sectPr>")
        .with("word/f9.xml", root("ftr", p(line)));
  }

  private static WordFile edged(String body, String section) {
    var relations = new StringBuilder("<Relationships>");
    for (int i = 1; i <= 5; i++) {
      relations.append(RELATION.formatted("h" + i, "header", "h" + i + ".xml"));
    }
    relations.append(RELATION.formatted("f1", "footer", "/word/f1.xml"));
    relations.append(RELATION.formatted("f9", "footer", "f9.xml")).append("</Relationships>");
    String box =
        "<w:p><w:r><w:pict><v:textbox><w:txbxContent>"
            + p("框")
            + "</w:txbxContent></v:textbox>"
            + "</w:pict></w:r></w:p>";
    String sides = "<w:p><w:r><w:t>左</w:t><w:tab/><w:tab/><w:t>右</w:t></w:r></w:p>";
    return WordFile.of(body + section)
        .with("word/_rels/document.xml.rels", relations.toString())
        .with("word/h1.xml", root("hdr", p("一")))
        .with("word/h2.xml", root("hdr", p("二")))
        .with("word/h3.xml", root("hdr", p("三")))
        .with("word/h4.xml", root("hdr", sides + tbl(tr(tc(p("格")), tc(p("左")))) + box))
        .with("word/f1.xml", root("ftr", p("— 1 —") + p("脚")));
  }

  private static String header(String type, String id) {
    return "<w:headerReference w:type=\"" + type + "\" w:id=\"" + id + "\"/>";
  }

  private static String footer(String type, String id) {
    return "<w:footerReference w:type=\"" + type + "\" w:id=\"" + id + "\"/>";
  }

  private static List<String> margins(String edges, String settings) throws Exception {
    return margins(
        edged(p("文"), "<w:sectPr>" + edges + "</w:sectPr>")
            .with("word/settings.xml", root("settings", settings)));
  }

  private static List<String> margins(WordFile file) throws Exception {
    return margins(read(file).source());
  }

  private static List<String> margins(Source source) {
    return source.margins().stream().map(source::text).toList();
  }

  private static WordReader.Word read(WordFile file) throws Exception {
    return new WordReader().read("letter.docx", file.bytes(), 1_000_000);
  }
}
