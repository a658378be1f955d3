package org.banfu.search;

import java.util.List;
import org.banfu.proposal.Place;

/// A proposal made ready to be laid into a segment. Its arrays are not copied.
final class Sheet {
  /// Ends each text. No proposal holds it (`CleanText`), so nothing is found across the end of one.
  static final char END = '\0';

  private final String id;
  private final long hash;
  private final long order;
  private final char[] folded;
  private final char[] originals;
  private final List<Row> rows;
  private final List<FacetValue> facets;

  /// @param hash tells this text of the proposal from any other
  /// @param order the greater the newer: the day above, the digits of the number below
  /// @param folded the folded texts, each followed by [#END]
  /// @param originals where the text as written differs: pairs of the distance to the place before
  ///   and the character
  /// @param rows the texts in their order
  /// @param facets what it is counted and filtered by
  Sheet(
      String id,
      long hash,
      long order,
      char[] folded,
      char[] originals,
      List<Row> rows,
      List<FacetValue> facets) {
    this.id = id;
    this.hash = hash;
    this.order = order;
    this.folded = folded;
    this.originals = originals;
    this.rows = List.copyOf(rows);
    this.facets = List.copyOf(facets);
  }

  /// Where a text begins and what it is; it ends before the next one's [#END].
  record Row(int start, FieldKind kind, int suggestion, Place place) {}

  String id() {
    return id;
  }

  long hash() {
    return hash;
  }

  long order() {
    return order;
  }

  char[] folded() {
    return folded;
  }

  char[] originals() {
    return originals;
  }

  List<Row> rows() {
    return rows;
  }

  List<FacetValue> facets() {
    return facets;
  }
}
