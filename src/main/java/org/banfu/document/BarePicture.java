package org.banfu.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// A photograph without what the camera and other programs wrote beside it: when, where and by whom
/// it was taken. Which side is up stays (JPEG: ITU-T T.81, B.1.1; Exif 2.32, 4.6.4).
final class BarePicture {
  private static final int EXIF_OR_XMP = 0xE1;

  /// Of Photoshop with the names of IPTC, and comments.
  private static final Set<Integer> DROPPED = Set.of(0xED, 0xFE);

  private static final int PICTURE_BEGINS = 0xDA;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final short ORIENTATION = 0x0112;
  private static final int UPRIGHT = 1;

  private BarePicture() {}

  /// The picture as it is if it is no JPEG, or one that cannot be read.
  static byte[] of(byte[] picture) {
    if (picture.length < 4 || u16(picture, 0) != 0xFFD8) {
      return picture;
    }
    var bare = new ByteArrayOutputStream(picture.length);
    bare.write(picture, 0, 2);
    int at = 2;
    while (at + 4 <= picture.length && u16(picture, at) >= 0xFF00) {
      int kind = u16(picture, at) & 0xFF;
      if (kind == PICTURE_BEGINS) {
        bare.write(picture, at, picture.length - at);
        return bare.size() == picture.length ? picture : bare.toByteArray();
      }
      int length = 2 + u16(picture, at + 2);
      if (length < 4 || at + length > picture.length) {
        return picture;
      }
      if (kind == EXIF_OR_XMP) {
        int orientation = orientation(ByteBuffer.wrap(picture, at + 4, length - 4).slice());
        bare.writeBytes(orientation == UPRIGHT ? new byte[0] : exif(orientation));
      } else if (!DROPPED.contains(kind)) {
        bare.write(picture, at, length);
      }
      at += length;
    }
    return picture;
  }

  private static int u16(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
  }

  private static int orientation(ByteBuffer segment) {
    if (segment.remaining() < EXIF.length
        || !segment.slice(0, EXIF.length).equals(ByteBuffer.wrap(EXIF))) {
      return UPRIGHT;
    }
    ByteBuffer tiff = segment.slice(EXIF.length, segment.remaining() - EXIF.length);
    try {
      tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int directory = tiff.getInt(4);
      int entries = tiff.getShort(directory);
      for (int entry = 0; entry < entries; entry++) {
        int at = directory + 2 + 12 * entry;
        if (tiff.getShort(at) == ORIENTATION) {
          int value = tiff.getShort(at + 8);
          return value > UPRIGHT && value <= 8 ? value : UPRIGHT;
        }
      }
    } catch (IndexOutOfBoundsException e) {
      // It says nothing that any program could read.
      return UPRIGHT;
    }
    return UPRIGHT;
  }

  /// A segment that says nothing but this.
  private static byte[] exif(int orientation) {
    return ByteBuffer.allocate(36)
        .putShort((short) 0xFFE1)
        .putShort((short) 34)
        .put(EXIF)
        .put(new byte[] {'M', 'M', 0, 42})
        .putInt(8)
        .putShort((short) 1)
        .putShort(ORIENTATION)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .array();
  }
}
