package org.banfu.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A template part as a small tree; lives only while the template is parsed.
sealed interface XmlNode {

  /// Character data, unescaped.
  record Text(String text) implements XmlNode {}

  /// An element.
  ///
  /// @param word the local name if it is WordprocessingML (either namespace), else null
  /// @param name as written, with its prefix
  /// @param attributes as written, escaped, each with a space before it
  record Element(@Nullable String word, String name, String attributes, List<XmlNode> children)
      implements XmlNode {

    public Element {
      children = List.copyOf(children);
    }

    boolean is(String wordName) {
      return wordName.equals(word);
    }

    /// Whether its name is this one, in whatever namespace.
    boolean isLocal(String local) {
      return name.endsWith(local)
          && (name.length() == local.length()
              || name.charAt(name.length() - local.length() - 1) == ':');
    }

    Stream<Element> elements() {
      return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    Optional<Element> first(String wordName) {
      return elements().filter(child -> child.is(wordName)).findFirst();
    }

    String startTag() {
      return "<" + name + attributes + ">";
    }

    String endTag() {
      return "</" + name + ">";
    }

    /// The prefix with its colon, or nothing.
    String prefix() {
      return name.substring(0, name.indexOf(':') + 1);
    }

    Element withChildren(List<XmlNode> others) {
      return new Element(word, name, attributes, others);
    }

    Element withAttributes(String others) {
      return new Element(word, name, others, children);
    }

    /// The element without its direct WordprocessingML children of this name.
    Element without(String wordName) {
      return withChildren(
          children.stream().filter(n -> !(n instanceof Element e && e.is(wordName))).toList());
    }

    /// All character data below, in order.
    String allText() {
      var text = new StringBuilder();
      for (XmlNode child : children) {
        text.append(child instanceof Text t ? t.text() : ((Element) child).allText());
      }
      return text.toString();
    }
  }

  /// Appends the node as XML.
  default void appendTo(StringBuilder xml) {
    switch (this) {
      case Text t -> XmlText.escape(t.text(), xml);
      case Element e -> {
        if (e.children().isEmpty()) {
          xml.append('<').append(e.name()).append(e.attributes()).append("/>");
        } else {
          xml.append(e.startTag());
          e.children().forEach(child -> child.appendTo(xml));
          xml.append(e.endTag());
        }
      }
    }
  }

  /// The node as XML.
  default String xml() {
    var xml = new StringBuilder();
    appendTo(xml);
    return xml.toString();
  }
}
