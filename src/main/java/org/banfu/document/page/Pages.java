package org.banfu.document.page;

import java.util.List;
import org.banfu.document.word.Undrawn;

/// A document's pages, ready to be drawn. Immutable. All measures are points from the upper left
/// corner of the paper.
///
/// @param undrawn what the Word file uses and the layout leaves out
/// @param replaced the fonts that are not on this machine, with what stands in
public record Pages(List<Page> pages, List<Undrawn> undrawn, List<ReplacedFont> replaced) {
  public Pages {
    pages = List.copyOf(pages);
    undrawn = List.copyOf(undrawn);
    replaced = List.copyOf(replaced);
  }

  /// A font that the document names and this machine lacks.
  ///
  /// @param characters those that only another font has; empty if the whole font is missing
  public record ReplacedFont(String wanted, String used, String characters) {}
}
