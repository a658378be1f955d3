package org.banfu.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes one part: runs a plan's pieces over a focus.
///
/// The template's own XML is appended as it stands; values go in as text only. In a value LF begins
/// a new paragraph of the same style, TAB is a tab, and VT ([#LINE_BREAK]) breaks the line inside
/// the paragraph.
final class PlanWriter {
  /// Breaks a line inside a paragraph; a proposal's own text never holds it.
  static final char LINE_BREAK = '\u000B';

  private final StringBuilder xml;
  private final Tracing tracing;
  private int leftOut;
  private String paragraphStart = "";
  private String paragraphEnd = "";

  PlanWriter(int expectedLength, Tracing tracing) {
    xml = new StringBuilder(expectedLength);
    this.tracing = tracing;
  }

  /// What was written so far.
  CharSequence xml() {
    return xml;
  }

  /// How many characters of the values were left out because XML cannot hold them.
  int leftOut() {
    return leftOut;
  }

  void write(List<Piece> pieces, Focus focus) {
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Literal literal -> xml.append(literal.xml());
        case Piece.Field field -> {
          int start = xml.length();
          value(field, field.placeholder().value(focus));
          tracing.mark(xml, start, field, focus);
        }
        case Piece.Block block ->
            block.occasions(focus).forEach(occasion -> write(block.body(), occasion));
        case Piece.Paragraph paragraph -> paragraph(paragraph, focus);
        case Piece.Cell cell -> cell(cell, focus);
        case Piece.SectionBreak end -> xml.append(end.xml());
        case Piece.Ending ending ->
            xml.append(
                ending.last().occasions(focus).isEmpty()
                    ? ending.sectionWithoutLast()
                    : ending.section());
      }
    }
  }

  private void paragraph(Piece.Paragraph paragraph, Focus focus) {
    String outerStart = paragraphStart;
    String outerEnd = paragraphEnd;
    paragraphStart = start(paragraph, paragraph.placed(), focus);
    paragraphEnd = paragraph.end();
    xml.append(paragraphStart);
    write(paragraph.body(), focus);
    xml.append(paragraphEnd);
    paragraphStart = outerStart;
    paragraphEnd = outerEnd;
  }

  private static String start(
      Piece.Paragraph paragraph, @Nullable Placeholder placed, Focus focus) {
    if (placed == null || placed.rightIndent() == null) {
      return paragraph.start() + paragraph.rest();
    }
    int indent = placed.rightIndent().applyAsInt(focus);
    return paragraph.start() + "<w:ind w:right=\"" + indent + "\"/>" + paragraph.rest();
  }

  private void cell(Piece.Cell cell, Focus focus) {
    xml.append(cell.start());
    int before = xml.length();
    write(cell.body(), focus);
    if (!endsWithParagraph(before)) {
      xml.append(cell.emptyParagraph());
    }
    xml.append(cell.end());
  }

  private boolean endsWithParagraph(int from) {
    int close = xml.lastIndexOf("<");
    if (close < from) {
      return false;
    }
    String tag = xml.substring(close);
    int colon = tag.indexOf(':');
    String bare = colon < 0 ? tag.replace("</", "").replace("<", "") : tag.substring(colon + 1);
    boolean closes = tag.startsWith("</") && bare.equals("p>");
    return closes || bare.equals("p/>");
  }

  private void value(Piece.Field field, String value) {
    if (value.isEmpty()) {
      return;
    }
    openRun(field);
    int from = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\n' || c == '\t' || c == LINE_BREAK || c == '\r') {
        leftOut += XmlText.escape(value.subSequence(from, i), xml);
        from = i + 1;
        if (c == '\n') {
          closeRun(field);
          xml.append(paragraphEnd).append(paragraphStart);
          openRun(field);
        } else if (c != '\r') {
          insert(field, c == '\t' ? "tab/>" : "br/>");
        }
      }
    }
    leftOut += XmlText.escape(value.subSequence(from, value.length()), xml);
    closeRun(field);
  }

  private void openRun(Piece.Field field) {
    xml.append('<').append(field.prefix()).append("r>").append(field.properties());
    openText(field);
  }

  private void openText(Piece.Field field) {
    xml.append('<').append(field.prefix()).append("t xml:space=\"preserve\">");
  }

  private void closeRun(Piece.Field field) {
    xml.append("</").append(field.prefix()).append("t></").append(field.prefix()).append("r>");
  }

  private void insert(Piece.Field field, String element) {
    xml.append("</").append(field.prefix()).append("t><").append(field.prefix()).append(element);
    openText(field);
  }
}
