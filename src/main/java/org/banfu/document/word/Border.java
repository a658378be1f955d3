package org.banfu.document.word;

/// One rule of a border.
///
/// @param width in points, 0 for none
/// @param space between rule and text in points
/// @param color RRGGBB
public record Border(Kind kind, double width, double space, String color) {
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

  static final Border NONE = new Border(Kind.NONE, 0, 0, "000000");

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
    String color = edge.get("color", "auto");
    return kind == Kind.NONE
        ? NONE
        : new Border(
            kind,
            Math.max(0.25, edge.number("sz", 4) / 8),
            edge.number("space", 0),
            color.matches("[0-9A-Fa-f]{6}") ? color : "000000");
  }

  public boolean isDrawn() {
    return kind != Kind.NONE;
  }
}
