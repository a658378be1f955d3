package org.banfu.search;

import java.nio.ByteBuffer;

/// Finds a proposal of a segment by its id: a table of the ids' hashes in order.
final class SegmentIds {
  private SegmentIds() {}

  /// The proposal of this id, or -1.
  ///
  /// @param table where the table begins in the segment
  static int find(Segment segment, int table, String id) {
    long wanted = Layout.hash(id);
    int docs = segment.docs();
    int low = 0;
    int high = docs - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hash(segment.bytes(), table, middle) < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < docs && hash(segment.bytes(), table, i) == wanted; i++) {
      int doc = segment.bytes().getInt(at(table, i) + Long.BYTES);
      if (segment.id(doc).equals(id)) {
        return doc;
      }
    }
    return -1;
  }

  private static long hash(ByteBuffer bytes, int table, int index) {
    return bytes.getLong(at(table, index));
  }

  private static int at(int table, int index) {
    return table + index * Layout.ID_INTS * Integer.BYTES;
  }
}
