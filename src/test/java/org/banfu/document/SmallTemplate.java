package org.banfu.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;

/// A template of a few paragraphs, as a clerk's Word might have saved it.
final class SmallTemplate {
  private static final String TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
      <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
      </Types>\
      """;
  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
      <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
      </Relationships>\
      """;
  private static final String AUTHOR =
      """
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
        ><cp:lastModifiedBy>某台电脑的用户</cp:lastModifiedBy></cp:coreProperties>\
      """;

  private SmallTemplate() {}

  /// A paragraph with one run for each text.
  static String p(String... runs) {
    var xml = new StringBuilder("<w:p>");
    for (String run : runs) {
      xml.append("<w:r><w:t xml:space=\"preserve\">").append(run).append("</w:t></w:r>");
    }
    return xml.append("</w:p>").toString();
  }

  /// A table of rows of cells of one paragraph.
  static String table(List<List<String>> rows) {
    var xml = new StringBuilder("<w:tbl><w:tblPr/><w:tblGrid/>");
    for (List<String> row : rows) {
      xml.append("<w:tr>");
      row.forEach(cell -> xml.append("<w:tc><w:tcPr/>").append(p(cell)).append("</w:tc>"));
      xml.append("</w:tr>");
    }
    return xml.append("</w:tbl>").toString();
  }

  static byte[] docx(String body) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", TYPES);
      put(zip, "_rels/.rels", RELATIONS);
      put(zip, "docProps/core.xml", AUTHOR);
      put(
          zip,
          "word/document.xml",
          "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
              + "<w:body>"
              + body
              + "</w:body></w:document>");
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /// A letter from a template of this body.
  static Docx filled(String body, Proposal proposal, Profile profile)
      throws IOException, ProblemException {
    Template template = Template.read("我的模板.docx", docx(body));
    return Docx.of(
        new Documents().render(DocumentKind.REPLY_FORM, proposal, profile, template).content());
  }
}
