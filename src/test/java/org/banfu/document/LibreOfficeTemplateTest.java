package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a clerk does: saves a built-in template, opens it in LibreOffice, types a sentence, saves
/// it as Word file again and chooses it. The letter then has the change and everything else.
@Tag("libreoffice")
class LibreOfficeTemplateTest {
  private static final String ADDED = "本函由综合科经办，题目：";

  @TempDir private Path folder;
  private final Proposal proposal = new Sample().proposal();
  private final Profile profile = new Sample().profile();
  private final Documents documents = new Documents();

  private void run(String what) throws Exception {
    Path soffice =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
            .map(entry -> Path.of(entry, "soffice"))
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow(() -> new IOException("there is no soffice on the PATH"));
    Process process =
        new ProcessBuilder(
                soffice.toString(),
                "-env:UserInstallation=" + folder.resolve("user").toUri(),
                "--headless",
                "--norestore",
                what)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("LibreOffice did not come back");
    }
  }

  /// A macro in the folder of a user of LibreOffice's own: what the hands of a clerk do there.
  private void teach() throws Exception {
    // The first start makes the folder, and would put its own in place of what is there.
    run("--terminate_after_init");
    Path standard = folder.resolve("user/user/basic/Standard");
    Files.writeString(
        standard.resolve("script.xlb"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
        <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
         <library:element library:name="Clerk"/>
        </library:library>
        """);
    Files.writeString(
        standard.resolve("Clerk.xba"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
        <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Clerk" script:language="StarBasic">
        Sub Edit(source As String, target As String, before As String, added As String)
          Dim hidden(0) As New com.sun.star.beans.PropertyValue
          hidden(0).Name = "Hidden"
          hidden(0).Value = True
          doc = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
          search = doc.createSearchDescriptor()
          search.SearchString = before
          found = doc.findFirst(search)
          found.Text.insertString(found.Start, added, False)
          Dim saved(0) As New com.sun.star.beans.PropertyValue
          saved(0).Name = "FilterName"
          saved(0).Value = "MS Word 2007 XML"
          doc.storeToURL(target, saved())
          doc.close(True)
        End Sub
        </script:module>
        """);
  }

  /// The built-in template after a change in LibreOffice: some words before a text of it.
  private byte[] changed(DocumentKind kind, String before) throws Exception {
    teach();
    Path saved =
        Files.write(folder.resolve(kind + ".docx"), documents.builtIn(kind, profile).docx());
    Path target = folder.resolve("changed.docx");
    String arguments =
        Stream.of(saved.toUri().toString(), target.toUri().toString(), before, ADDED + "{{题目}}。")
            .map(text -> "\"" + text + "\"")
            .collect(Collectors.joining(","));
    run("macro:///Standard.Clerk.Edit(" + arguments + ")");
    return Files.readAllBytes(target);
  }

  private static List<String> stated(Docx letter) throws IOException {
    return letter.paragraphs().stream()
        .map(text -> text.replaceAll("\\s", ""))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private Docx written(DocumentKind kind, byte[] template) throws Exception {
    TemplateCheck check = Template.check("我的模板.docx", template);
    assertEquals(List.of(), check.mistakes());
    return Docx.of(documents.render(kind, proposal, profile, check.template()).content());
  }

  private String title() {
    return proposal.title().replaceAll("\\s", "");
  }

  @Test
  void theReplyInProseThroughLibreOfficeSaysTheSameAndTheChange() throws Exception {
    var expected =
        new ArrayList<>(
            stated(
                Docx.of(documents.render(DocumentKind.REPLY_PROSE, proposal, profile).content())));
    Docx letter = written(DocumentKind.REPLY_PROSE, changed(DocumentKind.REPLY_PROSE, "{{称呼}}"));

    String salutation = LetterText.salutation(Focus.on(proposal, profile));
    expected.set(expected.indexOf(salutation), ADDED + title() + "。" + salutation);
    assertEquals(expected, stated(letter));
  }

  @Test
  void headingsInTheTextKeepTheFaceOfTheirLevelThoughStylesWereRenamed() throws Exception {
    Proposal levelled = proposal.withLetter(proposal.letter().withOpening("一、总体情况\n（一）进展。已完成。"));
    byte[] own = changed(DocumentKind.REPLY_PROSE, "{{称呼}}");
    byte[] letter =
        documents
            .render(DocumentKind.REPLY_PROSE, levelled, profile, Template.read("我的.docx", own))
            .content();
    byte[] builtIn = documents.render(DocumentKind.REPLY_PROSE, levelled, profile).content();

    assertTrue(levelled(Docx.of(builtIn)) > 0);
    assertEquals(levelled(Docx.of(builtIn)), levelled(Docx.of(letter)));
  }

  /// How many runs bear a character style of a heading's level.
  private static long levelled(Docx letter) throws IOException {
    try (var word = letter.opened()) {
      return word.getParagraphs().stream()
          .map(XWPFParagraph::getRuns)
          .flatMap(List::stream)
          .map(XWPFRun::getStyle)
          .filter(style -> style != null && !style.isBlank())
          .map(style -> word.getStyles().getStyle(style).getName())
          .filter(name -> name.startsWith("层次"))
          .count();
    }
  }

  @Test
  void theFormWithItsNestedRowsThroughLibreOfficeSaysTheSameAndTheChange() throws Exception {
    var expected =
        new ArrayList<>(
            stated(
                Docx.of(documents.render(DocumentKind.REPLY_FORM, proposal, profile).content())));
    Docx letter = written(DocumentKind.REPLY_FORM, changed(DocumentKind.REPLY_FORM, "{{函件标题}}"));

    List<String> found = stated(letter);
    String head = ADDED + title() + "。";
    int at =
        IntStream.range(0, found.size())
            .filter(i -> found.get(i).startsWith(head))
            .findFirst()
            .orElseThrow();
    expected.set(at, head + expected.get(at));
    assertEquals(expected, found);
  }
}
