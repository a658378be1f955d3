package org.banfu.document;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// A file of a ZIP package, deflated.
///
/// Fixed parts are deflated once and copied into every letter, which `ZipOutputStream` cannot do.
// Nobody compares two of these as values.
@SuppressWarnings("ArrayRecordComponent")
record ZipPart(String name, byte[] deflated, int crc, int size) {
  /// Half of the default level's time for a twentieth more bytes, on letters.
  private static final int LEVEL = 4;

  static ZipPart of(String name, byte[] content) {
    var crc = new CRC32();
    crc.update(content);
    var deflater = new Deflater(LEVEL, true);
    try {
      deflater.setInput(content);
      deflater.finish();
      byte[] buffer = new byte[content.length / 4 + 512];
      int length = 0;
      while (!deflater.finished()) {
        if (length == buffer.length) {
          buffer = Arrays.copyOf(buffer, 2 * length);
        }
        length += deflater.deflate(buffer, length, buffer.length - length);
      }
      byte[] deflated = Arrays.copyOf(buffer, length);
      return new ZipPart(name, deflated, (int) crc.getValue(), content.length);
    } finally {
      deflater.end();
    }
  }
}
