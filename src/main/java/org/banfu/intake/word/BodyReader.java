package org.banfu.intake.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.banfu.intake.source.Source;
import org.banfu.intake.source.SourceBuilder;
import org.banfu.proposal.Problem;

/// Reads the paragraphs and tables of a Word part, one behind the other.
///
/// A table within a table is flattened: one line a row, a TAB between its cells.
final class BodyReader {
  private static final int DEEPEST_TABLE = 20;

  private final Xml xml;
  private final Room room;
  private final PageEdges edges;
  private final ParagraphReader paragraphs;
  private final SourceBuilder source = new SourceBuilder();
  private final List<Problem> notes = new ArrayList<>();
  private int tables;

  /// @param room ends the reading by [Room.TooLong]
  /// @param edges is told the sections
  BodyReader(Xml xml, ListNumbers numbers, Room room, PageEdges edges) {
    this.xml = xml;
    this.room = room;
    this.edges = edges;
    this.paragraphs = new ParagraphReader(xml, numbers, room, edges, this::blocksOfBox);
  }

  void read() throws XMLStreamException {
    while (xml.next()) {
      if (xml.isStart()) {
        block(source::paragraph);
      }
    }
    flush(source::paragraph);
  }

  Source source() {
    return source.build();
  }

  /// Goes on with the notes of the letter, which stand in a part of their own; their tables become
  /// lines.
  ///
  /// @param xml the part; the notes 0 and -1 in it are only the lines that part them from the text
  void readNotes(Xml xml) throws XMLStreamException {
    var reader = new BodyReader(xml, ListNumbers.none(), room, PageEdges.none());
    reader.tables = 1;
    while (xml.next()) {
      if (xml.isStart() && xml.attribute("type") != null && isNote(xml.name())) {
        xml.skip();
      } else if (xml.isStart()) {
        reader.block(this::footnote);
      }
    }
    reader.flush(this::footnote);
    reader.notes().forEach(note -> note(note.code()));
  }

  private void footnote(String text) {
    if (!text.isBlank()) {
      source.paragraph(text.strip());
      note("intake.footnotes");
    }
  }

  private static boolean isNote(String name) {
    return name.equals("footnote") || name.equals("endnote");
  }

  List<Problem> notes() {
    if (paragraphs.sawPictures()) {
      note("intake.pictures");
    }
    if (paragraphs.sawHidden()) {
      note("intake.hidden");
    }
    return notes;
  }

  /// Takes what a paragraph says.
  @FunctionalInterface
  interface Sink {
    void paragraph(String text);
  }

  // Everything that is neither a paragraph nor a table is passed through: sdt, smartTag, ins …
  private void block(Sink sink) throws XMLStreamException {
    switch (xml.name()) {
      case "p" -> {
        for (String text : paragraphs.read()) {
          sink.paragraph(text);
        }
      }
      case "tbl" -> {
        // What should have gone on in a next paragraph does not go on in the first cell.
        flush(sink);
        table(sink);
      }
      case "sectPr" -> edges.section(xml);
      case "del", "moveFrom", "Fallback", "sdtPr", "sdtEndPr" -> xml.skip();
      // A whole file of another kind, put in when Word opened this one for the first time.
      case "altChunk" -> note("intake.alt-chunk");
      default -> {}
    }
  }

  private void table(Sink sink) throws XMLStreamException {
    if (tables >= DEEPEST_TABLE) {
      throw new XMLStreamException("tables nested too deeply");
    }
    if (tables > 0) {
      note("intake.nested-table");
      nested(sink);
      return;
    }
    tables++;
    room.take(1);
    source.beginTable();
    while (xml.next() && !isEnd("tbl")) {
      if (xml.isStart() && xml.name().equals("tr")) {
        row();
      }
    }
    source.endTable();
    tables--;
  }

  private void row() throws XMLStreamException {
    int column = 0;
    boolean deleted = false;
    boolean any = false;
    while (xml.next() && !isEnd("tr")) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "trPrChange" -> xml.skip();
        case "gridBefore" -> column += columns();
        // Only as a row's property; runs that were deleted stand inside of cells.
        case "del" -> deleted = true;
        case "tc" -> {
          if (deleted) {
            xml.skip();
          } else {
            column += cell(column);
            any = true;
          }
        }
        default -> {}
      }
    }
    if (any) {
      room.take(1);
      source.endRow();
    }
  }

  private int columns() {
    return Math.max(1, Math.min(xml.number("val", 1), 100));
  }

  // The width stands before the content, which begins with the first paragraph or table.
  private int cell(int column) throws XMLStreamException {
    int span = 1;
    boolean begun = false;
    room.take(1);
    while (xml.next() && !isEnd("tc")) {
      if (!xml.isStart()) {
        continue;
      }
      if (xml.name().equals("gridSpan")) {
        span = columns();
      } else if (xml.name().equals("tcPrChange")) {
        xml.skip();
      } else if (!xml.name().equals("tcPr")) {
        if (!begun && (xml.name().equals("p") || xml.name().equals("tbl"))) {
          source.beginCell(column, span);
          begun = true;
        }
        block(source::paragraph);
      }
    }
    if (!begun) {
      source.beginCell(column, span);
    }
    flush(source::paragraph);
    source.endCell();
    return span;
  }

  private void nested(Sink sink) throws XMLStreamException {
    tables++;
    var cells = new ArrayList<String>();
    while (xml.next() && !isEnd("tbl")) {
      if (xml.isStart() && xml.name().equals("tc")) {
        var text = new ArrayList<String>();
        while (xml.next() && !isEnd("tc")) {
          if (xml.isStart()) {
            block(text::add);
          }
        }
        flush(text::add);
        room.take(1);
        cells.add(String.join("\n", text));
      } else if (isEnd("tr")) {
        room.take(1);
        sink.paragraph(String.join("\t", cells));
        cells.clear();
      }
    }
    tables--;
  }

  // The paragraphs of a text box, for the paragraph that holds it.
  private List<String> blocksOfBox() throws XMLStreamException {
    var text = new ArrayList<String>();
    int outside = tables;
    // Whatever is in a box is text: a cell of the source cannot begin in the middle of a paragraph.
    tables = Math.max(1, tables);
    while (xml.next() && !isEnd("txbxContent")) {
      if (xml.isStart()) {
        block(text::add);
      }
    }
    tables = outside;
    return text;
  }

  // A paragraph that was to go on in the next one, and there is none.
  private void flush(Sink sink) throws XMLStreamException {
    String rest = paragraphs.rest();
    if (!rest.isEmpty()) {
      sink.paragraph(rest);
    }
  }

  private void note(String code) {
    var note = Problem.of(code);
    if (!notes.contains(note)) {
      notes.add(note);
    }
  }

  private boolean isEnd(String name) {
    return xml.isEnd() && xml.name().equals(name);
  }
}
