package org.banfu.document.font;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// One face of a font file: its names, its characters' widths and what its licence allows.
/// Immutable, for any thread.
public final class FontFace {
  private static final int RESTRICTED = 0x2;
  private static final int MAY_BE_EMBEDDED = 0xC;
  private static final int BITMAPS_ONLY = 0x200;
  private static final int NO_SUBSET = 0x100;
  private static final int BOLD = 600;

  private final FontSource source;
  private final int index;
  private final FontTables tables;
  private final CharacterMap map;
  private final Set<String> families;
  private final String fullName;
  private final int unitsPerEm;
  private final int metrics;

  private FontFace(FontSource source, int index, FontTables tables) {
    this.source = source;
    this.index = index;
    this.tables = tables;
    this.map = CharacterMap.of(tables);
    this.unitsPerEm = Math.max(1, tables.unsigned16("head", 18));
    this.metrics = tables.unsigned16("hhea", 34);
    this.families = new LinkedHashSet<>(names(16));
    families.addAll(names(1));
    List<String> full = names(4);
    this.fullName = full.isEmpty() ? "" : full.getFirst();
  }

  /// The faces in a file; none if it is no font, or one that this program cannot measure.
  static List<FontFace> in(FontSource source) {
    List<FontFace> faces = new ArrayList<>();
    try {
      List<FontTables> tables = FontTables.in(source.mapped());
      for (int i = 0; i < tables.size(); i++) {
        faces.add(new FontFace(source, i, tables.get(i)));
      }
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
      // A damaged or foreign file among the system's fonts is as good as none.
      return List.copyOf(faces);
    }
    return List.copyOf(faces);
  }

  public FontSource source() {
    return source;
  }

  /// Its place in a collection, 0 in a file of one face.
  public int index() {
    return index;
  }

  /// What it is called, in every language it says it in.
  public Set<String> families() {
    return Set.copyOf(families);
  }

  /// The first of its names.
  public String family() {
    return families.isEmpty() ? fullName : families.iterator().next();
  }

  public String fullName() {
    return fullName;
  }

  public boolean has(int point) {
    return map.glyph(point) != 0;
  }

  /// A character's width at size 1.
  public double width(int point) {
    int glyph = Math.min(map.glyph(point), metrics - 1);
    return glyph < 0 ? 0 : tables.unsigned16("hmtx", 4 * glyph) / (double) unitsPerEm;
  }

  /// How far it reaches above the base line at size 1.
  public double ascent() {
    int ascender = tables.signed16("hhea", 4);
    return (ascender == 0 ? tables.unsigned16("OS/2", 74) : ascender) / (double) unitsPerEm;
  }

  /// How far it reaches below the base line at size 1.
  public double descent() {
    int descender = -tables.signed16("hhea", 6);
    return (descender == 0 ? tables.unsigned16("OS/2", 76) : descender) / (double) unitsPerEm;
  }

  public boolean isBold() {
    return weight() >= BOLD;
  }

  public boolean isItalic() {
    return (tables.unsigned16("head", 44) & 2) != 0;
  }

  int weight() {
    return tables.has("OS/2") ? tables.unsigned16("OS/2", 4) : 400;
  }

  /// Whether its outlines are PostScript's.
  public boolean isPostScript() {
    return tables.has("CFF ") || tables.has("CFF2");
  }

  /// Whether its licence, as the font states it (`OS/2.fsType`), lets a part of it go out inside a
  /// document.
  public boolean mayBeEmbedded() {
    if (!tables.has("OS/2")) {
      return false;
    }
    int type = tables.unsigned16("OS/2", 8);
    boolean restricted = (type & RESTRICTED) != 0 && (type & MAY_BE_EMBEDDED) == 0;
    return !restricted && (type & (BITMAPS_ONLY | NO_SUBSET)) == 0;
  }

  private List<String> names(int id) {
    if (!tables.has("name")) {
      return List.of();
    }
    var found = new LinkedHashSet<String>();
    int count = tables.unsigned16("name", 2);
    int strings = tables.unsigned16("name", 4);
    for (int i = 0; i < count; i++) {
      int entry = 6 + 12 * i;
      if (tables.unsigned16("name", entry + 6) == id) {
        int platform = tables.unsigned16("name", entry);
        Charset charset = platform == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
        String name = string(strings, entry, charset);
        if (platform != 1 || name.chars().allMatch(c -> c < 0x80)) {
          found.add(name);
        }
      }
    }
    return List.copyOf(found);
  }

  private String string(int strings, int entry, Charset charset) {
    int length = tables.unsigned16("name", entry + 8);
    int offset = strings + tables.unsigned16("name", entry + 10);
    byte[] bytes = new byte[length];
    for (int k = 0; k < length; k++) {
      bytes[k] = (byte) tables.unsigned8("name", offset + k);
    }
    return new String(bytes, charset).strip();
  }

  @Override
  public String toString() {
    return fullName;
  }
}
