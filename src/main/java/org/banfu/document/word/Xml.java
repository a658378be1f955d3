package org.banfu.document.word;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// An element of a part. Prefixes are dropped: the names that a letter uses are unique without.
///
/// @param text the character data directly inside
record Xml(String name, Map<String, String> attributes, List<Xml> children, String text) {
  static final Xml NONE = new Xml("", Map.of(), List.of(), "");

  /// Nesting deeper than any office program writes.
  private static final int DEEPEST = 500;

  Xml {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  static Xml read(byte[] part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
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

  private static Xml element(XMLStreamReader reader, int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new XMLStreamException("elements are nested too deeply", reader.getLocation());
    }
    String name = reader.getLocalName();
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.putIfAbsent(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    List<Xml> children = new ArrayList<>();
    var text = new StringBuilder();
    while (true) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> children.add(element(reader, depth + 1));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          return new Xml(name, attributes, children, text.toString());
        }
        default -> {
          // Comments and processing instructions say nothing to a reader of the letter.
        }
      }
    }
  }

  boolean is(String other) {
    return name.equals(other);
  }

  Optional<Xml> first(String child) {
    return children.stream().filter(c -> c.is(child)).findFirst();
  }

  Xml child(String child) {
    return first(child).orElse(NONE);
  }

  Stream<Xml> all(String child) {
    return children.stream().filter(c -> c.is(child));
  }

  boolean has(String child) {
    return first(child).isPresent();
  }

  @Nullable String get(String attribute) {
    return attributes.get(attribute);
  }

  String get(String attribute, String otherwise) {
    return attributes.getOrDefault(attribute, otherwise);
  }

  /// The attribute `val` of a child.
  @Nullable String val(String child) {
    return child(child).get("val");
  }

  /// A colour as RRGGBB; without one the other value.
  String color(String attribute, String otherwise) {
    String value = get(attribute, "");
    return value.matches("[0-9A-Fa-f]{6}") ? value : otherwise;
  }

  /// Whether an element that is there is switched on.
  boolean isOn() {
    String val = get("val", "1");
    return !(val.equals("0") || val.equals("false") || val.equals("off"));
  }

  /// A measure in twips as points; without a number the other value.
  double points(String attribute, double otherwise) {
    return number(attribute, otherwise * 20) / 20;
  }

  double number(String attribute, double otherwise) {
    String value = attributes.get(attribute);
    if (value == null) {
      return otherwise;
    }
    try {
      return value.endsWith("pt")
          ? 20 * Double.parseDouble(value.substring(0, value.length() - 2))
          : Double.parseDouble(value);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
