package org.banfu.intake.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// The automatic numbers of a Word file: its `numbering.xml`, the styles that use it, and a count
/// of what was numbered so far. Word shows these numbers though no text holds them.
final class ListNumbers {
  private static final int LEVELS = 9;

  /// One level of a list: `%1` in the text is the number of level 0.
  private record Level(int start, String format, String text) {}

  /// Which list and level a paragraph belongs to.
  record Place(String list, int level) {}

  private final Map<String, Map<Integer, Level>> definitions = new HashMap<>();
  private final Map<String, String> lists = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> starts = new HashMap<>();
  private final Map<String, Place> styles = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();

  private ListNumbers() {}

  static ListNumbers none() {
    return new ListNumbers();
  }

  /// @param document what the document says where its parts lie
  static ListNumbers of(Parts parts, Relations document) throws XMLStreamException {
    var numbers = new ListNumbers();
    Optional<byte[]> numbering = document.target("numbering").flatMap(parts::part);
    if (numbering.isPresent()) {
      numbers.readNumbering(new Xml(numbering.get()));
      Optional<byte[]> styles = document.target("styles").flatMap(parts::part);
      if (styles.isPresent()) {
        numbers.readStyles(new Xml(styles.get()));
      }
    }
    return numbers;
  }

  /// Whether there are any.
  boolean isEmpty() {
    return lists.isEmpty();
  }

  /// Where the paragraphs of a style are numbered.
  @Nullable Place ofStyle(String style) {
    return styles.get(style);
  }

  /// The number of the next paragraph at this place, such as 二、; empty for bullets.
  String next(Place place) {
    String definition = lists.get(place.list());
    Map<Integer, Level> levels = definition == null ? null : definitions.get(definition);
    int at = place.level();
    if (levels == null || at < 0 || at >= LEVELS || !levels.containsKey(at)) {
      return "";
    }
    // Lists of one definition go on counting together, unless one was told to start anew.
    boolean own = starts.containsKey(place.list());
    int[] count = counts.computeIfAbsent(own ? "own " + place.list() : definition, list -> fresh());
    count[at] = count[at] < 0 ? start(place.list(), levels, at) : count[at] + 1;
    for (int i = at + 1; i < LEVELS; i++) {
      count[i] = -1;
    }
    Level level = levels.get(at);
    if (level == null || level.format().equals("bullet")) {
      return "";
    }
    return shown(level.text(), place.list(), levels, count);
  }

  private String shown(String pattern, String list, Map<Integer, Level> levels, int[] count) {
    var text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char character = pattern.charAt(i);
      boolean number = character == '%' && i + 1 < pattern.length();
      int level = number ? pattern.charAt(i + 1) - '1' : -1;
      Level one = level >= 0 && level < LEVELS ? levels.get(level) : null;
      if (one == null) {
        text.append(character);
      } else {
        int value = count[level] < 0 ? start(list, levels, level) : count[level];
        text.append(NumberFormats.format(one.format(), value));
        i++;
      }
    }
    return text.toString();
  }

  private int start(String list, Map<Integer, Level> levels, int at) {
    Map<Integer, Integer> own = starts.get(list);
    Integer start = own == null ? null : own.get(at);
    Level level = levels.get(at);
    return start != null ? start : level == null ? 1 : level.start();
  }

  private static int[] fresh() {
    var count = new int[LEVELS];
    Arrays.fill(count, -1);
    return count;
  }

  private void readNumbering(Xml xml) throws XMLStreamException {
    while (xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      String id = xml.attribute(xml.name().equals("num") ? "numId" : "abstractNumId");
      if (xml.name().equals("abstractNum") && id != null) {
        definitions.put(id, readDefinition(xml));
      } else if (xml.name().equals("num") && id != null) {
        readList(xml, id);
      }
    }
  }

  private static Map<Integer, Level> readDefinition(Xml xml) throws XMLStreamException {
    var levels = new HashMap<Integer, Level>();
    int at = 0;
    while (xml.next() && !(xml.isEnd() && xml.name().equals("abstractNum"))) {
      if (!xml.isStart()) {
        continue;
      }
      Level level = levels.getOrDefault(at, new Level(1, "decimal", ""));
      String value = xml.attribute("val");
      switch (xml.name()) {
        case "lvl" -> at = xml.number("ilvl", 0);
        case "start" ->
            levels.put(at, new Level(xml.number("val", 1), level.format(), level.text()));
        case "numFmt" ->
            levels.put(
                at, new Level(level.start(), value == null ? "decimal" : value, level.text()));
        case "lvlText" ->
            levels.put(at, new Level(level.start(), level.format(), value == null ? "" : value));
        default -> {}
      }
    }
    return levels;
  }

  private void readList(Xml xml, String list) throws XMLStreamException {
    int at = 0;
    while (xml.next() && !(xml.isEnd() && xml.name().equals("num"))) {
      if (!xml.isStart()) {
        continue;
      }
      String value = xml.attribute("val");
      switch (xml.name()) {
        case "abstractNumId" -> lists.put(list, value == null ? "" : value);
        case "lvlOverride" -> at = xml.number("ilvl", 0);
        case "startOverride" ->
            starts.computeIfAbsent(list, none -> new HashMap<>()).put(at, xml.number("val", 1));
        default -> {}
      }
    }
  }

  private void readStyles(Xml xml) throws XMLStreamException {
    String style = null;
    String list = null;
    int level = 0;
    while (xml.next()) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "style" -> {
            style = xml.attribute("styleId");
            list = null;
            level = 0;
          }
          case "numId" -> list = xml.attribute("val");
          case "ilvl" -> level = xml.number("val", 0);
          default -> {}
        }
      } else if (xml.isEnd() && xml.name().equals("style") && style != null && list != null) {
        styles.put(style, new Place(list, level));
      }
    }
  }
}
