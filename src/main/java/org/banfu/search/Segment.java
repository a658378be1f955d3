package org.banfu.search;

import java.nio.ByteBuffer;
import org.banfu.proposal.Place;
import org.jspecify.annotations.Nullable;

/// The searched texts of up to a thousand proposals, one after the other, and what belongs to them
/// ([Layout]); never changed once it is made. In memory or in a mapped file.
final class Segment {
  private final ByteBuffer bytes;
  private final int[] header = new int[Layout.HEADER_INTS];
  private final FacetValue[] facets;
  private final SegmentFiles.@Nullable Mark mark;

  /// The pairs of whole texts that were asked for.
  private final @Nullable Grams[] pairs;

  /// @param bytes direct, as [SegmentWriter] made them
  Segment(ByteBuffer bytes) {
    this(bytes, null);
  }

  /// @param mark the file that is mapped
  Segment(ByteBuffer bytes, SegmentFiles.@Nullable Mark mark) {
    this.mark = mark;
    this.bytes = bytes.order(Layout.ORDER);
    for (int i = 0; i < header.length; i++) {
      header[i] = bytes.getInt(i * Integer.BYTES);
    }
    pairs = new Grams[isSigned() ? 0 : docs()];
    facets = new FacetValue[header[Layout.FACET_COUNT]];
    for (int i = 0; i < facets.length; i++) {
      int at = header[Layout.FACETS] + i * Layout.FACET_INTS * Integer.BYTES;
      facets[i] =
          new FacetValue(Facet.of(bytes.getInt(at)), string(bytes.getInt(at + Integer.BYTES)));
    }
  }

  ByteBuffer bytes() {
    return bytes;
  }

  /// Its file; null if it is only in memory.
  SegmentFiles.@Nullable Mark mark() {
    return mark;
  }

  int docs() {
    return header[Layout.DOCS];
  }

  /// How many longs a set of its proposals takes.
  int words() {
    return (docs() + Long.SIZE - 1) >>> 6;
  }

  /// The proposals whose signatures have a bit, or all if there are no signatures.
  void keepSigned(long[] docs, int bit) {
    int words = header[Layout.WORDS];
    int at = header[Layout.SIGNATURES] + bit * words * Long.BYTES;
    for (int i = 0; i < words; i++) {
      docs[i] &= bytes.getLong(at + i * Long.BYTES);
    }
  }

  /// One long of the column of a bit of what is read aloud.
  long signedAloud(int bit, int word) {
    int words = header[Layout.WORDS];
    return bytes.getLong(header[Layout.ALOUD] + (bit * words + word) * Long.BYTES);
  }

  boolean isSigned() {
    return header[Layout.WORDS] > 0;
  }

  /// One long of the signature bit's column.
  long signed(int bit, int word) {
    int words = header[Layout.WORDS];
    return bytes.getLong(header[Layout.SIGNATURES] + (bit * words + word) * Long.BYTES);
  }

  private int doc(int doc, int which) {
    return bytes.getInt(header[Layout.DOC_TABLE] + (doc * Layout.DOC_INTS + which) * Integer.BYTES);
  }

  /// All pairs of a proposal of a segment without signatures; kept, since it is asked for often.
  /// Two threads may both make them.
  Grams pairs(int doc) {
    Grams known = pairs[doc];
    if (known == null) {
      known = Grams.of(folded(textStart(doc), textEnd(doc)));
      pairs[doc] = known;
    }
    return known;
  }

  /// Where a proposal's text begins, in bytes of the segment.
  int textStart(int doc) {
    return header[Layout.TEXT] + doc(doc, Layout.TEXT_START) * Character.BYTES;
  }

  int textEnd(int doc) {
    return header[Layout.TEXT] + doc(doc, Layout.TEXT_END) * Character.BYTES;
  }

  /// Where its texts of this kind end, in bytes of the segment.
  int kindEnd(int doc, FieldKind kind) {
    return textStart(doc) + doc(doc, Layout.KIND_ENDS + kind.rank()) * Character.BYTES;
  }

  int kindStart(int doc, FieldKind kind) {
    return kind == FieldKind.NUMBER ? textStart(doc) : kindEnd(doc, FieldKind.of(kind.rank() - 1));
  }

