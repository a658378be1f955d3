package org.banfu.document.word;

/// Where a tab leads.
///
/// @param at in points from the text's left margin
/// @param alignment of what follows the tab: [Alignment#LEFT], `CENTRE` or `RIGHT`
/// @param leader what fills the way there, empty for nothing
public record TabStop(double at, Alignment alignment, String leader) {
  static TabStop of(Xml tab) {
    String leader =
        switch (tab.get("leader", "none")) {
          case "dot" -> ".";
          case "middleDot" -> "·";
          case "hyphen" -> "-";
          case "underscore", "heavy" -> "_";
          default -> "";
        };
    return new TabStop(tab.points("pos", 0), Alignment.of(tab.get("val", "left")), leader);
  }
}
