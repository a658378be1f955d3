package org.banfu.intake.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.banfu.intake.word.ListNumbers.Place;
import org.jspecify.annotations.Nullable;

/// Reads one paragraph: its runs, breaks and tabs, without what tracked changes deleted, with its
/// automatic number before it and the text boxes it holds behind it.
final class ParagraphReader {
  /// Reads the content of a text box up to its end.
  @FunctionalInterface
  interface Boxes {
    List<String> read() throws XMLStreamException;
  }

  private final Xml xml;
  private final ListNumbers numbers;
  private final Room room;
  private final PageEdges edges;
  private final Boxes boxes;
  private boolean pictures;
  private boolean hidden;

  // A paragraph whose mark was deleted goes on in the next one, which says how it is numbered.
  private StringBuilder carried = new StringBuilder();
  private @Nullable Place carriedPlace;

  ParagraphReader(Xml xml, ListNumbers numbers, Room room, PageEdges edges, Boxes boxes) {
    this.xml = xml;
    this.numbers = numbers;
    this.room = room;
    this.edges = edges;
    this.boxes = boxes;
  }

  boolean sawPictures() {
    return pictures;
  }

  /// Whether text was left out because it is hidden.
  boolean sawHidden() {
    return hidden;
  }

  /// The paragraph's text and behind it those of its boxes; nothing if it goes on in the next one.
  List<String> read() throws XMLStreamException {
    var text = carried;
    carried = new StringBuilder();
    var behind = new ArrayList<String>();
    var properties = new Properties();
    while (xml.next() && !(xml.isEnd() && xml.name().equals("p"))) {
      if (xml.isStart()) {
        element(text, behind, properties);
      }
    }
    room.take(1);
    if (properties.joined) {
      carried = text;
      carriedPlace = properties.place;
      return behind;
    }
    behind.addFirst(properties.label + text);
    return behind;
  }

  /// What was left of a paragraph that should have gone on in a next one; it is given out once.
  String rest() throws XMLStreamException {
    String rest = carried.isEmpty() ? "" : label(carriedPlace) + carried;
    carried = new StringBuilder();
    carriedPlace = null;
    return rest;
  }

  private static final class Properties {
    @Nullable Place place;
    String label = "";
    boolean joined;
    boolean choiceTaken;
    boolean hidden;
  }

  private void element(StringBuilder text, List<String> behind, Properties properties)
      throws XMLStreamException {
    switch (xml.name()) {
      case "pPr" -> properties(properties);
      case "r" -> properties.hidden = false;
      case "rPr" -> properties.hidden = isHidden();
      case "t" -> text(properties.hidden ? new StringBuilder() : text, properties.hidden);
      case "tab", "ptab" -> shown(text, properties, '\t');
      case "br", "cr" -> shown(text, properties, '\n');
      case "noBreakHyphen" -> shown(text, properties, '-');
      case "sym" -> {
        room.take(1);
        symbol(properties.hidden ? new StringBuilder() : text);
      }
      case "AlternateContent" -> properties.choiceTaken = false;
      case "Choice" -> {
        if (properties.choiceTaken) {
          xml.skip();
        }
        properties.choiceTaken = true;
      }
      case "Fallback" -> {
        if (properties.choiceTaken) {
          xml.skip();
        }
      }
      case "txbxContent" -> {
        List<String> box = box();
        behind.addAll(box);
      }
      case "blip", "imagedata" -> pictures = true;
      // What is not shown: deleted runs, field codes, the readings above characters, properties.
      case "del", "moveFrom", "instrText", "delText", "delInstrText", "rt", "sdtPr", "fldData" ->
          xml.skip();
      default -> {}
    }
  }

  private List<String> box() throws XMLStreamException {
    StringBuilder outside = carried;
    Place outsidePlace = carriedPlace;
    carried = new StringBuilder();
    carriedPlace = null;
    var content = new ArrayList<>(boxes.read());
    content.add(rest());
    carried = outside;
    carriedPlace = outsidePlace;
    content.removeIf(String::isBlank);
    return content;
  }

  // A soft hyphen shows only where a line breaks at it.
  private void text(StringBuilder text, boolean isHidden) throws XMLStreamException {
    while (xml.next() && !(xml.isEnd() && xml.name().equals("t"))) {
      if (!xml.isStart() && !xml.isEnd()) {
        String said = xml.text();
        room.take(said.length());
        text.append(said.replace("\u00AD", ""));
      }
    }
    hidden |= isHidden && !text.toString().isBlank();
  }

  private void shown(StringBuilder text, Properties properties, char sign)
      throws XMLStreamException {
    if (!properties.hidden) {
      room.take(1);
      text.append(sign);
    }
  }

  // The properties of a run, of which only this one matters.
  private boolean isHidden() throws XMLStreamException {
    boolean vanish = false;
    while (xml.next() && !(xml.isEnd() && xml.name().equals("rPr"))) {
      if (xml.isStart() && xml.name().equals("rPrChange")) {
        xml.skip();
      } else if (xml.isStart() && xml.name().equals("vanish")) {
        String value = xml.attribute("val");
        vanish = value == null || !(value.equals("0") || value.equals("false"));
      }
    }
    return vanish;
  }

  private void symbol(StringBuilder text) {
    String code = xml.attribute("char");
    try {
      if (code != null) {
        Symbols.of(Integer.parseInt(code, 16)).ifPresent(text::append);
      }
    } catch (NumberFormatException other) {
      text.append('□');
    }
  }

  private void properties(Properties properties) throws XMLStreamException {
    String style = null;
    String list = null;
    int level = -1;
    boolean inMark = false;
    while (xml.next() && !(xml.isEnd() && xml.name().equals("pPr"))) {
      if (xml.isEnd() && xml.name().equals("rPr")) {
        inMark = false;
      }
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "pStyle" -> style = xml.attribute("val");
        case "numId" -> list = xml.attribute("val");
        case "ilvl" -> level = xml.number("val", 0);
        case "rPr" -> inMark = true;
        case "del", "moveFrom" -> properties.joined |= inMark;
        case "pPrChange" -> xml.skip();
        case "sectPr" -> edges.section(xml);
        default -> {}
      }
    }
    properties.place = place(style, list, level);
    // Counted here, before the boxes that the paragraph holds; one without an end is none.
    properties.label = properties.joined ? "" : label(properties.place);
  }

  private @Nullable Place place(@Nullable String style, @Nullable String list, int level) {
    if (numbers.isEmpty()) {
      return null;
    }
    Place place = style == null ? null : numbers.ofStyle(style);
    if (list != null) {
      return new Place(list, Math.max(level, 0));
    }
    return place != null && level >= 0 ? new Place(place.list(), level) : place;
  }

  private String label(@Nullable Place place) throws XMLStreamException {
    String label = place == null || place.list().equals("0") ? "" : numbers.next(place);
    room.take(label.length());
    return label;
  }
}
