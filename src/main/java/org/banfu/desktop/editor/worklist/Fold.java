package org.banfu.desktop.editor.worklist;

/// How a row of the list lies: all five columns side by side, the stages alone side by side, or
/// everything below each other.
enum Fold {
  WIDE,
  MIDDLE,
  NARROW;

  // In em: five columns of 16, three of 14.
  private static final double WIDE_FROM = 80;
  private static final double MIDDLE_FROM = 42;

  /// @param width of the list, in the unit of the font's size
  static Fold of(double width, double fontSize) {
    double em = width / Math.max(1, fontSize);
    if (em >= WIDE_FROM) {
      return WIDE;
    }
    return em >= MIDDLE_FROM ? MIDDLE : NARROW;
  }
}
