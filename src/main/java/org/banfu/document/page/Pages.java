package org.banfu.document.page;

import java.util.List;

/// A document's pages, ready to be drawn. Immutable. All measures are points from the upper left
/// corner of the paper.
///
/// @param ignored the names of what the Word file uses and the layout leaves out
/// @param replaced the fonts that are not on this machine, with what stands in
public record Pages(List<Page> pages, List<String> ignored, List<ReplacedFont> replaced) {
  public Pages {
    pages = List.copyOf(pages);
    ignored = List.copyOf(ignored);
    replaced = List.copyOf(replaced);
  }

  /// A font that the document names and this machine lacks.
  ///
  /// @param characters those that only another font has; empty if the whole font is missing
  public record ReplacedFont(String wanted, String used, String characters) {}
}
