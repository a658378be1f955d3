package org.banfu.search;

import java.nio.ByteBuffer;

/// Looks for characters in a segment's text, four at a time: a word of four is compared with the
/// first character of the term, the word as far behind as the term is long with its last one.
final class Scan {
  private static final long EACH = 0x0001_0001_0001_0001L;
  private static final long TOPS = 0x8000_8000_8000_8000L;

  private Scan() {}

  /// Where the term stands first, in bytes; -1 if it does not.
  ///
  /// @param from where to begin, `to` where the text ends
  static int indexOf(ByteBuffer bytes, int from, int to, char[] term) {
    long first = term[0] * EACH;
    long last = term[term.length - 1] * EACH;
    int behind = (term.length - 1) * Character.BYTES;
    int at = from;
    int end = to - behind - Long.BYTES;
    // Two words a turn: the test for nothing at all is what this costs.
    for (; at <= end - Long.BYTES; at += 2 * Long.BYTES) {
      long one = zeros((bytes.getLong(at) ^ first) | (bytes.getLong(at + behind) ^ last));
      int then = at + Long.BYTES;
      long next = zeros((bytes.getLong(then) ^ first) | (bytes.getLong(then + behind) ^ last));
      if ((one | next) != 0) {
        int found = firstOf(bytes, at, one, term);
        found = found < 0 ? firstOf(bytes, then, next, term) : found;
        if (found >= 0) {
          return found;
        }
      }
    }
    for (; at + behind < to; at += Character.BYTES) {
      if (isAt(bytes, at, term)) {
        return at;
      }
    }
    return -1;
  }

  /// The top bits of the lanes that are zero. The lowest that is marked is one; those above may be
  /// marked by what was borrowed.
  private static long zeros(long lanes) {
    return (lanes - EACH) & ~lanes & TOPS;
  }

  private static int firstOf(ByteBuffer bytes, int at, long zeros, char[] term) {
    for (long rest = zeros; rest != 0; rest &= rest - 1) {
      int found = at + (Long.numberOfTrailingZeros(rest) >>> 4) * Character.BYTES;
      if (isAt(bytes, found, term)) {
        return found;
      }
    }
    return -1;
  }

  private static boolean isAt(ByteBuffer bytes, int at, char[] term) {
    for (int i = 0; i < term.length; i++) {
      if (bytes.getChar(at + i * Character.BYTES) != term[i]) {
        return false;
      }
    }
    return true;
  }
}
