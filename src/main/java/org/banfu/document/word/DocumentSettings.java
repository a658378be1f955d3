package org.banfu.document.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What `settings.xml` and the font table say of the whole document.
///
/// @param tab the distance of tab stops in points
/// @param compresses whether marks are set closer where a line needs it
/// @param noBegin what no line begins with, null for the usual marks; `noEnd` likewise
/// @param alternatives for a font's name, the names that may stand in for it
public record DocumentSettings(
    double tab,
    boolean evenAndOdd,
    boolean compresses,
    @Nullable String noBegin,
    @Nullable String noEnd,
    Map<String, List<String>> alternatives) {

  public DocumentSettings {
    alternatives = Map.copyOf(alternatives);
  }

  static DocumentSettings of(Xml settings, Xml fonts) {
    Map<String, List<String>> alternatives = new HashMap<>();
    for (Xml font : fonts.all("font").toList()) {
      String others = font.val("altName");
      if (others != null) {
        alternatives.put(font.get("name", ""), Arrays.stream(others.split(",", -1)).toList());
      }
    }
    return new DocumentSettings(
        settings.child("defaultTabStop").points("val", 36),
        settings.first("evenAndOddHeaders").map(Xml::isOn).orElse(false),
        settings
            .child("characterSpacingControl")
            .get("val", "doNotCompress")
            .startsWith("compressPunctuation"),
        rule(settings, "noLineBreaksBefore"),
        rule(settings, "noLineBreaksAfter"),
        alternatives);
  }

  private static @Nullable String rule(Xml settings, String name) {
    return settings
        .all(name)
        .filter(rule -> rule.get("lang", "zh-CN").startsWith("zh"))
        .findFirst()
        .map(rule -> rule.get("val"))
        .orElse(null);
  }
}
