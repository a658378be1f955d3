package org.banfu.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.zip.CRC32C;

/// How a journal file begins: magic, format, cipher (0 = none, 1 = AES-GCM), lineage, the save
/// counter of the first record, when it was begun, and a checksum of all that. Big endian.
record JournalHeader(int format, int cipher, UUID lineage, long firstCounter, Instant begunAt) {
  static final int FORMAT = 1;
  static final int NO_CIPHER = 0;

  /// Each record's body is sealed, see [SealedBody].
  static final int SEALED = 1;

  static final int SIZE = 8 + 4 + 4 + 16 + 8 + 8 + 4;

  private static final byte[] MAGIC = "BANFUJNL".getBytes(StandardCharsets.US_ASCII);

  JournalHeader(UUID lineage, long firstCounter, Instant begunAt) {
    this(FORMAT, NO_CIPHER, lineage, firstCounter, begunAt);
  }

  JournalHeader withCipher(boolean isSealed) {
    return new JournalHeader(format, isSealed ? SEALED : NO_CIPHER, lineage, firstCounter, begunAt);
  }

  boolean isSealed() {
    return cipher == SEALED;
  }

  byte[] encode() {
    ByteBuffer bytes = ByteBuffer.allocate(SIZE);
    bytes.put(MAGIC).putInt(format).putInt(cipher);
    bytes.putLong(lineage.getMostSignificantBits()).putLong(lineage.getLeastSignificantBits());
    bytes.putLong(firstCounter).putLong(begunAt.toEpochMilli());
    bytes.putInt(checksum(bytes.array()));
    return bytes.array();
  }

  /// The header at the start of a file.
  ///
  /// @throws BadHeaderException if the file does not begin with a whole header
  static JournalHeader read(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(SIZE);
    while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
      // a read may give less than was asked for
    }
    bytes.flip();
    if (bytes.limit() < SIZE || bytes.mismatch(ByteBuffer.wrap(MAGIC)) != MAGIC.length) {
      throw new BadHeaderException();
    }
    bytes.position(MAGIC.length);
    var header =
        new JournalHeader(
            bytes.getInt(),
            bytes.getInt(),
            new UUID(bytes.getLong(), bytes.getLong()),
            bytes.getLong(),
            Instant.ofEpochMilli(bytes.getLong()));
    if (bytes.getInt() != checksum(bytes.array())) {
      throw new BadHeaderException();
    }
    return header;
  }

  /// Whether this program can read what follows.
  boolean readable() {
    return format == FORMAT && (cipher == NO_CIPHER || cipher == SEALED);
  }

  private static int checksum(byte[] header) {
    var crc = new CRC32C();
    crc.update(header, 0, SIZE - 4);
    return (int) crc.getValue();
  }

  /// The file does not begin like a journal.
  static final class BadHeaderException extends IOException {
    BadHeaderException() {
      super("no journal header");
    }
  }
}
