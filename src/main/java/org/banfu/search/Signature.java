package org.banfu.search;

/// Which bits of a proposal's signature a character, or two in a row, set: two each of 16,384. A
/// proposal without one of the bits of a term cannot contain the term, so it is not scanned.
final class Signature {
  static final int BITS = 1 << 14;

  private static final char ALONE = '\uFFFF';

  private Signature() {}

  /// The bits of two characters in a row, the second above 16 bits.
  static int ofPair(char one, char next) {
    return bits(one * 0x9E3779B1 + next * 0x85EBCA77);
  }

  /// The bits of one character.
  static int of(char one) {
    return ofPair(one, ALONE);
  }

  static int first(int bits) {
    return bits & BITS - 1;
  }

  static int second(int bits) {
    return bits >>> 14;
  }

  private static int bits(int mixed) {
    int hash = (mixed ^ mixed >>> 15) * 0x2C1B3C6D;
    hash = (hash ^ hash >>> 12) * 0x297A2D39;
    return (hash ^ hash >>> 15) & (1 << 28) - 1;
  }
}
