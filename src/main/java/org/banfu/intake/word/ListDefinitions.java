package org.banfu.intake.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// What the `numbering.xml` of a Word file says: how the levels of its lists are numbered.
final class ListDefinitions {
  static final int LEVELS = 9;

  /// More lists than Word can make (32,767).
  private static final int MOST = 65_536;

  /// The longest text of a number, as in Word.
  private static final int LONGEST_TEXT = 255;

  /// One level of a list: `%1` in the text is the number of level 0.
  ///
  /// @param style the style whose paragraphs stand at this level
  record Level(int start, String format, String text, @Nullable String style) {
    private static final Level PLAIN = new Level(1, "decimal", "", null);
  }

  private record Definition(Map<Integer, Level> levels, @Nullable String link) {}

  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<String, String> lists = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> starts = new HashMap<>();
  private final Map<String, Map<Integer, Level>> overrides = new HashMap<>();

  /// No lists at all.
  static ListDefinitions none() {
    return new ListDefinitions();
  }

  static ListDefinitions of(Xml xml) throws XMLStreamException {
    var read = new ListDefinitions();
    while (xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      String id = xml.attribute(xml.name().equals("num") ? "numId" : "abstractNumId");
      if (xml.name().equals("abstractNum") && id != null) {
        read.definitions.put(id, definition(xml));
      } else if (xml.name().equals("num") && id != null) {
        read.list(xml, id);
      }
      if (read.definitions.size() > MOST || read.lists.size() > MOST) {
        throw new XMLStreamException("too many lists");
      }
    }
    return read;
  }

  boolean isEmpty() {
    return lists.isEmpty();
  }

  /// The definition of a list.
  @Nullable String ofList(String list) {
    return lists.get(list);
  }

  /// The style that says which list a definition is that says nothing itself (`numStyleLink`).
  @Nullable String link(String definition) {
    Definition found = definitions.get(definition);
    return found == null || !found.levels().isEmpty() ? null : found.link();
  }

  /// Whether a list was told to start anew somewhere.
  boolean isOwn(String list) {
    return starts.containsKey(list);
  }

  /// The level of a list; null if it has none such.
  ///
  /// @param definition that of the list
  @Nullable Level level(String list, String definition, int at) {
    Map<Integer, Level> own = overrides.get(list);
    Level level = own == null ? null : own.get(at);
    Definition found = definitions.get(definition);
    return level != null ? level : found == null ? null : found.levels().get(at);
  }

  /// With which number a level begins.
  int start(String list, int at, @Nullable Level level) {
    Map<Integer, Integer> own = starts.get(list);
    Integer start = own == null ? null : own.get(at);
    return start != null ? start : level == null ? 1 : level.start();
  }

  // A list of lvlOverride may say a whole level anew, or only where it starts.
  private void list(Xml xml, String list) throws XMLStreamException {
    int at = 0;
    while (xml.next() && !(xml.isEnd() && xml.name().equals("num"))) {
      if (!xml.isStart()) {
        continue;
      }
      String value = xml.attribute("val");
      switch (xml.name()) {
        case "abstractNumId" -> lists.put(list, value == null ? "" : value);
        case "lvlOverride" -> at = xml.number("ilvl", 0);
        case "startOverride" -> {
          if (isLevel(at)) {
            starts.computeIfAbsent(list, none -> new HashMap<>()).put(at, xml.number("val", 1));
          }
        }
        case "lvl" -> {
          int level = xml.number("ilvl", at);
          Level read = level(xml);
          if (isLevel(level)) {
            overrides.computeIfAbsent(list, none -> new HashMap<>()).put(level, read);
          }
        }
        default -> {}
      }
    }
  }

  private static Definition definition(Xml xml) throws XMLStreamException {
    var levels = new HashMap<Integer, Level>();
    String link = null;
    while (xml.next() && !(xml.isEnd() && xml.name().equals("abstractNum"))) {
      if (xml.isStart() && xml.name().equals("numStyleLink")) {
        link = xml.attribute("val");
      } else if (xml.isStart() && xml.name().equals("lvl")) {
        int at = xml.number("ilvl", 0);
        Level read = level(xml);
        if (isLevel(at)) {
          levels.put(at, read);
        }
      }
    }
    return new Definition(levels, link);
  }

  private static Level level(Xml xml) throws XMLStreamException {
    Level level = Level.PLAIN;
    while (xml.next() && !(xml.isEnd() && xml.name().equals("lvl"))) {
      if (!xml.isStart()) {
        continue;
      }
      String value = xml.attribute("val");
      level =
          switch (xml.name()) {
            case "start" ->
                new Level(xml.number("val", 1), level.format(), level.text(), level.style());
            case "numFmt" ->
                new Level(
                    level.start(), value == null ? "decimal" : value, level.text(), level.style());
            case "lvlText" ->
                new Level(
                    level.start(),
                    level.format(),
                    value == null || value.length() > LONGEST_TEXT ? "" : value,
                    level.style());
            case "pStyle" -> new Level(level.start(), level.format(), level.text(), value);
            default -> level;
          };
    }
    return level;
  }

  private static boolean isLevel(int at) {
    return at >= 0 && at < LEVELS;
  }
}
