package org.banfu.document.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A small Word file around a body, in 16 pt on exact 28.95, on A4 with room for 22 lines of 28
/// characters.
final class WordBody {
  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  private static final String SECTION =
      "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"f1\"/>"
          + "<w:footerReference w:type=\"even\" r:id=\"f2\"/>"
          + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\""
          + " w:bottom=\"1984\" w:left=\"1588\" w:header=\"851\" w:footer=\"1000\"/></w:sectPr>";

  private static final String STYLES =
      "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Noto Sans SC\""
          + " w:eastAsia=\"Noto Sans SC\"/><w:spacing w:val=\"-5\"/><w:sz w:val=\"32\"/></w:rPr>"
          + "</w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\""
          + " w:styleId=\"Normal\"><w:pPr><w:spacing w:line=\"579\" w:lineRule=\"exact\"/>"
          + "<w:jc w:val=\"both\"/></w:pPr></w:style>";

  private static final String NUMBER =
      "<w:p><w:r><w:t>%s</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>"
          + "<w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/>"
          + "</w:r><w:r><w:t>9</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

  private WordBody() {}

  static byte[] docx(String body) throws IOException {
    return docx(body, "");
  }

  static byte[] docx(String body, String settings) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      put(zip, "word/document.xml", "w:document", "<w:body>" + body + SECTION + "</w:body>");
      put(zip, "word/styles.xml", "w:styles", STYLES);
      put(zip, "word/settings.xml", "w:settings", "<w:evenAndOddHeaders/>" + settings);
      put(zip, "word/footer1.xml", "w:ftr", NUMBER.formatted("右"));
      put(zip, "word/footer2.xml", "w:ftr", NUMBER.formatted("左"));
      put(
          zip,
          "word/_rels/document.xml.rels",
          "Relationships",
          "<Relationship Id=\"f1\" Target=\"footer1.xml\"/>"
              + "<Relationship Id=\"f2\" Target=\"footer2.xml\"/>");
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String part, String root, String content)
      throws IOException {
    zip.putNextEntry(new ZipEntry(part));
    String xml = "<" + root + NAMESPACES + ">" + content + "</" + root + ">";
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  static String paragraph(String text) {
    return paragraph("", text);
  }

  static String paragraph(String properties, String text) {
    return "<w:p><w:pPr>"
        + properties
        + "</w:pPr><w:r><w:t xml:space=\"preserve\">"
        + text
        + "</w:t></w:r></w:p>";
  }

  /// A paragraph of so many full lines.
  static String lines(String properties, int lines) {
    return paragraph(properties, "字".repeat(28 * lines));
  }
}
