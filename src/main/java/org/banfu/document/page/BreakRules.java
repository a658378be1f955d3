package org.banfu.document.page;

import org.banfu.document.word.DocumentSettings;

/// Where a line of Chinese may end, and which marks give way: what Word and LibreOffice do for
/// zh-CN, with the document's own lists where it brings them.
record BreakRules(String noBegin, String noEnd, boolean compresses) {
  private static final String NO_BEGIN =
      "!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠々";

  private static final String NO_END = "$([{£¥‘“〈《「『【〔〖〝﹙﹛﹝＄（［｛￡￥";

  /// Marks that may stand outside of the right margin.
  private static final String OVERHANGS = "、。，．：；！？,.:;!?";

  /// Marks of a full width that may be set closer, to half of it.
  private static final String CLOSER = "、。，．：；！？〈〉《》「」『』【】〔〕〖〗〘〙〚〛〝〞〟（）［］｛｝“”‘’";

  /// Letters and digits stay with these before them (Unicode's line breaking, LB19 and LB30).
  private static final String HOLDS_LATIN = "）》”’〕】」』〉］｝〗％";

  /// And with these where they cannot stand outside of the margin, as LibreOffice has it.
  private static final String HOLDS_INSIDE = "，。、．";

  private static final double GIVES = 0.5;

  static BreakRules of(DocumentSettings settings) {
    String begin = settings.noBegin();
    String end = settings.noEnd();
    return new BreakRules(
        begin == null ? NO_BEGIN : begin, end == null ? NO_END : end, settings.compresses());
  }

  boolean overhangs(int point) {
    return OVERHANGS.indexOf(point) >= 0;
  }

  /// How much narrower a mark can be set.
  double slack(int point, double width, double size) {
    return compresses && width >= 0.75 * size && CLOSER.indexOf(point) >= 0 ? width * GIVES : 0;
  }

  /// Whether a line may end between two characters.
  ///
  /// @param kinsoku whether the lists are kept
  /// @param inside whether no mark stands outside of the margin
  boolean allows(Glyph first, Glyph second, boolean kinsoku, boolean inside) {
    int before = first.point();
    int after = second.point();
    if (isGlue(before) || isGlue(after)) {
      return false;
    }
    if (kinsoku && (noBegin.indexOf(after) >= 0 || noEnd.indexOf(before) >= 0)) {
      return false;
    }
    if (before == after && (before == '—' || before == '…')) {
      return false;
    }
    if (isBlank(before) || before == '—' || after == '—') {
      return true;
    }
    boolean holds =
        HOLDS_LATIN.indexOf(before) >= 0 || (inside && HOLDS_INSIDE.indexOf(before) >= 0);
    if (holds && second.script() == Script.LATIN) {
      return false;
    }
    if (first.script() == Script.CHINESE || second.script() == Script.CHINESE) {
      return true;
    }
    boolean joins = before == '-' || before == '/';
    return (joins && Character.isLetterOrDigit(after)) || before == '\u200B';
  }

  /// Whether no line begins with this.
  boolean beginsNone(int point) {
    return noBegin.indexOf(point) >= 0;
  }

  static boolean isBlank(int point) {
    return point == ' ' || point == 0x3000;
  }

  private static boolean isGlue(int point) {
    return point == 0xA0
        || point == 0x2011
        || point == 0x202F
        || point == 0x2060
        || point == 0xFEFF;
  }
}
