package org.banfu.document.word;

import io.soabase.recordbuilder.core.RecordBuilder;

/// How a run of text looks. Sizes in points.
///
/// @param ascii the family for Latin letters and digits
/// @param eastAsia the family for Chinese
/// @param preferEastAsia whether marks that both scripts use count as Chinese
/// @param spacing added behind each character
/// @param scale of the width, 1 is as drawn
/// @param raised above the base line, negative below
/// @param color RRGGBB, `background` likewise or empty for none
@RecordBuilder
public record RunStyle(
    String ascii,
    String eastAsia,
    boolean preferEastAsia,
    double size,
    double spacing,
    double scale,
    double raised,
    boolean bold,
    boolean italic,
    boolean underlined,
    boolean struck,
    boolean hidden,
    boolean snapsToGrid,
    boolean capitals,
    String color,
    String background) {
  private static final double SHIFTED = 0.58;

  /// What Word takes where a file says nothing.
  static final RunStyle PLAIN =
      new RunStyle(
          "Times New Roman",
          "宋体",
          false,
          10,
          0,
          1,
          0,
          false,
          false,
          false,
          false,
          false,
          true,
          false,
          "000000",
          "");

  /// This style with what an `rPr` states.
  RunStyle with(Xml properties) {
    RunStyleBuilder to = RunStyleBuilder.builder(this);
    for (Xml p : properties.children()) {
      switch (p.name()) {
        case "rFonts" -> fonts(p, to);
        case "sz" -> to.size(p.number("val", 2 * size) / 2);
        case "spacing" -> to.spacing(p.points("val", spacing));
        case "w" -> to.scale(percent(p));
        case "position" -> to.raised(p.number("val", 0) / 2);
        case "b" -> to.bold(p.isOn());
        case "i" -> to.italic(p.isOn());
        case "u" -> to.underlined(!p.get("val", "single").equals("none"));
        case "strike" -> to.struck(p.isOn());
        case "vanish" -> to.hidden(p.isOn());
        case "snapToGrid" -> to.snapsToGrid(p.isOn());
        case "caps" -> to.capitals(p.isOn());
        case "color" -> to.color(p.color("val", "000000"));
        case "highlight" -> to.background(highlight(p.get("val", "none")));
        case "shd" -> to.background(p.color("fill", ""));
        case "vertAlign" -> shifted(p.get("val", "baseline"), to);
        default -> {
          // WordFile names those that would change the page.
        }
      }
    }
    return to.build();
  }

  private static void fonts(Xml fonts, RunStyleBuilder to) {
    to.ascii(fonts.get("ascii", fonts.get("hAnsi", to.ascii())));
    to.eastAsia(fonts.get("eastAsia", to.eastAsia()));
    to.preferEastAsia(fonts.get("hint", to.preferEastAsia() ? "eastAsia" : "").equals("eastAsia"));
  }

  private double percent(Xml p) {
    String value = p.get("val", "100").replace("%", "");
    try {
      double percent = Double.parseDouble(value);
      return percent <= 0 ? 1 : percent / 100;
    } catch (NumberFormatException e) {
      return scale;
    }
  }

  /// Smaller, above or below the line, as LibreOffice sets it.
  private static void shifted(String where, RunStyleBuilder to) {
    double whole = to.size();
    switch (where) {
      case "superscript" -> to.size(SHIFTED * whole).raised(0.33 * whole);
      case "subscript" -> to.size(SHIFTED * whole).raised(-0.08 * whole);
      default -> {
        // On the line.
      }
    }
  }

  private static String highlight(String name) {
    return switch (name) {
      case "yellow" -> "FFFF00";
      case "green" -> "00FF00";
      case "cyan" -> "00FFFF";
      case "magenta" -> "FF00FF";
      case "blue" -> "0000FF";
      case "red" -> "FF0000";
      case "darkBlue" -> "000080";
      case "darkCyan" -> "008080";
      case "darkGreen" -> "008000";
      case "darkMagenta" -> "800080";
      case "darkRed" -> "800000";
      case "darkYellow" -> "808000";
      case "darkGray" -> "808080";
      case "lightGray" -> "C0C0C0";
      case "black" -> "000000";
      case "white" -> "FFFFFF";
      default -> "";
    };
  }
}
