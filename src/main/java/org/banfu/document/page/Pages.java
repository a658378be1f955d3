package org.banfu.document.page;

import java.util.List;
import org.banfu.document.word.Undrawn;

/// A document's pages, ready to be drawn. Immutable. All measures are points from the upper left
/// corner of the paper.
///
/// @param undrawn what the Word file uses and the layout leaves out
/// @param replaced the fonts that are not on this machine, with what stands in
/// @param unfound the characters that no font of this machine has
public record Pages(
    List<Page> pages, List<Undrawn> undrawn, List<ReplacedFont> replaced, List<Unfound> unfound) {
  public Pages {
    pages = List.copyOf(pages);
    undrawn = List.copyOf(undrawn);
    replaced = List.copyOf(replaced);
    unfound = List.copyOf(unfound);
  }

  /// A font that the document names and this machine lacks, or one that lacks some characters.
  ///
  /// @param used the one that draws instead, proved by the font itself
  /// @param characters those that only another font has; empty if the whole font is missing
  public record ReplacedFont(String wanted, String used, String characters) {}
}
