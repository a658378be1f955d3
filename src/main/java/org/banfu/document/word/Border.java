package org.banfu.document.word;

/// One rule of a border.
///
/// @param line the thickness of the only line, or of the thick one of two, in points; 0 for none
/// @param gap between two lines; `thin` is the other line's thickness
/// @param space between rule and text in points
/// @param color RRGGBB
public record Border(Kind kind, double line, double gap, double thin, double space, String color) {
  /// How it is drawn; the two uneven ones are named from the outside to the inside.
  public enum Kind {
    NONE,
    SINGLE,
    DOUBLE,
    THICK_THIN,
    THIN_THICK,
    DASHED,
    DOTTED
  }

  /// The thin line of two, and the gap beside it.
  private static final double FINE = 0.75;

  static final Border NONE = new Border(Kind.NONE, 0, 0, 0, 0, "000000");

  static Border of(Xml edge) {
    Kind kind =
        switch (edge.get("val", "nil")) {
          case "nil", "none" -> Kind.NONE;
          case "double" -> Kind.DOUBLE;
          case "thickThinSmallGap", "thickThinMediumGap", "thickThinLargeGap" -> Kind.THICK_THIN;
          case "thinThickSmallGap", "thinThickMediumGap", "thinThickLargeGap" -> Kind.THIN_THICK;
          case "dashed", "dashSmallGap", "dotDash" -> Kind.DASHED;
          case "dotted" -> Kind.DOTTED;
          default -> Kind.SINGLE;
        };
    if (kind == Kind.NONE) {
      return NONE;
    }
    double width = Math.max(0.25, edge.number("sz", 4) / 8);
    double space = edge.number("space", 0);
    String color = edge.color("color", "000000");
    if (kind == Kind.DOUBLE) {
      return new Border(kind, width, width, width, space, color);
    }
    if (kind != Kind.THICK_THIN && kind != Kind.THIN_THICK) {
      return new Border(kind, width, 0, 0, space, color);
    }
    // What Word draws: the width is the thick line's, or in the wide form the gap's.
    String val = edge.get("val", "");
    if (val.endsWith("LargeGap")) {
      return new Border(kind, 2 * FINE, width, FINE, space, color);
    }
    return val.endsWith("MediumGap")
        ? new Border(kind, width, width / 2, width / 2, space, color)
        : new Border(kind, width, FINE, FINE, space, color);
  }

  /// All of it, in points.
  public double width() {
    return line + gap + thin;
  }

  static Border single(double width, String color) {
    return new Border(Kind.SINGLE, width, 0, 0, 0, color);
  }

  public boolean isDrawn() {
    return kind != Kind.NONE;
  }
}
