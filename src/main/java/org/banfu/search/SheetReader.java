package org.banfu.search;

import java.util.ArrayList;

/// Reads proposals out of a segment as they were laid in, for a new segment.
final class SheetReader {
  private SheetReader() {}

  static Sheet read(Segment segment, int doc) {
    int text = segment.textStart(doc);
    var rows = new ArrayList<Sheet.Row>();
    for (int row = segment.rowsStart(doc); row < segment.rowsEnd(doc); row++) {
      int start = segment.rowStart(doc, row);
      rows.add(
          new Sheet.Row(
              (start - text) / Character.BYTES,
              segment.kindAt(doc, start),
              segment.rowSuggestion(row),
              segment.rowPlace(row)));
    }
    var values = new ArrayList<FacetValue>();
    for (int i = segment.facetsStart(doc); i < segment.facetsEnd(doc); i++) {
      values.add(segment.facet(segment.facetAt(i)));
    }
    return new Sheet(
        segment.id(doc),
        segment.hash(doc),
        segment.order(doc),
        segment.folded(text, segment.textEnd(doc)).toCharArray(),
        segment.originals(doc),
        rows,
        values);
  }
}
