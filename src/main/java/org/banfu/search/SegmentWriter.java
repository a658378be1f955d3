package org.banfu.search;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.banfu.text.Pinyin;

/// Lays proposals into a segment, newest first.
final class SegmentWriter {
  private final List<Sheet> sheets;
  private final Pinyin pinyin;
  private final StringTable strings = new StringTable();
  private final Map<FacetValue, Integer> facets = new HashMap<>();
  private final List<int[]> facetEntries = new ArrayList<>();
  private final int[] header = new int[Layout.HEADER_INTS];

  private SegmentWriter(List<Sheet> sheets, Pinyin pinyin) {
    this.pinyin = pinyin;
    this.sheets =
        sheets.stream().sorted(Comparator.comparingLong(Sheet::order).reversed()).toList();
  }

  /// The bytes of the segment.
  ///
  /// @param allocate gives a direct buffer of zeros
  static ByteBuffer write(List<Sheet> sheets, Pinyin pinyin, IntFunction<ByteBuffer> allocate) {
    return new SegmentWriter(sheets, pinyin).write(allocate);
  }

  static Segment inMemory(List<Sheet> sheets, Pinyin pinyin) {
    return new Segment(write(sheets, pinyin, ByteBuffer::allocateDirect));
  }

  private ByteBuffer write(IntFunction<ByteBuffer> allocate) {
    int docs = sheets.size();
    int rows = sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum();
    int refs = sheets.stream().mapToInt(sheet -> sheet.facets().size()).sum();
    int[][] rowInts = new int[docs][];
    int[][] facetInts = new int[docs][];
    int[] ids = new int[docs];
    for (int i = 0; i < docs; i++) {
      rowInts[i] = rows(sheets.get(i));
      facetInts[i] = sheets.get(i).facets().stream().mapToInt(this::facet).toArray();
      ids[i] = strings.add(sheets.get(i).id());
    }
    int size = place(docs, rows, refs);
    ByteBuffer out = allocate.apply(size).order(Layout.ORDER);
    for (int i = 0; i < header.length; i++) {
      out.putInt(i * Integer.BYTES, header[i]);
    }
    putDocs(out, ids);
    putInts(out, header[Layout.ROWS], rowInts);
    putInts(out, header[Layout.FACET_REFS], facetInts);
    putInts(out, header[Layout.FACETS], facetEntries.toArray(int[][]::new));
    putIds(out);
    putStrings(out);
    putTexts(out);
    return out;
  }

  private int place(int docs, int rows, int refs) {
    int words = docs < Layout.SIGNED_DOCS ? 0 : (docs + Long.SIZE - 1) >>> 6;
    int bytes = strings.all().stream().mapToInt(one -> one.length).sum();
    int originals = sheets.stream().mapToInt(sheet -> sheet.originals().length).sum();
    int text = sheets.stream().mapToInt(sheet -> sheet.folded().length).sum();
    header[0] = Layout.MAGIC;
    header[1] = Layout.FORMAT;
    header[Layout.DOCS] = docs;
    header[Layout.WORDS] = words;
    header[Layout.FACET_COUNT] = facetEntries.size();
    header[Layout.STRING_COUNT] = strings.all().size();
    int at = Layout.HEADER_INTS * Integer.BYTES;
    at = section(Layout.DOC_TABLE, at, docs * Layout.DOC_INTS * Integer.BYTES);
    at = section(Layout.ROWS, at, rows * Layout.ROW_INTS * Integer.BYTES);
    at = section(Layout.FACET_REFS, at, refs * Integer.BYTES);
    at = section(Layout.FACETS, at, facetEntries.size() * Layout.FACET_INTS * Integer.BYTES);
    at = section(Layout.IDS, at, docs * Layout.ID_INTS * Integer.BYTES);
    at = section(Layout.STRING_OFFSETS, at, (strings.all().size() + 1) * Integer.BYTES);
    at = section(Layout.STRINGS, at, bytes);
    at = section(Layout.ORIGINALS, at, originals * Character.BYTES);
    at = section(Layout.TEXT, at, text * Character.BYTES);
    at = section(Layout.SIGNATURES, at, words * Signature.BITS * Long.BYTES);
    return section(Layout.ALOUD, at, words * AloudSignature.BITS * Long.BYTES);
  }

  private int section(int which, int at, int size) {
    header[which] = at;
    return Layout.align(Math.addExact(at, size));
  }

