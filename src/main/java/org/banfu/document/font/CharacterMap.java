package org.banfu.document.font;

/// Which glyph draws a character: a face's `cmap`, formats 4 and 12.
final class CharacterMap {
  private static final String CMAP = "cmap";

  private final FontTables tables;
  private final int at;
  private final boolean wide;

  private CharacterMap(FontTables tables, int at, boolean wide) {
    this.tables = tables;
    this.at = at;
    this.wide = wide;
  }

  /// The face's best map of Unicode.
  ///
  /// @throws IndexOutOfBoundsException if it has none
  static CharacterMap of(FontTables tables) {
    int count = tables.unsigned16(CMAP, 2);
    int narrow = -1;
    for (int i = 0; i < count; i++) {
      int platform = tables.unsigned16(CMAP, 4 + 8 * i);
      int encoding = tables.unsigned16(CMAP, 6 + 8 * i);
      int offset = tables.signed32(CMAP, 8 + 8 * i);
      int format = tables.unsigned16(CMAP, offset);
      boolean unicode = platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
      if (unicode && format == 12) {
        return new CharacterMap(tables, offset, true);
      }
      if (unicode && format == 4) {
        narrow = offset;
      }
    }
    if (narrow < 0) {
      throw new IndexOutOfBoundsException("no map of Unicode");
    }
    return new CharacterMap(tables, narrow, false);
  }

  /// The glyph of a code point, 0 if the face has none.
  int glyph(int point) {
    return wide ? inGroups(point) : inSegments(point);
  }

  private int inGroups(int point) {
    int low = 0;
    int high = tables.signed32(CMAP, at + 12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = at + 16 + 12 * middle;
      if (point < tables.signed32(CMAP, group)) {
        high = middle - 1;
      } else if (point > tables.signed32(CMAP, group + 4)) {
        low = middle + 1;
      } else {
        return tables.signed32(CMAP, group + 8) + point - tables.signed32(CMAP, group);
      }
    }
    return 0;
  }

  private int inSegments(int point) {
    if (point > 0xFFFF) {
      return 0;
    }
    int segments = tables.unsigned16(CMAP, at + 6) / 2;
    int ends = at + 14;
    int low = 0;
    int high = segments - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tables.unsigned16(CMAP, ends + 2 * middle) < point) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int starts = ends + 2 * segments + 2;
    int first = tables.unsigned16(CMAP, starts + 2 * low);
    if (point < first || point > tables.unsigned16(CMAP, ends + 2 * low)) {
      return 0;
    }
    int delta = tables.unsigned16(CMAP, starts + 2 * segments + 2 * low);
    int ranges = starts + 4 * segments + 2 * low;
    int range = tables.unsigned16(CMAP, ranges);
    if (range == 0) {
      return point + delta & 0xFFFF;
    }
    int glyph = tables.unsigned16(CMAP, ranges + range + 2 * (point - first));
    return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
  }
}
