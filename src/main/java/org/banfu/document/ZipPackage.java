package org.banfu.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts parts together into a ZIP file: equal parts and dates give equal bytes.
final class ZipPackage {
  private static final int LOCAL_HEADER = 30;
  private static final int CENTRAL_HEADER = 46;
  private static final int END = 22;
  private static final int VERSION = 20;
  private static final int UTF8_NAMES = 0x800;
  private static final int DEFLATED = 8;

  private ZipPackage() {}

  /// The ZIP file; parts of an unknown date carry the format's first day.
  static byte[] of(List<ZipPart> parts, @Nullable LocalDate date) {
    List<byte[]> names =
        parts.stream().map(part -> part.name().getBytes(StandardCharsets.UTF_8)).toList();
    int length = END;
    for (int i = 0; i < parts.size(); i++) {
      length += LOCAL_HEADER + CENTRAL_HEADER + 2 * names.get(i).length;
      length += parts.get(i).deflated().length;
    }
    var zip = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    int[] offsets = new int[parts.size()];
    for (int i = 0; i < parts.size(); i++) {
      offsets[i] = zip.position();
      zip.putInt(0x04034b50).putShort((short) VERSION);
      common(zip, parts.get(i), names.get(i), date);
      zip.put(names.get(i)).put(parts.get(i).deflated());
    }
    int directory = zip.position();
    for (int i = 0; i < parts.size(); i++) {
      zip.putInt(0x02014b50).putShort((short) VERSION).putShort((short) VERSION);
      common(zip, parts.get(i), names.get(i), date);
      // No comment, disk 0, no attributes.
      zip.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
      zip.putInt(offsets[i]).put(names.get(i));
    }
    int end = zip.position();
    zip.putInt(0x06054b50).putInt(0);
    zip.putShort((short) parts.size()).putShort((short) parts.size());
    zip.putInt(end - directory).putInt(directory).putShort((short) 0);
    return zip.array();
  }

  private static void common(ByteBuffer zip, ZipPart part, byte[] name, @Nullable LocalDate date) {
    zip.putShort((short) UTF8_NAMES).putShort((short) DEFLATED);
    zip.putShort((short) 0).putShort((short) day(date));
    zip.putInt(part.crc()).putInt(part.deflated().length).putInt(part.size());
    zip.putShort((short) name.length).putShort((short) 0);
  }

  /// The date as DOS wrote it: years 1980 to 2107.
  private static int day(@Nullable LocalDate date) {
    if (date == null || date.getYear() < 1980 || date.getYear() > 2107) {
      return 1 << 5 | 1;
    }
    return (date.getYear() - 1980) << 9 | date.getMonthValue() << 5 | date.getDayOfMonth();
  }
}
