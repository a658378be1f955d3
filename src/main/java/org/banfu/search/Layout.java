package org.banfu.search;

import java.nio.ByteOrder;

/// Where the parts of a segment lie: some ints at its beginning, then the sections that they name.
/// Everything is little-endian; a segment in a file is the same bytes.
final class Layout {
  static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;
  static final int MAGIC = 0x31534642; // BFS1

  /// Raised with whatever is laid in or signed otherwise than before (`LayoutTest`): a cache of
  /// another format is made anew.
  static final int FORMAT = 4;

  static final int HEADER_INTS = 18;

  /// Most proposals of one segment: some 13 MB, so that a merge is quick and needs little memory.
  static final int MOST_DOCS = 1024;

  /// From so many proposals on a segment has signatures.
  static final int SIGNED_DOCS = 32;

  // The ints of the header.
  static final int DOCS = 2;
  static final int WORDS = 3;
  static final int DOC_TABLE = 4;
  static final int ROWS = 5;
  static final int FACET_REFS = 6;
  static final int FACETS = 7;
  static final int FACET_COUNT = 8;
  static final int IDS = 9;
  static final int STRING_OFFSETS = 10;
  static final int STRING_COUNT = 11;
  static final int STRINGS = 12;
  static final int ORIGINALS = 13;
  static final int TEXT = 14;
  static final int SIGNATURES = 15;
  static final int ALOUD = 16;

  // The ints of a proposal in the document table.
  static final int TEXT_START = 0;
  static final int TEXT_END = 1;
  static final int ORIGINALS_START = 2;
  static final int ORIGINALS_END = 3;
  static final int ROWS_START = 4;
  static final int ROWS_END = 5;
  static final int FACETS_START = 6;
  static final int FACETS_END = 7;
  static final int HASH = 8;
  static final int ORDER_KEY = 10;
  static final int ID = 12;
  static final int KIND_ENDS = 13;
  static final int DOC_INTS = KIND_ENDS + FieldKind.count() + 1;

  static final int ROW_INTS = 4;
  static final int FACET_INTS = 2;
  static final int ID_INTS = 3;

  private Layout() {}

  static int align(int at) {
    return at + 7 & ~7;
  }

  /// Spreads ids; that of UUIDs is spread as it is, others need it.
  static long hash(String id) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001B3L;
    }
    return hash ^ hash >>> 29;
  }
}
