package org.banfu.store.journal;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/// What stands around the body of a record: a marker, its length, its save counter, the CRC32C of
/// the body, and the CRC32C of these four. Big endian.
///
/// The head has a checksum of its own because only then a record cut short by a kill (head good,
/// body too short) is told from a damaged length.
record RecordFrame(int length, long counter, int bodyCrc) {
  static final int HEAD = 4 + 4 + 8 + 4 + 4;

  /// 0xFE and 0xC1 never occur in UTF-8: typed text cannot look like the start of a record.
  static final int MARKER = 0xFE42_4AC1;

  static byte[] encode(long counter, byte[] body) {
    ByteBuffer bytes = ByteBuffer.allocate(HEAD + body.length);
    bytes.putInt(MARKER).putInt(body.length).putLong(counter).putInt(crc(body, body.length));
    bytes.putInt(crc(bytes.array(), HEAD - 4));
    return bytes.put(body).array();
  }

  /// Whether these bytes are a whole head.
  static boolean isHead(byte[] bytes) {
    ByteBuffer head = ByteBuffer.wrap(bytes);
    return bytes.length == HEAD
        && head.getInt(0) == MARKER
        && head.getInt(4) >= 0
        && head.getInt(HEAD - 4) == crc(bytes, HEAD - 4);
  }

  static RecordFrame decode(byte[] bytes) {
    ByteBuffer head = ByteBuffer.wrap(bytes);
    return new RecordFrame(head.getInt(4), head.getLong(8), head.getInt(16));
  }

  boolean fits(byte[] body) {
    return crc(body, body.length) == bodyCrc;
  }

  long size() {
    return HEAD + (long) length;
  }

  private static int crc(byte[] bytes, int length) {
    var crc = new CRC32C();
    crc.update(bytes, 0, length);
    return (int) crc.getValue();
  }
}
