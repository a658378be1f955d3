package org.banfu.intake.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.banfu.intake.word.ListDefinitions.Level;
import org.jspecify.annotations.Nullable;

/// The automatic numbers of a Word file: its `numbering.xml`, the styles that use it, and a count
/// of what was numbered so far. Word shows these numbers though no text holds them.
final class ListNumbers {
  private static final int LEVELS = ListDefinitions.LEVELS;

  /// So many styles may lead from one definition to another; in Word it is one.
  private static final int MOST_LINKS = 5;

  /// Which list and level a paragraph belongs to.
  record Place(String list, int level) {}

  private final ListDefinitions definitions;
  private final ListStyles styles;
  private final Map<String, int[]> counts = new HashMap<>();

  private ListNumbers(ListDefinitions definitions, ListStyles styles) {
    this.definitions = definitions;
    this.styles = styles;
  }

  static ListNumbers none() {
    return new ListNumbers(ListDefinitions.none(), ListStyles.none());
  }

  /// @param document what the document says where its parts lie
  static ListNumbers of(Parts parts, Relations document) throws XMLStreamException {
    Optional<byte[]> numbering = document.target("numbering").flatMap(parts::part);
    if (numbering.isEmpty()) {
      return none();
    }
    Optional<byte[]> styles = document.target("styles").flatMap(parts::part);
    return new ListNumbers(
        ListDefinitions.of(new Xml(numbering.get())),
        styles.isPresent() ? ListStyles.of(new Xml(styles.get())) : ListStyles.none());
  }

  /// Whether there are any.
  boolean isEmpty() {
    return definitions.isEmpty();
  }

  /// Where the paragraphs of a style are numbered.
  ///
  /// Of a style the list says which level it is (ECMA-376, part 1, 17.9.23), and only if it does
  /// not, the style itself.
  @Nullable Place ofStyle(String style) {
    ListStyles.Numbered numbered = styles.of(style);
    if (numbered == null) {
      return null;
    }
    int level = levelOf(numbered.list(), style);
    level = level < 0 ? levelOf(numbered.list(), numbered.style()) : level;
    return new Place(numbered.list(), level < 0 ? Math.max(0, numbered.level()) : level);
  }

  private int levelOf(String list, String style) {
    String definition = definition(list);
    for (int i = 0; definition != null && i < LEVELS; i++) {
      Level level = definitions.level(list, definition, i);
      if (level != null && style.equals(level.style())) {
        return i;
      }
    }
    return -1;
  }

  // A definition may only name a style (numStyleLink), whose list says the levels.
  private @Nullable String definition(String list) {
    String definition = definitions.ofList(list);
    for (int i = 0; i < MOST_LINKS && definition != null; i++) {
      String link = definitions.link(definition);
      ListStyles.Numbered linked = link == null ? null : styles.of(link);
      if (linked == null) {
        return definition;
      }
      definition = definitions.ofList(linked.list());
    }
    return definition;
  }

  /// The number of the next paragraph at this place, such as 二、; empty for bullets.
  String next(Place place) {
    String list = place.list();
    String definition = definition(list);
    int at = place.level();
    Level level =
        definition == null || at < 0 || at >= LEVELS
            ? null
            : definitions.level(list, definition, at);
    if (definition == null || level == null) {
      return "";
    }
    // Lists of one definition go on counting together, unless one was told to start anew.
    int[] count =
        counts.computeIfAbsent(
            definitions.isOwn(list) ? "own " + list : definition, one -> fresh());
    count[at] = count[at] < 0 ? definitions.start(list, at, level) : count[at] + 1;
    Arrays.fill(count, at + 1, LEVELS, -1);
    return level.format().equals("bullet") ? "" : shown(level.text(), list, definition, count);
  }

  private String shown(String pattern, String list, String definition, int[] count) {
    var text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char character = pattern.charAt(i);
      boolean number = character == '%' && i + 1 < pattern.length();
      int at = number ? pattern.charAt(i + 1) - '1' : -1;
      Level level = at >= 0 && at < LEVELS ? definitions.level(list, definition, at) : null;
      if (level == null) {
        text.append(character);
      } else {
        int value = count[at] < 0 ? definitions.start(list, at, level) : count[at];
        text.append(NumberFormats.format(level.format(), value));
        i++;
      }
    }
    return text.toString();
  }

  private static int[] fresh() {
    var count = new int[LEVELS];
    Arrays.fill(count, -1);
    return count;
  }
}
