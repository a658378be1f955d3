package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.banfu.document.page.Line;
import org.banfu.document.page.Page;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.banfu.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// A template that colleagues worked on: the letter has its final text and nothing of them.
class EditedTemplateTest {
  private static final DocumentKind KIND = DocumentKind.REPLY_PROSE;

  private final Profile profile = new Sample().profile();
  private final Messages chinese = new Messages(Locale.CHINESE);
  private Proposal proposal = new Sample().proposal();
  private Docx letter;

  @BeforeEach
  void write() throws Exception {
    proposal = proposal.withTitle("甲").withLetter(proposal.letter().withProcess("已办。"));
    letter = written(EditedTemplate.docx());
  }

  private Docx written(byte[] template) throws Exception {
    Template own = Template.read("函.docx", template);
    return Docx.of(new Documents().render(KIND, proposal, profile, own).content());
  }

  @Test
  void nothingOfTheColleaguesIsInAnyPart() {
    List<String> found = new ArrayList<>();
    letter
        .parts()
        .forEach((part, content) -> {
          String text = new String(content, StandardCharsets.UTF_8);
          EditedTemplate.TRACES.stream()
              .filter(trace -> text.contains(trace) || part.contains(trace))
              .forEach(trace -> found.add(part + ": " + trace));
        });

    assertEquals(List.of(), found);
  }

  @Test
  void onlyWhatTheLetterNeedsGoesOut() {
    assertEquals(
        Set.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/app.xml",
            "docProps/core.xml",
            "word/_rels/document2.xml.rels",
            "word/document2.xml",
            "word/footer1.xml",
            "word/footnotes.xml",
            "word/header1.xml",
            "word/media/image2.png",
            "word/settings.xml",
            "word/styles.xml",
            "word/webSettings.xml"),
        new TreeSet<>(letter.parts().keySet()));
  }

  @Test
  void theFinalTextIsWritten() throws Exception {
    List<String> paragraphs = letter.paragraphs();

    assertEquals("关于甲的答复", paragraphs.getFirst());
    assertTrue(letter.part("word/footer1.xml").contains(">答复函<"), "a path's file name");
    assertTrue(paragraphs.contains("前半句，后半句。"), paragraphs.toString());
    assertEquals(
        paragraphs.indexOf("已办。") + 1, paragraphs.indexOf("移走的一段。"), paragraphs.toString());
    assertTrue(paragraphs.contains("联系人"), "the added row");
    assertTrue(letter.part("word/header1.xml").contains("制"));
    assertTrue(letter.part("word/document2.xml").contains("公章.png"), "a name without its folder");
    assertTrue(
        letter.part("word/_rels/document2.xml.rels").contains("https://www.example.gov.cn/"));
  }

  @Test
  void theFileIsSound() throws Exception {
    assertEquals(List.of(), new Docx(ofTheStandard(), letter.bytes()).schemaErrors());
    try (var word = letter.opened()) {
      assertEquals(1, word.getFooterList().size());
      assertEquals(1, word.getAllPictures().size());
      assertEquals(3, word.getFootnotes().size());
    }
  }

  /// Without what the standard leaves to extensions (ECMA-376, Part 3); the schemas do not know it.
  private Map<String, byte[]> ofTheStandard() {
    Map<String, byte[]> parts = new HashMap<>();
    letter
        .parts()
        .forEach((part, content) -> {
          String xml = new String(content, StandardCharsets.UTF_8);
          String plain =
              xml.replace(" mc:Ignorable=\"w14 w15\"", "")
                  .replaceAll("(?s)<mc:AlternateContent>.*</mc:AlternateContent>", "");
          String name = part.replace("document2", "document");
          parts.put(name, plain.getBytes(StandardCharsets.UTF_8));
        });
    return parts;
  }

  @Test
  void linksPageNumbersAndBookmarksLive() {
    String text = letter.part("word/document2.xml");
    String footer = letter.part("word/footer1.xml");

    assertTrue(text.contains("<w:hyperlink r:id=\"rId16\""), text);
    assertTrue(text.contains("<w:hyperlink r:id=\"rId17\""), text);
    assertTrue(text.contains("w:name=\"附注\""), text);
    assertTrue(footer.contains("<w:fldSimple w:instr=\" PAGE   \\* MERGEFORMAT \">"), footer);
    assertTrue(footer.contains("> NUMPAGES </w:instrText>"), footer);
    assertTrue(footer.contains(" LINK Excel.Sheet.12 台账.xlsx \\a \\f 0 "), footer);
  }

  @Test
  void thePagesShowTheNumbers() throws Exception {
    Template own = Template.read("函.docx", EditedTemplate.docx());
    var pages =
        new PrintedDocuments(new Documents().always(own)).pages(KIND, proposal, profile).pages();

    assertEquals(1, pages.pages().size());
    Page page = pages.pages().getFirst();
    assertTrue(
        page.lines().stream().map(Line::text).anyMatch(line -> line.endsWith("第1页，共1页")),
        page.lines().stream().map(Line::text).toList().toString());
    assertEquals(1, page.images().size());
  }

  @Test
  void aPersonIsTold() throws Exception {
    TemplateCheck check = Template.check("函.docx", EditedTemplate.docx());

    assertEquals(List.of(), check.mistakes());
    assertEquals(
        List.of(
            "正文第 1 段：从这里起有 29 处未接受的修订。函件按“接受所有修订”后的文字写，删去的字和修订人不写出；若不对，请在 Word 里接受或拒绝修订后再选。",
            "里面有 1 处批注，只留在模板里，不写入函件。"),
        check.notes().stream().map(note -> note.text(chinese)).toList());
  }

  @Test
  void changesOfCellsMustBeSettledFirst() throws Exception {
    byte[] template =
        EditedTemplate.docx(text ->
            text.replaceFirst(
                "(w:w=\"4400\" w:type=\"dxa\"/>)(</w:tcPr>)",
                "$1<w:cellDel w:id=\"99\" w:author=\"章会签\"/>$2"));
    TemplateCheck check = Template.check("函.docx", template);

    assertEquals(
        List.of("正文表格 1 第 1 行第 1 格“主办单位”：表格里有未接受的删除或合并单元格的修订，接受后是什么样不能确定。请在 Word 里接受或拒绝这处修订后再选。"),
        check.mistakes().stream().map(mistake -> mistake.text(chinese)).toList());
  }

  @Test
  void aLetterOfNothingIsRefusedInWords() throws Exception {
    byte[] template = SmallTemplate.docx(SmallTemplate.p("{{#签发人}}{{题目}}{{/签发人}}") + "<w:sectPr/>");
    Template own = Template.read("函.docx", template);
    Proposal unsigned = proposal.withLetter(proposal.letter().withSigner(""));
    var documents = new Documents().always(own);

    for (var written :
        List.<Executable>of(
            () -> documents.render(KIND, unsigned, profile),
            () -> new PrintedDocuments(documents).pages(KIND, unsigned, profile),
            () -> new PrintedDocuments(documents).pdf(KIND, unsigned, profile))) {
      var refused = assertThrows(ProblemException.class, written);
      assertEquals("document.letterEmpty", refused.problem().code());
    }
    assertFalse(documents.render(KIND, proposal, profile).content().length == 0);
  }
}
