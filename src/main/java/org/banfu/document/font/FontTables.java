package org.banfu.document.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The tables of one face in a TrueType or OpenType file or collection (ISO/IEC 14496-22).
final class FontTables {
  private static final int COLLECTION = 0x74746366; // ttcf
  private static final int MOST_FACES = 64;

  private final ByteBuffer file;
  private final Map<String, Integer> offsets = new HashMap<>();
  private final Map<String, Integer> lengths = new HashMap<>();

  private FontTables(ByteBuffer file, int start) {
    this.file = file;
    int count = Short.toUnsignedInt(file.getShort(start + 4));
    for (int i = 0; i < count; i++) {
      int entry = start + 12 + 16 * i;
      var tag = new StringBuilder(4);
      for (int k = 0; k < 4; k++) {
        tag.append((char) file.get(entry + k));
      }
      offsets.put(tag.toString(), file.getInt(entry + 8));
      lengths.put(tag.toString(), file.getInt(entry + 12));
    }
  }

  /// The faces in a file, in its order.
  ///
  /// @throws IndexOutOfBoundsException if the file is cut off
  static List<FontTables> in(ByteBuffer file) {
    if (file.getInt(0) != COLLECTION) {
      return List.of(new FontTables(file, 0));
    }
    List<FontTables> faces = new ArrayList<>();
    int count = Math.min(MOST_FACES, file.getInt(8));
    for (int i = 0; i < count; i++) {
      faces.add(new FontTables(file, file.getInt(12 + 4 * i)));
    }
    return faces;
  }

  boolean has(String tag) {
    return offsets.containsKey(tag);
  }

  int length(String tag) {
    return lengths.getOrDefault(tag, 0);
  }

  int unsigned8(String tag, int at) {
    return Byte.toUnsignedInt(file.get(start(tag) + at));
  }

  int unsigned16(String tag, int at) {
    return Short.toUnsignedInt(file.getShort(start(tag) + at));
  }

  int signed16(String tag, int at) {
    return file.getShort(start(tag) + at);
  }

  int signed32(String tag, int at) {
    return file.getInt(start(tag) + at);
  }

  private int start(String tag) {
    Integer start = offsets.get(tag);
    if (start == null) {
      throw new IndexOutOfBoundsException("no table " + tag);
    }
    return start;
  }
}
