package org.banfu.document;

/// Text into XML: escaped, and only characters that XML 1.0 allows.
final class XmlText {

  private XmlText() {}

  /// Appends the text escaped for content and attributes.
  ///
  /// @return how many characters were left out because XML cannot hold them
  static int escape(CharSequence text, StringBuilder xml) {
    int left = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if ((c >= ' ' && c < 0xD800) || (c > 0xDFFF && c < 0xFFFE)) {
        switch (c) {
          case '&' -> xml.append("&amp;");
          case '<' -> xml.append("&lt;");
          case '>' -> xml.append("&gt;");
          case '"' -> xml.append("&quot;");
          default -> xml.append(c);
        }
      } else if (c == '\t' || c == '\n') {
        xml.append(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        xml.append(c).append(text.charAt(++i));
      } else {
        left++;
      }
    }
    return left;
  }

  /// The text escaped.
  static String escaped(CharSequence text) {
    var xml = new StringBuilder(text.length() + 16);
    escape(text, xml);
    return xml.toString();
  }
}
