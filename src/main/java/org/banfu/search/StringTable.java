package org.banfu.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The short texts of a segment that are not searched: ids, names of fields, values of facets. Each
/// is there once; a UUID takes 16 bytes.
final class StringTable {
  private static final int UUID_TEXT = 36;
  private static final int UUID_BYTES = 2 * Long.BYTES;

  /// Begins a UUID; no UTF-8 text does.
  private static final byte UUID_MARK = (byte) 0xFF;

  private final Map<String, Integer> indexes = new HashMap<>();
  private final List<byte[]> bytes = new ArrayList<>();

  int add(String text) {
    return indexes.computeIfAbsent(
        text,
        one -> {
          bytes.add(encoded(one));
          return bytes.size() - 1;
        });
  }

  List<byte[]> all() {
    return bytes;
  }

  private static byte[] encoded(String text) {
    if (text.length() == UUID_TEXT && text.charAt(8) == '-') {
      try {
        UUID id = UUID.fromString(text);
        if (id.toString().equals(text)) {
          return ByteBuffer.allocate(1 + UUID_BYTES)
              .put(UUID_MARK)
              .putLong(id.getMostSignificantBits())
              .putLong(id.getLeastSignificantBits())
              .array();
        }
      } catch (IllegalArgumentException e) {
        // It only looks like one.
        return text.getBytes(UTF_8);
      }
    }
    return text.getBytes(UTF_8);
  }

  static String decoded(byte[] bytes) {
    if (bytes.length == 1 + UUID_BYTES && bytes[0] == UUID_MARK) {
      var buffer = ByteBuffer.wrap(bytes, 1, UUID_BYTES);
      return new UUID(buffer.getLong(), buffer.getLong()).toString();
    }
    return new String(bytes, UTF_8);
  }
}
