package org.banfu.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/// Reads figures out of the parts of a Word file by XPath, with the JDK's own readers.
final class FigureReader {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final Docx docx;
  private final XPath path = XPathFactory.newInstance().newXPath();

  FigureReader(Docx docx) {
    this.docx = docx;
    path.setNamespaceContext(new Prefix());
  }

  private static final class Prefix implements NamespaceContext {
    @Override
    public String getNamespaceURI(String prefix) {
      return prefix.equals("w") ? WORD : XMLConstants.NULL_NS_URI;
    }

    @Override
    public String getPrefix(String uri) {
      return uri.equals(WORD) ? "w" : "";
    }

    @Override
    public Iterator<String> getPrefixes(String uri) {
      return List.of(getPrefix(uri)).iterator();
    }
  }

  /// All values that an expression finds, with a blank between them.
  String read(String part, String expression) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document =
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(docx.parts().get(part)));
    var nodes = (NodeList) path.evaluate(expression, document, XPathConstants.NODESET);
    List<String> values = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      values.add(nodes.item(i).getNodeValue());
    }
    return String.join(" ", values);
  }

  /// What a style says of a run or paragraph, its own or that of the styles it is based on.
  String style(String id, String expression) throws Exception {
    String own = "//w:style[@w:styleId='" + id + "']";
    String found = read("word/styles.xml", own + "/" + expression);
    String base = read("word/styles.xml", own + "/w:basedOn/@w:val");
    if (!found.isEmpty()) {
      return found;
    }
    return base.isEmpty()
        ? read("word/styles.xml", "//w:docDefaults/*/" + expression)
        : style(base, expression);
  }
}
