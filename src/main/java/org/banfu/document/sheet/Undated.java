package org.banfu.document.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

/// Packs a workbook again without the moment at which the library made it, with the values of its
/// formulas, and in a form that programs can read which go through a ZIP from its beginning (the
/// library's own cannot be: it writes sizes of eight bytes where four are announced).
final class Undated {
  private static final String CORE = "docProps/core.xml";
  private static final String SHEETS = "xl/worksheets/";
  private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final int END = 22;
  private static final int CENTRAL_HEADER = 46;
  private static final int LOCAL_HEADER = 30;

  private Undated() {}

  /// @param workbook as the library writes it: without a comment at its end
  static byte[] of(byte[] workbook) throws IOException {
    ByteBuffer zip = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
    int end = workbook.length - END;
    int parts = Short.toUnsignedInt(zip.getShort(end + 10));
    int at = zip.getInt(end + 16);
    var bytes = new ByteArrayOutputStream(workbook.length);
    try (var out = new ZipOutputStream(bytes)) {
      for (int i = 0; i < parts; i++) {
        int nameLength = zip.getShort(at + 28);
        String name = new String(workbook, at + CENTRAL_HEADER, nameLength, StandardCharsets.UTF_8);
        byte[] content = content(workbook, zip, at);
        var entry = new ZipEntry(name);
        entry.setTimeLocal(FIRST_DAY);
        out.putNextEntry(entry);
        out.write(finished(name, content));
        out.closeEntry();
        at += CENTRAL_HEADER + nameLength + zip.getShort(at + 30) + zip.getShort(at + 32);
      }
    }
    return bytes.toByteArray();
  }

  /// The deflated content of the part whose central header stands here.
  private static byte[] content(byte[] workbook, ByteBuffer zip, int header) throws ZipException {
    int packed = zip.getInt(header + 20);
    byte[] content = new byte[zip.getInt(header + 24)];
    int local = zip.getInt(header + 42);
    int from = local + LOCAL_HEADER + zip.getShort(local + 26) + zip.getShort(local + 28);
    var inflater = new Inflater(true);
    try {
      inflater.setInput(workbook, from, packed);
      if (inflater.inflate(content) != content.length) {
        throw new ZipException("a part is shorter than its header says");
      }
    } catch (DataFormatException e) {
      throw new ZipException(String.valueOf(e.getMessage()));
    } finally {
      inflater.end();
    }
    return content;
  }

  private static byte[] finished(String name, byte[] content) {
    if (name.equals(CORE)) {
      return withoutMoment(content);
    }
    return name.startsWith(SHEETS) ? CachedValues.apart(content) : content;
  }

  private static byte[] withoutMoment(byte[] core) {
    return new String(core, StandardCharsets.UTF_8)
        .replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "")
        .getBytes(StandardCharsets.UTF_8);
  }
}
