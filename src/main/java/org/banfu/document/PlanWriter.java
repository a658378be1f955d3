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

  static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final StringBuilder xml;
  private final Tracing tracing;
  private int leftOut;
  private String paragraphStart = "";
  private String paragraphEnd = "";
  private int cells;
  private boolean isSigned;

  PlanWriter(int expectedLength, Tracing tracing) {
    xml = new StringBuilder(expectedLength).append(DECLARATION);
    this.tracing = tracing;
  }

  /// What was written so far, with the declaration before it.
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
          value(field, focus);
          tracing.mark(xml, start, field, focus);
        }
        case Piece.Block block ->
            block.occasions(focus).forEach(occasion -> write(block.body(), occasion));
        case Piece.Paragraph paragraph -> paragraph(paragraph, focus);
        case Piece.Enclosed enclosed -> enclosed(enclosed, focus);
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
    if (paragraph.placed() != null && cells == 0 && !isSigned) {
      isSigned = true;
      KeepTogether.withNext(xml, prefix(paragraph.end()));
    }
    xml.append(paragraphStart);
    write(paragraph.body(), focus);
    xml.append(paragraphEnd);
    paragraphStart = outerStart;
    paragraphEnd = outerEnd;
  }

  private void enclosed(Piece.Enclosed enclosed, Focus focus) {
    String outerStart = paragraphStart;
    String outerEnd = paragraphEnd;
    paragraphStart = outerStart + enclosed.start();
    paragraphEnd = enclosed.end() + outerEnd;
    xml.append(enclosed.start());
    write(enclosed.body(), focus);
    xml.append(enclosed.end());
    paragraphStart = outerStart;
    paragraphEnd = outerEnd;
  }

  /// Of `</w:p>`: `w:`.
  private static String prefix(String endTag) {
    return endTag.substring(2, endTag.indexOf(':') + 1);
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
    cells++;
    write(cell.body(), focus);
    cells--;
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

  private void value(Piece.Field field, Focus focus) {
    String value = withoutLastBreaks(field.placeholder().value(focus));
    if (value.isEmpty()) {
      return;
    }
    var runs = new RunWriter(xml, field, focus);
    int from = 0;
    while (from <= value.length()) {
      int end = value.indexOf('\n', from);
      end = end < 0 ? value.length() : end;
      if (from > 0) {
        xml.append(paragraphEnd).append(paragraphStart);
      }
      runs.line(value, from, end);
      from = end + 1;
    }
    leftOut += runs.leftOut();
  }

  /// A break at the end of a text begins no paragraph: nothing would stand in it.
  private static String withoutLastBreaks(String value) {
    int end = value.length();
    while (end > 0 && value.charAt(end - 1) == '\n') {
      end--;
    }
    return value.substring(0, end);
  }
}