  private int[] rows(Sheet sheet) {
    var ints = new int[sheet.rows().size() * Layout.ROW_INTS];
    int at = 0;
    for (Sheet.Row row : sheet.rows()) {
      String id = row.place().id();
      ints[at++] = row.start();
      ints[at++] = strings.add(row.place().field());
      ints[at++] = id == null ? -1 : strings.add(id);
      ints[at++] = row.suggestion();
    }
    return ints;
  }

  private int facet(FacetValue value) {
    return facets.computeIfAbsent(
        value,
        one -> {
          facetEntries.add(new int[] {one.facet().code(), strings.add(one.value())});
          return facetEntries.size() - 1;
        });
  }

  private void putDocs(ByteBuffer out, int[] ids) {
    int text = 0;
    int originals = 0;
    int rows = 0;
    int refs = 0;
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      int at = header[Layout.DOC_TABLE] + i * Layout.DOC_INTS * Integer.BYTES;
      put(out, at, Layout.TEXT_START, text);
      put(out, at, Layout.TEXT_END, text += sheet.folded().length);
      put(out, at, Layout.ORIGINALS_START, originals);
      put(out, at, Layout.ORIGINALS_END, originals += sheet.originals().length);
      put(out, at, Layout.ROWS_START, rows);
      put(out, at, Layout.ROWS_END, rows += sheet.rows().size());
      put(out, at, Layout.FACETS_START, refs);
      put(out, at, Layout.FACETS_END, refs += sheet.facets().size());
      out.putLong(at + Layout.HASH * Integer.BYTES, sheet.hash());
      out.putLong(at + Layout.ORDER_KEY * Integer.BYTES, sheet.order());
      put(out, at, Layout.ID, ids[i]);
      putKindEnds(out, at, sheet);
    }
  }

  /// Where the texts of each kind end, from the proposal's own beginning.
  private static void putKindEnds(ByteBuffer out, int at, Sheet sheet) {
    int row = 0;
    for (int kind = 0; kind < FieldKind.count(); kind++) {
      while (row < sheet.rows().size() && sheet.rows().get(row).kind().rank() <= kind) {
        row++;
      }
      int end = row == sheet.rows().size() ? sheet.folded().length : sheet.rows().get(row).start();
      put(out, at, Layout.KIND_ENDS + kind, end);
    }
  }

  private void putIds(ByteBuffer out) {
    int at = header[Layout.IDS];
    var hashes = sheets.stream().mapToLong(sheet -> Layout.hash(sheet.id())).toArray();
    for (int doc :
        IntStream.range(0, hashes.length)
            .boxed()
            .sorted(Comparator.comparingLong(i -> hashes[i]))
            .toList()) {
      out.putLong(at, hashes[doc]);
      out.putInt(at + Long.BYTES, doc);
      at += Layout.ID_INTS * Integer.BYTES;
    }
  }

  private void putStrings(ByteBuffer out) {
    int offset = 0;
    int at = header[Layout.STRING_OFFSETS];
    for (byte[] one : strings.all()) {
      out.putInt(at, offset);
      out.put(header[Layout.STRINGS] + offset, one);
      offset += one.length;
      at += Integer.BYTES;
    }
    out.putInt(at, offset);
  }

  private void putTexts(ByteBuffer out) {
    int text = header[Layout.TEXT];
    int originals = header[Layout.ORIGINALS];
    for (Sheet sheet : sheets) {
      chars(out, text, sheet.folded());
      chars(out, originals, sheet.originals());
      text += sheet.folded().length * Character.BYTES;
      originals += sheet.originals().length * Character.BYTES;
    }
    if (header[Layout.WORDS] > 0) {
      new SegmentSigner(out, header, pinyin).sign(sheets);
    }
  }

  private static void chars(ByteBuffer out, int at, char[] chars) {
    out.slice(at, chars.length * Character.BYTES).order(Layout.ORDER).asCharBuffer().put(chars);
  }

  private static void put(ByteBuffer out, int at, int which, int value) {
    out.putInt(at + which * Integer.BYTES, value);
  }

  private static void putInts(ByteBuffer out, int at, int[][] all) {
    int next = at;
    for (int[] ints : all) {
      for (int one : ints) {
        out.putInt(next, one);
        next += Integer.BYTES;
      }
    }
  }
}
