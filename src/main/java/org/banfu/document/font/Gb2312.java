package org.banfu.document.font;

import java.nio.charset.Charset;
import java.util.BitSet;

/// The ideographs of GB/T 2312-1980, rows 16 to 87 of its table: all that a face named `_GB2312`
/// has.
public final class Gb2312 {
  private static final String ENDING = "_GB2312";
  private static final int FIRST_ROW = 0xB0;
  private static final int LAST_ROW = 0xF7;
  private static final int FIRST_CELL = 0xA1;
  private static final int CELLS = 94;

  /// Where the ideographs of Unicode begin.
  private static final int FIRST_IDEOGRAPH = 0x3400;

  private static final BitSet KNOWN = known();

  private Gb2312() {}

  private static BitSet known() {
    byte[] table = new byte[(LAST_ROW - FIRST_ROW + 1) * CELLS * 2];
    int at = 0;
    for (int row = FIRST_ROW; row <= LAST_ROW; row++) {
      for (int cell = 0; cell < CELLS; cell++) {
        table[at++] = (byte) row;
        table[at++] = (byte) (FIRST_CELL + cell);
      }
    }
    var known = new BitSet(0x10000);
    new String(table, Charset.forName("GB18030")).chars().forEach(known::set);
    return known;
  }

  /// Whether a face of this name has no other ideographs.
  public static boolean bounds(String family) {
    return family.endsWith(ENDING);
  }

  /// Whether this is an ideograph that the standard does not have.
  public static boolean lacks(int point) {
    return point >= FIRST_IDEOGRAPH && !KNOWN.get(point) && Character.isIdeographic(point);
  }
}
