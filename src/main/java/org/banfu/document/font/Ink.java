package org.banfu.document.font;

/// Which characters must be seen. Spaces, controls, joiners and variation selectors need no glyph
/// (Unicode, Default_Ignorable_Code_Point).
public final class Ink {
  private static final int COMBINING_JOINER = 0x34F;

  private Ink() {}

  public static boolean shows(int point) {
    return !isIgnorable(point) && !Character.isISOControl(point) && !Character.isSpaceChar(point);
  }

  /// Whether it takes no room where the face does not have it.
  public static boolean isIgnorable(int point) {
    return Character.getType(point) == Character.FORMAT
        || point == COMBINING_JOINER
        || (point >= 0xFE00 && point <= 0xFE0F)
        || (point >= 0xE0100 && point <= 0xE01EF);
  }
}
