package org.banfu.search;

import java.nio.ByteBuffer;

/// How relevant a match is: by the kind of what it stands in, and of matches in a number the nearer
/// to the whole of it the better. Who types 41 wants 41 and then 041, 20230041 before 20231410.
final class Rank {
  /// The number is what was typed.
  private static final int WHOLE = 0;

  /// But for zeros at its beginning.
  private static final int ZEROS = 1;

  /// But for the year before it, and zeros.
  private static final int YEAR = 2;

  /// Only a part of it is.
  private static final int PART = 3;

  private static final int LEVELS = 4;
  private static final int YEAR_DIGITS = 4;

  /// Of a match that is at no place.
  static final int LAST = (FieldKind.count() - 1) * LEVELS;

  private Rank() {}

  static int of(FieldKind kind) {
    return kind.rank() * LEVELS;
  }

  static FieldKind kind(int rank) {
    return FieldKind.of(rank / LEVELS);
  }

  /// Of a match in the number.
  static int inNumber(Segment segment, int doc, String typed) {
    ByteBuffer bytes = segment.bytes();
    int from = segment.textStart(doc);
    int to = segment.kindEnd(doc, FieldKind.NUMBER) - Character.BYTES;
    if (from < to && bytes.getChar(from) == '第') {
      from += Character.BYTES;
    }
    if (from < to && bytes.getChar(to - Character.BYTES) == '号') {
      to -= Character.BYTES;
    }
    if (isAt(bytes, from, to, typed, 0)) {
      return WHOLE;
    }
    int zeros = zeros(typed);
    if (zeros == typed.length()) {
      return PART;
    }
    if (isAt(bytes, behindZeros(bytes, from, to), to, typed, zeros)) {
      return ZEROS;
    }
    int behindYear = from + YEAR_DIGITS * Character.BYTES;
    boolean isDated = behindYear < to && isYear(bytes, from);
    return isDated && isAt(bytes, behindZeros(bytes, behindYear, to), to, typed, zeros)
        ? YEAR
        : PART;
  }

  /// Whether no more than zeros and a year is before what was typed.
  static boolean isWhole(int rank) {
    return rank < PART;
  }

  /// How many zeros a text begins with.
  static int zeros(String text) {
    int zeros = 0;
    while (zeros < text.length() && text.charAt(zeros) == '0') {
      zeros++;
    }
    return zeros;
  }

  private static int behindZeros(ByteBuffer bytes, int from, int to) {
    int at = from;
    while (at < to && bytes.getChar(at) == '0') {
      at += Character.BYTES;
    }
    return at;
  }

  private static boolean isYear(ByteBuffer bytes, int at) {
    char first = bytes.getChar(at);
    char second = bytes.getChar(at + Character.BYTES);
    return (first == '1' && second == '9') || (first == '2' && second == '0');
  }

  private static boolean isAt(ByteBuffer bytes, int from, int to, String typed, int start) {
    if ((to - from) / Character.BYTES != typed.length() - start) {
      return false;
    }
    for (int i = start; i < typed.length(); i++) {
      if (bytes.getChar(from + (i - start) * Character.BYTES) != typed.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
