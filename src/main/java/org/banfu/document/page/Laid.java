package org.banfu.document.page;

import org.jspecify.annotations.Nullable;

/// A block with its lines broken, not yet on a page.
sealed interface Laid permits LaidParagraph, LaidTable {

  /// Kept above it, but not at the top of a page that began by itself.
  double before();

  double after();

  /// Without what is kept above and below.
  double height();

  /// Whether it stands on the page where the next block begins.
  boolean keepsNext();

  /// Whether it begins a page.
  boolean startsPage();

  /// Parts it where a page ends.
  ///
  /// @param must whether something must be placed, as the page is empty
  Split split(double room, boolean must);

  void draw(Piece on, double x, double y);

  /// What has room, and the rest.
  ///
  /// @param endsPage whether the rest goes to the next page although there may be room
  record Split(@Nullable Laid placed, @Nullable Laid rest, boolean endsPage) {}
}
