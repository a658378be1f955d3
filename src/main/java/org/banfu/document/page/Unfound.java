package org.banfu.document.page;

import java.util.Locale;

/// A character that no font can draw.
///
/// @param face the family that should have drawn it
/// @param words what stands around it, for a person to find it by
public record Unfound(String face, int point, String words) {
  private static final int AROUND = 8;

  /// A character in a text.
  ///
  /// @param at where in the text it begins
  public static Unfound in(String text, int at, String face) {
    int point = text.codePointAt(at);
    int from = moved(text, at, -AROUND);
    int to = moved(text, at + Character.charCount(point), AROUND);
    return new Unfound(face, point, text.substring(from, to).strip());
  }

  private static int moved(String text, int at, int points) {
    int there = points < 0 ? text.codePointCount(0, at) : text.codePointCount(at, text.length());
    int way = Math.min(Math.abs(points), there);
    return text.offsetByCodePoints(at, points < 0 ? -way : way);
  }

  /// As a note names it: what cannot be drawn is known by its number and its neighbours.
  public String said() {
    return String.format(Locale.ROOT, "%s U+%04X “%s”", Character.toString(point), point, words);
  }
}
