package org.banfu.document.page;

import java.lang.Character.UnicodeBlock;
import java.util.Set;

/// Which of a run's fonts draws a character.
enum Script {
  CHINESE,
  LATIN,
  /// As what stands before it: marks that both use, such as “ ” — …
  EITHER;

  private static final Set<UnicodeBlock> LATIN_BLOCKS =
      Set.of(
          UnicodeBlock.LATIN_EXTENDED_C,
          UnicodeBlock.LATIN_EXTENDED_D,
          UnicodeBlock.ALPHABETIC_PRESENTATION_FORMS);

  static Script of(int point) {
    if (point == ' ' || point == 0xA0) {
      return EITHER;
    }
    if (point < 0x2000) {
      return LATIN;
    }
    if (point < 0x2070) {
      return EITHER;
    }
    if (point >= 0x20A0 && point < 0x2E80) {
      // Currency, letter-like signs, arrows, enclosed numbers, box drawing: full width in Chinese.
      return EITHER;
    }
    UnicodeBlock block = UnicodeBlock.of(point);
    boolean latin = block != null && LATIN_BLOCKS.contains(block);
    return latin ? LATIN : CHINESE;
  }
}
