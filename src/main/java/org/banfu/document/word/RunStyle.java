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
/// @param color RRGGBB
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
    String color) {
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
          "000000");

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
        case "color" -> to.color(color(p.get("val", color)));
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

  private static String color(String value) {
    return value.matches("[0-9A-Fa-f]{6}") ? value : "000000";
  }
}
