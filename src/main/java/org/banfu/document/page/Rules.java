package org.banfu.document.page;

import org.banfu.document.word.Border;

/// Draws borders: one rule, or two of which one may be thicker.
final class Rules {
  private Rules() {}

  /// A border along a straight line; a horizontal one lies below it, a vertical one around it.
  static void draw(Piece on, Border border, double x1, double y1, double x2, double y2) {
    boolean across = y1 == y2;
    double line = border.line();
    double thin = border.thin();
    switch (border.kind()) {
      case NONE -> {}
      case DOUBLE, THICK_THIN -> {
        single(on, border, line, x1, y1, x2, y2, across, line / 2);
        single(on, border, thin, x1, y1, x2, y2, across, line + border.gap() + thin / 2);
      }
      case THIN_THICK -> {
        single(on, border, thin, x1, y1, x2, y2, across, thin / 2);
        single(on, border, line, x1, y1, x2, y2, across, thin + border.gap() + line / 2);
      }
      default -> single(on, border, line, x1, y1, x2, y2, across, across ? line / 2 : 0);
    }
  }

  private static void single(
      Piece on,
      Border border,
      double width,
      double x1,
      double y1,
      double x2,
      double y2,
      boolean across,
      double shift) {
    double dx = across ? 0 : shift;
    double dy = across ? shift : 0;
    boolean dashed = border.kind() == Border.Kind.DASHED || border.kind() == Border.Kind.DOTTED;
    on.rules.add(new Page.Rule(x1 + dx, y1 + dy, x2 + dx, y2 + dy, width, border.color(), dashed));
  }
}
