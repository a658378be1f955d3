package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.json.Sample;
import org.banfu.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names of parts as word processors and ZIP programs write them.
class TemplatePartNamesTest {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static byte[] template(String target, String entry) throws Exception {
    Map<String, String> parts = new HashMap<>();
    parts.put(
        "word/document.xml",
        SmallTemplate.document("<w:p><w:r><w:t>{{题目}}</w:t><w:pict r:id=\"p\"/></w:r></w:p>"));
    parts.put(
        "word/_rels/document.xml.rels",
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + ("<Relationship Id='p' Type='" + OFFICE + "image' Target='" + target + "'/>")
            + "</Relationships>");
    parts.put(entry, "picture");
    return SmallTemplate.docx(parts);
  }

  private static List<String> notes(byte[] template) throws Exception {
    var chinese = new Messages(Locale.CHINESE);
    return Template.check("函.docx", template).notes().stream()
        .map(note -> note.text(chinese))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "media/%E5%85%AC%E7%AB%A0.png, word/media/公章.png",
    "media/公章.png, word/media/%E5%85%AC%E7%AB%A0.png",
    "Media/Image1.PNG, word/media/image1.png",
    "media/公章..png, word/media/公章..png",
    "media/50%.png, word/media/50%.png",
    "media/a+b.png, word/media/A+b.png"
  })
  void aPictureOfAnyNameGoesOut(String target, String entry) throws Exception {
    byte[] docx = template(target, entry);
    Template own = Template.read("函.docx", docx);
    var sample = new Sample();
    byte[] letter =
        new Documents()
            .render(DocumentKind.REPLY_FORM, sample.proposal(), sample.profile(), own)
            .content();

    assertTrue(Docx.of(letter).parts().containsKey(entry), entry);
    assertEquals(List.of(), notes(docx));
  }

  @Test
  void whatIsMissingIsTold() throws Exception {
    assertEquals(
        List.of("里面用到的“media/公章.png”（如图片）在这个文件里找不到，函件里那个地方是空的；请在 Word 里重新插入，保存后再选。"),
        notes(template("media/公章.png", "word/media/私章.png")));
  }

  @ParameterizedTest
  @CsvSource({"word/../../a.png", "../a.png", "/a.png", "word\\a.png"})
  void aNameThatLeadsOutIsRefused(String entry) throws Exception {
    byte[] docx = template("media/a.png", entry);

    var refused = assertThrows(ProblemException.class, () -> Template.read("函.docx", docx));
    assertEquals("document.templateDamaged", refused.problem().code());
  }
}
