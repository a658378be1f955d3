package org.banfu.document.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.banfu.document.Documents;
import org.banfu.document.EditedTemplate;
import org.banfu.document.Template;
import org.banfu.document.TemplateCheck;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Proposal;
import org.banfu.text.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Templates with tracked changes and comments, one saved by LibreOffice and one as Word saves
/// them: LibreOffice opens the letters, which show the final text and nothing of the colleagues.
@Tag("libreoffice")
class EditedInLibreOfficeTest {
  @TempDir static Path folder;

  private static final Proposal PROPOSAL = proposal();
  private static TemplateCheck check;
  private static byte[] letter;
  private static byte[] wordLetter;
  private static List<String> lines = List.of();
  private static List<String> wordLines = List.of();

  private static Proposal proposal() {
    Proposal proposal = Letters.proposal(2, 100, 0, 3);
    return proposal
        .withTitle("关于推进甲的提案")
        .withNumber("0009")
        .withLetter(proposal.letter().withProcess("已办。\n正在办。\n"));
  }

  @BeforeAll
  static void fill() throws Exception {
    var office = new Office(folder);
    Path source = folder.resolve("edited.fodt");
    try (var in = EditedInLibreOfficeTest.class.getResourceAsStream("edited-template.fodt")) {
      Files.write(source, in.readAllBytes());
    }
    byte[] saved = Files.readAllBytes(office.converted(List.of(source), "docx").getFirst());
    check = Template.check("函.docx", saved);
    letter = written(check.template());
    wordLetter = written(Template.read("函.docx", EditedTemplate.docx()));
    Path ours = Files.write(folder.resolve("letter.docx"), letter);
    Path word = Files.write(folder.resolve("word.docx"), wordLetter);
    List<Path> pdfs = office.pdfs(List.of(ours, word));
    lines = lines(pdfs.getFirst());
    wordLines = lines(pdfs.getLast());
  }

  private static byte[] written(Template template) throws Exception {
    return new Documents()
        .render(DocumentKind.REPLY_PROSE, PROPOSAL, Letters.profile(), template)
        .content();
  }

  private static List<String> lines(Path pdf) throws Exception {
    return PdfLines.of(pdf).stream().flatMap(List::stream).map(PdfLines.PdfLine::text).toList();
  }

  @Test
  void theFinalTextIsOnThePage() {
    assertEquals(List.of("关于关于推进甲的提案的答复", "本函由综合科经办。", "已办。", "正在办。", "第0009号，第1页，共1页"), lines);
  }

  @Test
  void nothingOfTheColleaguesIsInTheFile() throws Exception {
    List<String> found = new ArrayList<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(letter))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        for (String trace : EditedTemplate.TRACES) {
          if (text.contains(trace)) {
            found.add(part.getName() + ": " + trace);
          }
        }
      }
    }

    assertEquals(List.of(), found);
  }

  @Test
  void thePersonIsToldOfChangesAndComments() {
    List<String> told =
        check.notes().stream().map(note -> note.text(new Messages(Locale.CHINESE))).toList();

    assertTrue(told.getFirst().startsWith("正文第 1 段：从这里起有"), told.toString());
    assertTrue(told.getLast().startsWith("里面有 1 处批注"), told.toString());
  }

  @Test
  void aLetterFromATemplateOfWordsOpens() {
    assertTrue(wordLines.contains("关于关于推进甲的提案的答复"), wordLines.toString());
    assertTrue(wordLines.contains("前半句，后半句。"), wordLines.toString());
    assertTrue(wordLines.contains("综合科制"), wordLines.toString());
    assertTrue(wordLines.contains("第0009号第1页，共1页"), wordLines.toString());
  }
}
