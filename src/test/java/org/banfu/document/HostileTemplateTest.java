package org.banfu.document;

import static org.banfu.document.SmallTemplate.document;
import static org.banfu.document.SmallTemplate.docx;
import static org.banfu.document.SmallTemplate.p;
import static org.banfu.document.SmallTemplate.types;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;

/// Files that are no sound templates are refused as a whole, in words; what a template brings along
/// from its author's machine does not go out.
class HostileTemplateTest {

  private static String refusal(byte[] template) {
    return assertThrows(ProblemException.class, () -> Template.check("模板.docx", template))
        .problem()
        .code();
  }

  @Test
  void filesOfOtherKindsAreRefusedByWhatTheyAre() throws Exception {
    byte[] sound = docx(p("{{题目}}"));
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};

    assertEquals("document.templateNotWord", refusal(new byte[0]));
    assertEquals("document.templateNotWord", refusal("不是模板".getBytes(StandardCharsets.UTF_8)));
    assertEquals("document.templateOld", refusal(old));
    assertEquals("document.templateDamaged", refusal(Arrays.copyOf(sound, sound.length / 2)));
    assertEquals("document.templateDamaged", refusal(docx("<w:p>")));
    assertEquals("document.templateNotWord", refusal(zipOf("mimetype", new byte[8])));
  }

  @Test
  void macrosAreRefused() throws Exception {
    byte[] withMacro =
        docx(Map.of("word/document.xml", document(p("甲")), "word/vbaProject.bin", "x"));
    String macros =
        types().replace("wordprocessingml.document.main", "ms-word.document.macroEnabled.main");
    byte[] typed =
        docx(Map.of("word/document.xml", document(p("甲")), "[Content_Types].xml", macros));

    assertEquals("document.templateMacros", refusal(withMacro));
    assertEquals("document.templateMacros", refusal(typed));
  }

  @Test
  void entitiesAreNotRead() throws Exception {
    String bomb =
        "<!DOCTYPE w:document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
            + document(p("&b;"));

    assertEquals("document.templateDamaged", refusal(docx(p("&secret;"))));
    assertEquals("document.templateDamaged", refusal(docx(Map.of("word/document.xml", bomb))));
  }

  @Test
  void whatUnpacksToFarMoreThanALetterIsRefused() throws Exception {
    assertEquals(
        "document.templateTooLarge", refusal(zipOf("word/media/image1.png", new byte[65 << 20])));
  }

  @Test
  void aDeeplyNestedTemplateIsRefused() throws Exception {
    String deep = "<w:sdt>".repeat(20_000) + p("{{题目}}") + "</w:sdt>".repeat(20_000);

    assertEquals("document.templateDamaged", refusal(docx(deep)));
  }

  @Test
  void partsThatLeadOutOfThePackageAreRefused() throws Exception {
    assertEquals("document.templateDamaged", refusal(zipOf("../../start.bat", new byte[] {1})));
  }

  @Test
  void endlessBracesAreReadAtOnce() throws Exception {
    String braces = "{".repeat(200_000) + " ".repeat(200_000) + "}";

    assertFalse(Template.check("模板.docx", docx(p(braces))).mistakes().isEmpty());
  }

  @Test
  void thePathOfTheAuthorsTemplateDoesNotGoOut() throws Exception {
    String rels =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"t\" Target=\"file:///C:/Users/somebody/own.dotx\""
            + " TargetMode=\"External\"/></Relationships>";
    byte[] docx =
        docx(
            Map.of(
                "word/document.xml",
                document(p("{{题目}}")),
                "word/settings.xml",
                SmallTemplate.root("settings", "<w:attachedTemplate r:id=\"rId1\"/>"),
                "word/_rels/settings.xml.rels",
                rels));
    Docx letter = letter(docx);

    assertFalse(letter.parts().containsKey("word/_rels/settings.xml.rels"));
    assertFalse(letter.part("word/settings.xml").contains("attachedTemplate"));
  }

  @Test
  void aTemplateOfWordBecomesADocument() throws Exception {
    String types = types().replace("document.main+xml", "template.main+xml");
    Docx letter =
        letter(docx(Map.of("word/document.xml", document(p("甲")), "[Content_Types].xml", types)));

    assertTrue(letter.part("[Content_Types].xml").contains("wordprocessingml.document.main+xml"));
  }

  private static Docx letter(byte[] template) throws Exception {
    var sample = new Sample();
    return Docx.of(
        new Documents()
            .render(
                DocumentKind.REPLY_FORM,
                sample.proposal(),
                sample.profile(),
                Template.read("模板.docx", template))
            .content());
  }

  private static byte[] zipOf(String name, byte[] content) throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
