package org.banfu.document;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.banfu.document.word.Relations;
import org.jspecify.annotations.Nullable;

/// The character styles of a template for the headings inside a text, by their ids; a level that
/// the template has no style for is written without.
///
/// Found by name as well: WPS and LibreOffice give the styles of a file that they save other ids.
record HeadingStyles(Map<HeadingLevel, String> ids) {
  private static final Pattern STYLE =
      Pattern.compile(
          "<\\w+:style\\b[^>]*\\bstyleId=\"([^\"]*)\"[^>]*>(.*?)</\\w+:style>", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("<\\w+:name \\w+:val=\"([^\"]*)\"");

  HeadingStyles {
    ids = Map.copyOf(ids);
  }

  static HeadingStyles of(TemplateParts template) throws XMLStreamException {
    Map<HeadingLevel, String> ids = new EnumMap<>(HeadingLevel.class);
    String styles = template.text(Relations.beside(template.parts(), "styles"));
    Matcher style = STYLE.matcher(styles);
    while (style.find()) {
      Matcher name = NAME.matcher(style.group(2));
      String called = name.find() ? name.group(1) : "";
      for (HeadingLevel level : HeadingLevel.values()) {
        if (level.isStyle(style.group(1), called)) {
          ids.put(level, style.group(1));
        }
      }
    }
    return new HeadingStyles(ids);
  }

  /// The id of a level's style; null if there is none.
  @Nullable String of(HeadingLevel level) {
    return ids.get(level);
  }
}
