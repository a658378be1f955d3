package org.banfu.search;

import java.util.List;
import org.banfu.proposal.Place;

/// A proposal made ready to be laid into a segment.
///
/// @param hash tells this text of the proposal from any other
/// @param order the greater the newer: the day above, the digits of the number below
/// @param folded the folded texts, each followed by [#END]
/// @param originals where the text as written differs: pairs of the distance to the place before
///   and the character
/// @param rows the texts in their order
/// @param facets what it is counted and filtered by
record Sheet(
    String id,
    long hash,
    long order,
    char[] folded,
    char[] originals,
    List<Row> rows,
    List<FacetValue> facets) {
  /// No proposal holds it (`CleanText`), so nothing is found across the end of a text.
  static final char END = '\0';

  /// Where a text begins and what it is; it ends before the next one's [#END].
  record Row(int start, FieldKind kind, int suggestion, Place place) {}
}
