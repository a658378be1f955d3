package org.banfu.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads a template part into an [XmlNode.Element] by StAX; no DTD, no entities, no comments kept.
final class XmlReader {
  private static final Set<String> WORD =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");

  /// Nesting deeper than any office program writes; keeps a hostile template off the stack's end.
  private static final int DEEPEST = 500;

  /// Marks of an editing session; repeated paragraphs must not repeat their ids.
  private static final Set<String> SESSION_MARKS =
      Set.of(
          "paraId",
          "textId",
          "rsidR",
          "rsidRPr",
          "rsidDel",
          "rsidP",
          "rsidRDefault",
          "rsidTr",
          "rsidSect");

  private XmlReader() {}

  /// The root element.
  ///
  /// @throws XMLStreamException if it is not well-formed XML, or has a DTD
  static XmlNode.Element read(byte[] part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
    try {
      while (reader.next() != XMLStreamConstants.START_ELEMENT) {
        if (reader.getEventType() == XMLStreamConstants.DTD) {
          throw new XMLStreamException("a DTD is not allowed");
        }
      }
      return element(reader, 1);
    } finally {
      reader.close();
    }
  }

  private static XmlNode.Element element(XMLStreamReader reader, int depth)
      throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new XMLStreamException("elements are nested too deeply", reader.getLocation());
    }
    String local = reader.getLocalName();
    String word = WORD.contains(String.valueOf(reader.getNamespaceURI())) ? local : null;
    String name = qualified(reader.getPrefix(), local);
    String attributes = attributes(reader);
    List<XmlNode> children = new ArrayList<>();
    while (true) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> children.add(element(reader, depth + 1));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text(reader.getText(), word, children);
        case XMLStreamConstants.END_ELEMENT -> {
          return new XmlNode.Element(word, name, attributes, children);
        }
        default -> {
          // Comments and processing instructions say nothing to a reader of the letter.
        }
      }
    }
  }

  /// Between elements of WordprocessingML there is no text: white space there is the author's
  /// indentation.
  private static void text(String text, @Nullable String word, List<XmlNode> children) {
    boolean holdsText =
        word == null || word.equals("t") || word.equals("instrText") || word.equals("delText");
    if (holdsText || !text.isBlank()) {
      children.add(new XmlNode.Text(text));
    }
  }

  private static String attributes(XMLStreamReader reader) {
    var xml = new StringBuilder();
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      String prefix = reader.getNamespacePrefix(i);
      xml.append(prefix == null || prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix);
      value(String.valueOf(reader.getNamespaceURI(i)), xml);
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (!SESSION_MARKS.contains(reader.getAttributeLocalName(i))) {
        xml.append(' ')
            .append(qualified(reader.getAttributePrefix(i), reader.getAttributeLocalName(i)));
        value(reader.getAttributeValue(i), xml);
      }
    }
    return xml.toString();
  }

  private static void value(String value, StringBuilder xml) {
    xml.append("=\"");
    XmlText.escape(value, xml);
    xml.append('"');
  }

  private static String qualified(@Nullable String prefix, String local) {
    return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
  }
}
