package org.banfu.search;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import org.banfu.text.Fold;
import org.banfu.text.Pinyin;

/// One condition of a query, asked of the proposals of one segment.
abstract class Matcher {
  /// Fits, at no place of the text.
  static final int ANYWHERE = Integer.MAX_VALUE;

  final Segment segment;

  Matcher(Segment segment) {
    this.segment = segment;
  }

  static Matcher of(Segment segment, Atom atom, Fold fold, Pinyin pinyin) {
    return switch (atom) {
      case Atom.Words words -> new Containing(segment, words, pinyin);
      case Atom.NumberPart number -> new Numbered(segment, number.wanted(), number.text(), false);
      case Atom.WholeNumber number -> new Numbered(segment, number.wanted(), number.text(), true);
      case Atom.Member member -> new Named(segment, member.text(), FieldKind::isMember, pinyin);
      case Atom.Unit unit -> new Named(segment, unit.text(), FieldKind::isUnit, pinyin);
      case Atom.OneOf one -> new Valued(segment, one.facet(), one.values(), fold);
    };
  }

  /// Takes those out of the set of which it is sure that they do not fit.
  abstract void prune(long[] docs);

  /// Where it fits first, in bytes of the segment; -1 if it does not.
  abstract int find(int doc);

  /// How relevant what was found at this byte is.
  int rank(int doc, int at) {
    return at == ANYWHERE ? Rank.LAST : Rank.of(segment.kindAt(doc, at));
  }

  /// Of those that contain a text, all have its bits in their signatures.
  static void prune(Segment segment, long[] docs, char[] text) {
    if (text.length == 1) {
      keep(segment, docs, Signature.of(text[0]));
    }
    for (int i = 0; i + 1 < text.length; i++) {
      keep(segment, docs, Signature.ofPair(text[i], text[i + 1]));
    }
  }

  /// The proposals in which this pinyin may be found; none if it is not pinyin.
  private static long[] readable(Segment segment, String typed, Pinyin pinyin) {
    return typed.isEmpty()
        ? new long[segment.words()]
        : AloudSignature.candidates(segment, typed, pinyin);
  }

  private static boolean isIn(long[] docs, int doc) {
    return (docs[doc >>> 6] >>> doc & 1) != 0;
  }

  private static void keep(Segment segment, long[] docs, int bits) {
    segment.keepSigned(docs, Signature.first(bits));
    segment.keepSigned(docs, Signature.second(bits));
  }

  private static final class Containing extends Matcher {
    private final String words;
    private final char[] text;
    private final String typed;
    private final Aloud aloud;
    private final long[] signed;
    private final long[] readable;

    Containing(Segment segment, Atom.Words words, Pinyin pinyin) {
      super(segment);
      this.words = words.text();
      text = words.text().toCharArray();
      typed = words.aloud() ? Pinyin.typed(words.text()) : "";
      aloud = new Aloud(segment.bytes(), typed, pinyin);
      signed = new long[segment.words()];
      Arrays.fill(signed, -1L);
      prune(segment, signed, text);
      readable = readable(segment, typed, pinyin);
    }

    @Override
    void prune(long[] docs) {
      for (int i = 0; i < docs.length; i++) {
        docs[i] &= signed[i] | readable[i];
      }
    }

    @Override
    int find(int doc) {
      ByteBuffer bytes = segment.bytes();
      boolean isSigned = isIn(signed, doc);
      int start = segment.textStart(doc);
      int found = isSigned ? Scan.indexOf(bytes, start, segment.textEnd(doc), text) : -1;
      if (!isIn(readable, doc) || (found >= 0 && found < segment.kindEnd(doc, FieldKind.NUMBER))) {
        return found;
      }
      int read = read(doc);
      return read < 0 || (found >= 0 && found < read) ? found : read;
    }

    private int read(int doc) {
      int from = segment.kindStart(doc, FieldKind.TITLE);
      int to = segment.kindEnd(doc, FieldKind.TITLE);
      int read = from < to ? aloud.findInTitle(from, from, to - Character.BYTES) : -1;
      return read >= 0 ? read : aloud.find(to, segment.kindEnd(doc, FieldKind.PEOPLE));
    }

    @Override
    int rank(int doc, int at) {
      return at < segment.kindEnd(doc, FieldKind.NUMBER)
          ? Rank.inNumber(segment, doc, words)
          : super.rank(doc, at);
    }
  }

  private static final class Numbered extends Matcher {
    private final char[] text;
    private final String typed;
    private final boolean isWhole;

    /// @param text what the number contains in any case
    /// @param isWhole whether a part of it is not enough
    Numbered(Segment segment, String text, String typed, boolean isWhole) {
      super(segment);
      this.text = text.toCharArray();
      this.typed = typed;
      this.isWhole = isWhole;
    }

    @Override
    void prune(long[] docs) {
      prune(segment, docs, text);
    }

    @Override
    int find(int doc) {
      int end = segment.kindEnd(doc, FieldKind.NUMBER);
      int found = Scan.indexOf(segment.bytes(), segment.textStart(doc), end, text);
      return found >= 0 && isWhole && !Rank.isWhole(rank(doc, found)) ? -1 : found;
    }

    @Override
    int rank(int doc, int at) {
      return Rank.inNumber(segment, doc, typed);
    }
  }

  /// In the names of members or units.
  private static final class Named extends Matcher {
    private final char[] text;
    private final String typed;
    private final Predicate<String> isField;
    private final Aloud aloud;
    private final long[] readable;

    Named(Segment segment, String text, Predicate<String> isField, Pinyin pinyin) {
      super(segment);
      this.text = text.toCharArray();
      this.typed = Pinyin.isTyped(text) ? Pinyin.typed(text) : "";
      this.isField = isField;
      aloud = new Aloud(segment.bytes(), typed, pinyin);
      readable = readable(segment, typed, pinyin);
    }

    @Override
    void prune(long[] docs) {
      var signed = new long[docs.length];
      Arrays.fill(signed, -1L);
      prune(segment, signed, text);
      for (int i = 0; i < docs.length; i++) {
        docs[i] &= signed[i] | readable[i];
      }
    }

    @Override
    int find(int doc) {
      int end = segment.kindEnd(doc, FieldKind.PEOPLE);
      int start = segment.kindStart(doc, FieldKind.PEOPLE);
      if (start == end) {
        return -1;
      }
      for (int row = segment.rowAt(doc, start); row < segment.rowsEnd(doc); row++) {
        int from = segment.rowStart(doc, row);
        if (from >= end) {
          return -1;
        }
        int to = segment.rowEnd(doc, row);
        int found = Scan.indexOf(segment.bytes(), from, to, text);
        if (found < 0 && !typed.isEmpty()) {
          found = aloud.find(from, to);
        }
        if (found >= 0 && isField.test(segment.rowField(row))) {
          return found;
        }
      }
      return -1;
    }
  }

  private static final class Valued extends Matcher {
    private final boolean[] fits;

    Valued(Segment segment, Facet facet, Set<String> values, Fold fold) {
      super(segment);
      fits = new boolean[segment.facetCount()];
      for (int i = 0; i < fits.length; i++) {
        FacetValue value = segment.facet(i);
        fits[i] = value.facet() == facet && values.contains(fold.of(value.value()));
      }
    }

    @Override
    void prune(long[] docs) {
      // Asked of each proposal: that costs as little.
    }

    @Override
    int find(int doc) {
      for (int i = segment.facetsStart(doc); i < segment.facetsEnd(doc); i++) {
        if (fits[segment.facetAt(i)]) {
          return ANYWHERE;
        }
      }
      return -1;
    }
  }
}
