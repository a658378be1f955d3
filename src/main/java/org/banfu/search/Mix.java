package org.banfu.search;

import java.nio.ByteBuffer;

/// A quick hash of 64 bits over files of the cache, to notice damage; nobody attacks them.
final class Mix {
  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

  private final long[] lanes = {FIRST, SECOND, ~FIRST, ~SECOND};
  private long length;

  /// Takes in all that remains: a multiple of 32 bytes unless it is the last piece.
  Mix add(ByteBuffer piece) {
    ByteBuffer bytes = piece.slice().order(Layout.ORDER);
    length += bytes.remaining();
    long a = lanes[0];
    long b = lanes[1];
    long c = lanes[2];
    long d = lanes[3];
    int at = 0;
    for (; at <= bytes.limit() - 4 * Long.BYTES; at += 4 * Long.BYTES) {
      a = mixed(a, bytes.getLong(at));
      b = mixed(b, bytes.getLong(at + Long.BYTES));
      c = mixed(c, bytes.getLong(at + 2 * Long.BYTES));
      d = mixed(d, bytes.getLong(at + 3 * Long.BYTES));
    }
    for (; at < bytes.limit(); at++) {
      a = mixed(a, bytes.get(at));
    }
    lanes[0] = a;
    lanes[1] = b;
    lanes[2] = c;
    lanes[3] = d;
    return this;
  }

  long value() {
    long value = length;
    for (long lane : lanes) {
      value = mixed(value, lane);
    }
    return value ^ value >>> 31;
  }

  static long of(ByteBuffer bytes) {
    return new Mix().add(bytes).value();
  }

  private static long mixed(long hash, long more) {
    return Long.rotateLeft((hash ^ more) * SECOND, 29) * FIRST;
  }
}
