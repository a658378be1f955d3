package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Folders of a machine in the fields of a template, and what else looks like them.
class LocalPathsTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "LINK Excel.Sheet D:\\\\秘\\\\b.xlsx \\a \\f 0, LINK Excel.Sheet b.xlsx \\a \\f 0",
        "LINK Excel.Sheet \\\\\\\\内网\\\\秘\\\\b.xlsx \\a, LINK Excel.Sheet b.xlsx \\a",
        "INCLUDEPICTURE &quot;D:\\\\秘 密\\\\甲 &amp; 乙.png&quot; \\d,"
            + " INCLUDEPICTURE &quot;甲 &amp; 乙.png&quot; \\d",
        "HYPERLINK &quot;https://www.example.gov.cn/a/b&quot;,"
            + " HYPERLINK &quot;https://www.example.gov.cn/a/b&quot;",
        "PAGE \\* MERGEFORMAT, PAGE \\* MERGEFORMAT"
      })
  void aSimpleFieldKeepsItsSwitches(String instruction, String shortened) {
    String attributes = " w:fldLock=\"1\" w:instr=\" %s \"";

    assertEquals(
        attributes.formatted(shortened), LocalPaths.shortened(attributes.formatted(instruction)));
  }

  @ParameterizedTest
  @CsvSource({
    "FILENAME \\p, C:\\Documents and Settings\\甲 乙\\函.docx, 函.docx",
    "filename \\p, https://d.docs.example.net/1f2e/函.docx, 函.docx",
    "FILENAME \\p, Macintosh HD:Users:甲:函.docx, 函.docx",
    "TEMPLATE \\p, \\\\内网\\甲\\函.dotx, 函.dotx",
    "REF a, 见 D:\\甲\\函.docx 和 http://a.example/b, 见 函.docx 和 http://a.example/b",
    "DATE, 2023/7/17, 2023/7/17"
  })
  void whatAFieldShowsIsAFileName(String instruction, String shown, String expected)
      throws Exception {
    String field =
        SmallTemplate.document(
            "<w:p><w:fldSimple w:instr=\"%s\"><w:r><w:t>%s</w:t></w:r></w:fldSimple></w:p>"
                .formatted(instruction, shown));
    XmlNode.Element root = XmlReader.read(field.getBytes(StandardCharsets.UTF_8));

    assertEquals(expected, FieldResults.withoutPaths(root).allText());
  }
}
