package org.banfu.intake.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// The page headers and footers of a .docx that Word shows: those its sections name, that of a
/// first page only where the section has one, those of even pages only where the file parts them.
final class PageEdges {
  private static final String FIRST = "first";
  private static final String EVEN = "even";

  private final Relations relations;
  private final boolean hasEvenPages;

  // What a section does not name goes on from the one before it.
  private final Map<String, String> headersNow = new HashMap<>();
  private final Map<String, String> footersNow = new HashMap<>();

  private final Set<String> headers = new LinkedHashSet<>();
  private final Set<String> footers = new LinkedHashSet<>();

  private PageEdges(Relations relations, boolean hasEvenPages) {
    this.relations = relations;
    this.hasEvenPages = hasEvenPages;
  }

  static PageEdges none() {
    return new PageEdges(Relations.none(), false);
  }

  /// @param document what the document says where its parts lie
  static PageEdges of(Parts parts, Relations document) throws XMLStreamException {
    Optional<byte[]> settings = document.target("settings").flatMap(parts::part);
    return new PageEdges(document, settings.isPresent() && hasEvenPages(new Xml(settings.get())));
  }

  private static boolean hasEvenPages(Xml xml) throws XMLStreamException {
    while (xml.next()) {
      if (xml.isStart() && xml.name().equals("evenAndOddHeaders")) {
        return isOn(xml.attribute("val"));
      }
    }
    return false;
  }

  private static boolean isOn(@Nullable String value) {
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  /// Reads the properties of a section, whose start this is, to their end.
  void section(Xml xml) throws XMLStreamException {
    boolean hasFirstPage = false;
    while (xml.next() && !(xml.isEnd() && xml.name().equals("sectPr"))) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "headerReference" -> name(headersNow, xml);
        case "footerReference" -> name(footersNow, xml);
        case "titlePg" -> hasFirstPage = isOn(xml.attribute("val"));
        case "sectPrChange" -> xml.skip();
        default -> {}
      }
    }
    show(headersNow, headers, hasFirstPage);
    show(footersNow, footers, hasFirstPage);
  }

  private static void name(Map<String, String> now, Xml xml) {
    String type = xml.attribute("type");
    String id = xml.attribute("id");
    if (id != null) {
      now.put(type == null ? "default" : type, id);
    }
  }

  private void show(Map<String, String> now, Set<String> shown, boolean hasFirstPage) {
    var types = new ArrayList<String>();
    if (hasFirstPage) {
      types.add(FIRST);
    }
    types.add("default");
    if (hasEvenPages) {
      types.add(EVEN);
    }
    for (String type : types) {
      relations.named(now.getOrDefault(type, "")).ifPresent(shown::add);
    }
  }

  /// What stands in them, line by line, headers first.
  List<String> lines(Parts parts, Room room) throws XMLStreamException {
    var lines = new ArrayList<String>();
    for (Set<String> names : List.of(headers, footers)) {
      for (String name : names) {
        Optional<byte[]> part = parts.part(name);
        if (part.isPresent()) {
          lines.addAll(lines(part.get(), room));
        }
      }
    }
    return lines;
  }

  /// What stands in one of them.
  static List<String> lines(byte[] part, Room room) throws XMLStreamException {
    var reader = new BodyReader(new Xml(part), ListNumbers.none(), room, none());
    reader.read();
    return reader.source().text().lines().toList();
  }
}
