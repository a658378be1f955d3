package org.banfu.search;

/// A segment with what changed since it was made: which of its proposals have a newer text
/// elsewhere or are gone, and which are in the bin. Never changed; the sets are copied.
final class Part {
  private final Segment segment;
  private final long[] gone;
  private final long[] binned;
  private final int living;

  Part(Segment segment, long[] gone, long[] binned) {
    this.segment = segment;
    this.gone = gone;
    this.binned = binned;
    int count = segment.docs();
    for (long word : gone) {
      count -= Long.bitCount(word);
    }
    this.living = count;
  }

  static Part fresh(Segment segment) {
    return new Part(segment, new long[segment.words()], new long[segment.words()]);
  }

  Segment segment() {
    return segment;
  }

  int living() {
    return living;
  }

  boolean isGone(int doc) {
    return (gone[doc >>> 6] >>> doc & 1) != 0;
  }

  boolean isBinned(int doc) {
    return (binned[doc >>> 6] >>> doc & 1) != 0;
  }

  Part without(int doc) {
    return new Part(segment, with(gone, doc, true), binned);
  }

  Part withBinned(int doc, boolean inBin) {
    return new Part(segment, gone, with(binned, doc, inBin));
  }

  private static long[] with(long[] set, int doc, boolean in) {
    long[] copy = set.clone();
    copy[doc >>> 6] = in ? copy[doc >>> 6] | 1L << doc : copy[doc >>> 6] & ~(1L << doc);
    return copy;
  }

  /// Those in the bin, or those outside it.
  long[] docs(boolean inBin) {
    var docs = new long[segment.words()];
    for (int i = 0; i < docs.length; i++) {
      docs[i] = ~gone[i] & (inBin ? binned[i] : ~binned[i]);
    }
    int rest = segment.docs() & Long.SIZE - 1;
    if (rest != 0) {
      docs[docs.length - 1] &= (1L << rest) - 1;
    }
    return docs;
  }

  long[] goneSet() {
    return gone.clone();
  }

  long[] binnedSet() {
    return binned.clone();
  }
}
