package org.banfu.intake.word;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Walks over the XML of a Word part. Document types and entities are an error, and elements nested
/// deeper than any letter's are, too.
///
/// Elements and attributes are known by their local names: the strict and the transitional form of
/// the standard differ in nothing but the namespace.
public final class Xml {
  private static final int DEEPEST = 400;

  private final XMLStreamReader reader;
  private int depth;

  /// Begins at the first element of a part.
  public Xml(byte[] content) throws XMLStreamException {
    reader = factory().createXMLStreamReader(new ByteArrayInputStream(content));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("an entity");
    });
    return factory;
  }

  /// Goes on to the next start or end of an element or to text; false at the end of the part.
  public boolean next() throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > DEEPEST) {
            throw new XMLStreamException("nested too deeply");
          }
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          return true;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          return true;
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("a document type or an entity");
        default -> {
          // comments and processing instructions say nothing
        }
      }
    }
    return false;
  }

  public boolean isStart() {
    return reader.isStartElement();
  }

  public boolean isEnd() {
    return reader.isEndElement();
  }

  /// The local name of the element.
  public String name() {
    return reader.getLocalName();
  }

  /// The text, if it is neither a start nor an end.
  public String text() {
    return reader.getText();
  }

  /// An attribute by its local name.
  public @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /// A whole number of an attribute, the given one if it is absent or no number.
  public int number(String name, int otherwise) {
    String value = attribute(name);
    try {
      return value == null ? otherwise : Integer.parseInt(value.strip());
    } catch (NumberFormatException other) {
      return otherwise;
    }
  }

  /// Goes on behind the end of the element whose start this is.
  public void skip() throws XMLStreamException {
    int open = depth;
    while (depth >= open && next()) {
      // passing over
    }
  }
}
