package org.banfu.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes the lines of one value as runs, with the properties of its placeholder in the template.
final class RunWriter {
  private static final Pattern SIZE = Pattern.compile("(<\\w+:sz(?:Cs)? \\w+:val=\")\\d+(\"/>)");

  private final StringBuilder xml;
  private final Piece.Field field;
  private final String properties;
  private int leftOut;

  RunWriter(StringBuilder xml, Piece.Field field, Focus focus) {
    this.xml = xml;
    this.field = field;
    this.properties = properties(field, focus);
  }

  private static String properties(Piece.Field field, Focus focus) {
    var size = field.placeholder().size();
    if (size == null) {
      return field.properties();
    }
    String sized = Matcher.quoteReplacement(Integer.toString(size.applyAsInt(focus)));
    return SIZE.matcher(field.properties()).replaceAll("$1" + sized + "$2");
  }

  /// How many characters were left out because XML cannot hold them.
  int leftOut() {
    return leftOut;
  }

  /// A paragraph's text, without the paragraph.
  void line(String value, int from, int to) {
    HeadingStyles headings = field.headings();
    HeadingLevel level = headings == null ? null : HeadingLevel.of(value, from, to);
    String style = level == null || headings == null ? null : headings.of(level);
    if (style == null) {
      run(value, from, to, properties);
      return;
    }
    int end = HeadingLevel.end(value, from, to);
    run(value, from, end, styled(style));
    if (end < to) {
      run(value, end, to, properties);
    }
  }

  /// The run's own properties with the heading's character style first, where the schema wants it.
  private String styled(String id) {
    String w = field.prefix();
    String style = "<" + w + "rStyle " + w + "val=\"" + id + "\"/>";
    String open = "<" + w + "rPr>";
    return properties.startsWith(open)
        ? open + style + properties.substring(open.length())
        : open + style + "</" + w + "rPr>";
  }

  private void run(String value, int from, int to, String runProperties) {
    xml.append('<').append(field.prefix()).append("r>").append(runProperties);
    openText();
    int start = from;
    for (int i = from; i < to; i++) {
      char c = value.charAt(i);
      if (c == '\t' || c == PlanWriter.LINE_BREAK || c == '\r') {
        leftOut += XmlText.escape(value.subSequence(start, i), xml);
        start = i + 1;
        if (c != '\r') {
          insert(c == '\t' ? "tab/>" : "br/>");
        }
      }
    }
    leftOut += XmlText.escape(value.subSequence(start, to), xml);
    xml.append("</").append(field.prefix()).append("t></").append(field.prefix()).append("r>");
  }

  private void openText() {
    xml.append('<').append(field.prefix()).append("t xml:space=\"preserve\">");
  }

  private void insert(String element) {
    xml.append("</").append(field.prefix()).append("t><").append(field.prefix()).append(element);
    openText();
  }
}
