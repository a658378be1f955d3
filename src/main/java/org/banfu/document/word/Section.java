package org.banfu.document.word;

import java.util.List;

/// A run of pages of one shape. Measures in points.
///
/// @param header from the paper's edge to the header's top
/// @param footer from the paper's edge to the footer's foot
/// @param firstNumber the number of its first page, 0 to go on counting
/// @param numberForm the form of its page numbers, see [NumberForm]
/// @param grid the line pitch of the grid, 0 for none
/// @param gridChars what the grid adds to each character's width
/// @param heads headers and footers
public record Section(
    double width,
    double height,
    double top,
    double right,
    double bottom,
    double left,
    double header,
    double footer,
    Start start,
    int firstNumber,
    String numberForm,
    double grid,
    double gridChars,
    Heads heads,
    List<Block> blocks) {

  public Section {
    blocks = List.copyOf(blocks);
  }

  /// Where it begins.
  public enum Start {
    HERE,
    PAGE,
    EVEN_PAGE,
    ODD_PAGE
  }

  /// What stands above and below the text.
  ///
  /// @param ownFirst whether the first page has its own, maybe none
  /// @param ownEven whether even pages have their own
  public record Heads(
      List<Block> header,
      List<Block> footer,
      List<Block> firstHeader,
      List<Block> firstFooter,
      List<Block> evenHeader,
      List<Block> evenFooter,
      boolean ownFirst,
      boolean ownEven) {
    public Heads {
      header = List.copyOf(header);
      footer = List.copyOf(footer);
      firstHeader = List.copyOf(firstHeader);
      firstFooter = List.copyOf(firstFooter);
      evenHeader = List.copyOf(evenHeader);
      evenFooter = List.copyOf(evenFooter);
    }

    /// The header of a page.
    public List<Block> header(int number, boolean first) {
      return ownFirst && first ? firstHeader : ownEven && number % 2 == 0 ? evenHeader : header;
    }

    /// The footer of a page.
    public List<Block> footer(int number, boolean first) {
      return ownFirst && first ? firstFooter : ownEven && number % 2 == 0 ? evenFooter : footer;
    }
  }
}
