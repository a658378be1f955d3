package org.banfu.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.banfu.document.XmlNode.Element;
import org.banfu.document.word.PartNames;
import org.banfu.document.word.Relations.Relation;

/// The lists that hold the parts of a letter together: content types and relationships (ECMA-376,
/// Part 2).
final class LetterLists {
  private static final String OFFICE = "application/vnd.openxmlformats-";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String DOCUMENT =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static final Pattern PART = Pattern.compile(" PartName=\"/([^\"]*)\"");

  private LetterLists() {}

  /// The template's content types, of the letter's parts only. A template of Word's (.dotx) becomes
  /// a document.
  static byte[] types(TemplateParts template, String main, Set<String> parts)
      throws XMLStreamException {
    Element types = XmlReader.read(template.content(TemplateParts.TYPES));
    var names = new PartNames(template.parts().keySet());
    List<XmlNode> kept = new ArrayList<>();
    for (XmlNode child : types.children()) {
      if (child instanceof Element element) {
        Matcher part = PART.matcher(element.attributes());
        boolean isNamed = part.find();
        String name = isNamed ? names.find(part.group(1)) : "";
        if (isNamed && name.equals(main)) {
          String document = element.attributes().replace("template.main+xml", "document.main+xml");
          kept.add(element.withAttributes(document));
        } else if (!isNamed || parts.contains(name)) {
          kept.add(element);
        }
      }
    }
    kept.add(type(types, DocumentProperties.CORE, "package.core-properties+xml"));
    kept.add(type(types, DocumentProperties.APP, "officedocument.extended-properties+xml"));
    return LetterParts.bytes(types.withChildren(kept));
  }

  private static Element type(Element types, String part, String type) {
    String attributes = " PartName=\"/" + part + "\" ContentType=\"" + OFFICE + type + "\"";
    return new Element(null, types.prefix() + "Override", attributes, List.of());
  }

  /// What the file as a whole consists of: the text, and properties of our own.
  static byte[] ofPackage(String main) {
    String core = PACKAGE + "relationships/metadata/core-properties";
    return of(
        List.of(
            relation("rId1", DOCUMENT + "officeDocument", main),
            relation("rId2", core, DocumentProperties.CORE),
            relation("rId3", DOCUMENT + "extended-properties", DocumentProperties.APP)));
  }

  private static Relation relation(String id, String type, String target) {
    return new Relation(id, type, target, target, false);
  }

  /// Whether it leads to a file on the machine of the template's author.
  static boolean isLocal(Relation relation) {
    return relation.isOutside() && !target(relation).equals(relation.written());
  }

  private static String target(Relation relation) {
    return relation.isOutside() ? LocalPaths.shortened(relation.written()) : relation.written();
  }

  /// A list of relationships.
  static byte[] of(List<Relation> relations) {
    var xml = new StringBuilder(PlanWriter.DECLARATION);
    xml.append("<Relationships xmlns=\"").append(PACKAGE).append("relationships\">");
    for (Relation relation : relations) {
      xml.append("<Relationship");
      attribute("Id", relation.id(), xml);
      attribute("Type", relation.type(), xml);
      attribute("Target", target(relation), xml);
      if (relation.isOutside()) {
        attribute("TargetMode", "External", xml);
      }
      xml.append("/>");
    }
    return xml.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void attribute(String name, String value, StringBuilder xml) {
    xml.append(' ').append(name).append("=\"");
    XmlText.escape(value, xml);
    xml.append('"');
  }
}
