package org.banfu.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.banfu.proposal.Proposal;

/// A document's properties: title, author (the issuing body) and the letter's date; nothing of the
/// machine, its user or the template's author.
final class DocumentProperties {
  static final String CORE = "docProps/core.xml";
  static final String APP = "docProps/app.xml";

  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private DocumentProperties() {}

  static byte[] core(Focus focus) {
    Proposal proposal = focus.proposal();
    var xml = new StringBuilder(DECLARATION);
    xml.append(
        "<cp:coreProperties"
            + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
    element("dc:title", focus.office().titleOf(proposal).replace("\n", ""), xml);
    element("dc:creator", LetterFields.text(proposal.issuer()), xml);
    LocalDate date = proposal.letter().date();
    if (date != null) {
      date("dcterms:created", date, xml);
      date("dcterms:modified", date, xml);
    }
    return xml.append("</cp:coreProperties>").toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] app() {
    return (DECLARATION
            + "<Properties"
            + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
            + "<Application>Banfu</Application></Properties>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void element(String name, String text, StringBuilder xml) {
    if (!text.isBlank()) {
      xml.append('<').append(name).append('>');
      XmlText.escape(text, xml);
      xml.append("</").append(name).append('>');
    }
  }

  private static void date(String name, LocalDate date, StringBuilder xml) {
    xml.append('<').append(name).append(" xsi:type=\"dcterms:W3CDTF\">").append(date);
    xml.append("T00:00:00Z</").append(name).append('>');
  }
}