  /// The kind of the text at this byte of the segment.
  FieldKind kindAt(int doc, int at) {
    int own = (at - textStart(doc)) / Character.BYTES;
    int kind = 0;
    while (kind < FieldKind.count() - 1 && own >= doc(doc, Layout.KIND_ENDS + kind)) {
      kind++;
    }
    return FieldKind.of(kind);
  }

  long hash(int doc) {
    return bytes.getLong(
        header[Layout.DOC_TABLE] + (doc * Layout.DOC_INTS + Layout.HASH) * Integer.BYTES);
  }

  long order(int doc) {
    return bytes.getLong(
        header[Layout.DOC_TABLE] + (doc * Layout.DOC_INTS + Layout.ORDER_KEY) * Integer.BYTES);
  }

  String id(int doc) {
    return string(doc(doc, Layout.ID));
  }

  /// The proposal of this id, or -1.
  int find(String id) {
    return SegmentIds.find(this, header[Layout.IDS], id);
  }

  int facetCount() {
    return facets.length;
  }

  FacetValue facet(int index) {
    return facets[index];
  }

  int facetsStart(int doc) {
    return doc(doc, Layout.FACETS_START);
  }

  int facetsEnd(int doc) {
    return doc(doc, Layout.FACETS_END);
  }

  /// The facet value in this place of the list of all proposals' values.
  int facetAt(int index) {
    return bytes.getInt(header[Layout.FACET_REFS] + index * Integer.BYTES);
  }

  int rowsStart(int doc) {
    return doc(doc, Layout.ROWS_START);
  }

  int rowsEnd(int doc) {
    return doc(doc, Layout.ROWS_END);
  }

  private int row(int row, int which) {
    return bytes.getInt(header[Layout.ROWS] + (row * Layout.ROW_INTS + which) * Integer.BYTES);
  }

  /// Where a row's text begins, in bytes of the segment.
  int rowStart(int doc, int row) {
    return textStart(doc) + row(row, 0) * Character.BYTES;
  }

  /// Before the sign that ends it.
  int rowEnd(int doc, int row) {
    int next = row + 1 == rowsEnd(doc) ? textEnd(doc) : rowStart(doc, row + 1);
    return next - Character.BYTES;
  }

  String rowField(int row) {
    return string(row(row, 1));
  }

  Place rowPlace(int row) {
    int id = row(row, 2);
    return new Place(rowField(row), id < 0 ? null : string(id));
  }

  int rowSuggestion(int row) {
    return row(row, 3);
  }

  /// The row in which this byte of the segment stands.
  int rowAt(int doc, int at) {
    int low = rowsStart(doc);
    int high = rowsEnd(doc) - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (rowStart(doc, middle) <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /// The folded text between two bytes of the segment.
  String folded(int from, int to) {
    var chars = new char[(to - from) / Character.BYTES];
    bytes.slice(from, to - from).order(Layout.ORDER).asCharBuffer().get(chars);
    return new String(chars);
  }

  /// The text between two bytes of the segment, as it is written.
  String written(int doc, int from, int to) {
    char[] chars = folded(from, to).toCharArray();
    int first = (from - textStart(doc)) / Character.BYTES;
    int start = header[Layout.ORIGINALS];
    int at = 0;
    for (int i = doc(doc, Layout.ORIGINALS_START); i < doc(doc, Layout.ORIGINALS_END); i += 2) {
      at += bytes.getChar(start + i * Character.BYTES);
      char original = bytes.getChar(start + (i + 1) * Character.BYTES);
      if (at >= first + chars.length) {
        break;
      }
      if (at >= first && original != Sheet.END) {
        chars[at - first] = original;
      }
    }
    return new String(chars);
  }

  /// Where the text as written differs, as [Sheet] has it.
  char[] originals(int doc) {
    int from = header[Layout.ORIGINALS] + doc(doc, Layout.ORIGINALS_START) * Character.BYTES;
    int to = header[Layout.ORIGINALS] + doc(doc, Layout.ORIGINALS_END) * Character.BYTES;
    return folded(from, to).toCharArray();
  }

  private String string(int index) {
    int offsets = header[Layout.STRING_OFFSETS] + index * Integer.BYTES;
    int from = bytes.getInt(offsets);
    var one = new byte[bytes.getInt(offsets + Integer.BYTES) - from];
    bytes.get(header[Layout.STRINGS] + from, one);
    return StringTable.decoded(one);
  }
}
