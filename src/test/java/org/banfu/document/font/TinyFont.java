package org.banfu.document.font;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// A whole TrueType font of a few characters, each drawn as a full square, for tests that need to
/// know which font has what.
public final class TinyFont {
  private static final int EM = 1_000;

  private final String family;
  private final int[] points;
  private final int licence;

  /// @param characters those that it has, besides the space
  /// @param licence `OS/2.fsType`: 0 may go out, 2 may not
  public TinyFont(String family, String characters, int licence) {
    this.family = family;
    this.points = (" " + characters).codePoints().sorted().distinct().toArray();
    this.licence = licence;
  }

  /// A font that may go out in files.
  public static TinyFont open(String family, String characters) {
    return new TinyFont(family, characters, 0);
  }

  /// A font that its licence keeps out of files.
  public static TinyFont closed(String family, String characters) {
    return new TinyFont(family, characters, 2);
  }

  /// Writes it into a folder of fonts.
  public TinyFont into(Path folder, String name) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(name), bytes());
    return this;
  }

  private interface Content {
    void write(DataOutputStream out) throws IOException;
  }

  private static byte[] table(Content content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    content.write(new DataOutputStream(bytes));
    while (bytes.size() % 4 != 0) {
      bytes.write(0);
    }
    return bytes.toByteArray();
  }

  private static void shorts(DataOutputStream out, int... values) throws IOException {
    for (int value : values) {
      out.writeShort(value);
    }
  }

  private byte[] bytes() throws IOException {
    int glyphs = points.length + 1;
    byte[] square =
        table(out -> {
          shorts(out, 1, 50, 0, 950, 800, 3, 0);
          out.write(new byte[] {1, 1, 1, 1});
          shorts(out, 50, 0, 900, 0, 0, 800, 0, -800);
        });
    Map<String, byte[]> tables = new LinkedHashMap<>();
    tables.put(
        "OS/2",
        table(out -> {
          shorts(out, 4, EM, 400, 5, licence);
          out.write(new byte[54]);
          shorts(out, points[0], Math.min(0xFFFF, points[points.length - 1]), 850, -150, 0);
          shorts(out, 850, 150);
          out.write(new byte[18]);
        }));
    tables.put("cmap", table(this::map));
    tables.put(
        "glyf",
        table(out -> {
          for (int i = 0; i < glyphs; i++) {
            out.write(square);
          }
        }));
    tables.put(
        "head",
        table(out -> {
          shorts(out, 1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 0, EM);
          out.write(new byte[16]);
          shorts(out, 50, 0, 950, 800, 0, 8, 2, 1, 0);
        }));
    tables.put(
        "hhea",
        table(
            out -> shorts(out, 1, 0, 850, -150, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, glyphs)));
    tables.put(
        "hmtx",
        table(out -> {
          for (int i = 0; i < glyphs; i++) {
            shorts(out, EM, 50);
          }
        }));
    tables.put(
        "loca",
        table(out -> {
          for (int i = 0; i <= glyphs; i++) {
            out.writeInt(i * square.length);
          }
        }));
    tables.put(
        "maxp", table(out -> shorts(out, 1, 0, glyphs, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)));
    tables.put("name", table(this::names));
    tables.put(
        "post",
        table(out -> {
          shorts(out, 3, 0);
          out.write(new byte[28]);
        }));
    return file(tables);
  }

  /// Format 12, one group a character.
  private void map(DataOutputStream out) throws IOException {
    shorts(out, 0, 1, 3, 10, 0, 12, 12, 0);
    out.writeInt(16 + 12 * points.length);
    out.writeInt(0);
    out.writeInt(points.length);
    for (int i = 0; i < points.length; i++) {
      out.writeInt(points[i]);
      out.writeInt(points[i]);
      out.writeInt(i + 1);
    }
  }

  private void names(DataOutputStream out) throws IOException {
    byte[] name = family.getBytes(StandardCharsets.UTF_16BE);
    int[] ids = {1, 4, 6};
    shorts(out, 0, ids.length, 6 + 12 * ids.length);
    for (int id : ids) {
      shorts(out, 3, 1, 0x409, id, name.length, 0);
    }
    out.write(name);
  }

  private static byte[] file(Map<String, byte[]> tables) throws IOException {
    return table(out -> {
      shorts(out, 1, 0, tables.size(), 128, 3, 32);
      int offset = 12 + 16 * tables.size();
      for (var entry : tables.entrySet()) {
        out.writeBytes(entry.getKey());
        out.writeInt(0);
        out.writeInt(offset);
        out.writeInt(entry.getValue().length);
        offset += entry.getValue().length;
      }
      for (byte[] content : tables.values()) {
        out.write(content);
      }
    });
  }
}
