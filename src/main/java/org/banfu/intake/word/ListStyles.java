package org.banfu.intake.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// What the `styles.xml` of a Word file says of the numbers of its styles; a style has those of the
/// style that it is based on, unless it says others itself.
final class ListStyles {
  private static final int MOST = 65_536;

  /// So many styles may be based one on the other; in Word it is ten.
  private static final int DEEPEST = 30;

  /// @param list null if it says none, `0` if it shall have none
  /// @param level -1 if it says none
  private record Style(@Nullable String list, int level, @Nullable String parent) {}

  /// Where the paragraphs of a style are numbered.
  ///
  /// @param style the one that says so: the style itself or one it is based on
  /// @param level -1 if none says it
  record Numbered(String style, String list, int level) {}

  private final Map<String, Style> styles = new HashMap<>();

  static ListStyles none() {
    return new ListStyles();
  }

  static ListStyles of(Xml xml) throws XMLStreamException {
    var read = new ListStyles();
    while (xml.next()) {
      String id = xml.isStart() && xml.name().equals("style") ? xml.attribute("styleId") : null;
      if (id != null) {
        read.styles.put(id, style(xml));
      }
      if (read.styles.size() > MOST) {
        throw new XMLStreamException("too many styles");
      }
    }
    return read;
  }

  /// Null if the style is not numbered.
  @Nullable Numbered of(String style) {
    int level = -1;
    String at = style;
    for (int i = 0; i < DEEPEST && at != null; i++) {
      Style said = styles.get(at);
      if (said == null) {
        return null;
      }
      level = level < 0 ? said.level() : level;
      if (said.list() != null) {
        return new Numbered(at, said.list(), level);
      }
      at = said.parent();
    }
    return null;
  }

  private static Style style(Xml xml) throws XMLStreamException {
    String list = null;
    String parent = null;
    int level = -1;
    while (xml.next() && !(xml.isEnd() && xml.name().equals("style"))) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "numId" -> list = xml.attribute("val");
        case "ilvl" -> level = xml.number("val", 0);
        case "basedOn" -> parent = xml.attribute("val");
        case "pPrChange", "tblStylePr" -> xml.skip();
        default -> {}
      }
    }
    return new Style(list, level, parent);
  }
}
