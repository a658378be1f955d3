package org.banfu.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;

/// A template of a few paragraphs, as a clerk's Word might have saved it.
public final class SmallTemplate {
  private static final String TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
      <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
      </Types>\
      """;
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
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
  public static String p(String... runs) {
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

  /// A run with a text box, as Word writes it: in the form of today and in that of Word 2007.
  static String box(String... paragraphs) {
    String content = "<w:txbxContent>" + String.join("", paragraphs) + "</w:txbxContent>";
    return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>"
        + content
        + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
        + content
        + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
  }

  /// A Word file of this body.
  public static byte[] docx(String body) throws IOException {
    return docx(Map.of("word/document.xml", document(body)));
  }

  /// The main part around a text.
  static String document(String body) {
    return root("document", "<w:body>" + body + "</w:body>");
  }

  /// A part's root element with the namespaces that parts use.
  static String root(String element, String content) {
    return "<w:"
        + element
        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
        + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
        + " xmlns:v=\"urn:schemas-microsoft-com:vml\">"
        + content
        + "</w:"
        + element
        + ">";
  }

  /// A Word file of these parts, and those that every file has.
  static byte[] docx(Map<String, String> parts) throws IOException {
    var all = new TreeMap<String, String>();
    all.put("[Content_Types].xml", TYPES);
    all.put("_rels/.rels", RELATIONS);
    all.put("docProps/core.xml", AUTHOR);
    all.put("word/_rels/document.xml.rels", beside(parts));
    all.putAll(parts);
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : all.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /// The list of what the text refers to: each part beside it, by its name or its content type.
  private static String beside(Map<String, String> parts) {
    var xml = new StringBuilder(RELATIONS.substring(0, RELATIONS.indexOf('>') + 1));
    String types = parts.getOrDefault("[Content_Types].xml", "");
    for (String part : parts.keySet()) {
      String name = part.substring(part.indexOf('/') + 1);
      int typed = types.indexOf("/" + part + "\"");
      String kind = name.replaceFirst("\\d*[.]xml$", "");
      if (typed >= 0) {
        int end = types.indexOf("+xml", typed);
        kind = types.substring(types.lastIndexOf('.', end) + 1, end);
      }
      if (part.startsWith("word/") && !name.contains("/") && !name.equals("document.xml")) {
        xml.append("<Relationship Id=\"to-").append(name).append("\" Type=\"").append(OFFICE);
        xml.append(kind).append("\" Target=\"").append(name).append("\"/>");
      }
    }
    return xml.append("</Relationships>").toString();
  }

  /// Refers to a head or foot by the name of its part.
  static String reference(String kind, String part) {
    return "<w:" + kind + "Reference w:type=\"default\" r:id=\"to-" + part + "\"/>";
  }

  /// The list of content types with these parts beside the main one, `part=kind`.
  static String types(String... overrides) {
    var more = new StringBuilder();
    for (String override : overrides) {
      int at = override.indexOf('=');
      more.append("<Override PartName=\"/").append(override, 0, at);
      more.append(
          "\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.");
      more.append(override.substring(at + 1)).append("+xml\"/>");
    }
    return TYPES.replace("</Types>", more + "</Types>");
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
