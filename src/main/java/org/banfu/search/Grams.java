package org.banfu.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/// The pairs of characters of a folded text, by which two texts are compared; signs and blanks
/// count for nothing.
final class Grams {
  /// So many characters in common are a common passage: what four `char`s of a long hold.
  private static final int COMMON = Long.SIZE / Character.SIZE;

  /// So many pairs of a text tell how like another one it is within some hundredths.
  static final int SKETCH = 512;

  private final int[] pairs;

  /// Of all its letters and digits in their order (FNV-1a): the pairs alone are the same for other
  /// orders, too.
  private final long whole;

  /// Of so many of two texts' pairs it is known in which of them they are.
  private final int known;

  private Grams(int[] pairs, long whole, int known) {
    this.pairs = pairs;
    this.whole = whole;
    this.known = known;
  }

  static Grams of(String folded) {
    var all = new int[Math.max(folded.length() - 1, 0)];
    int count = 0;
    for (int i = 0; i + 1 < folded.length(); i++) {
      char one = folded.charAt(i);
      char next = folded.charAt(i + 1);
      if (Character.isLetterOrDigit(one) && Character.isLetterOrDigit(next)) {
        all[count++] = one << Character.SIZE | next;
      }
    }
    Arrays.sort(all, 0, count);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[distinct++] = all[i];
      }
    }
    return new Grams(Arrays.copyOf(all, distinct), whole(folded), Integer.MAX_VALUE);
  }

  private static long whole(String folded) {
    long whole = 0xCBF29CE484222325L;
    for (int i = 0; i < folded.length(); i++) {
      if (Character.isLetterOrDigit(folded.charAt(i))) {
        whole = (whole ^ folded.charAt(i)) * 0x100000001B3L;
      }
    }
    return whole;
  }

  /// Whether both are of the same text but for signs and blanks.
  boolean isOfSameText(Grams other) {
    return whole == other.whole;
  }

  int count() {
    return pairs.length;
  }

  boolean isEmpty() {
    return pairs.length == 0;
  }

  /// At most so many of the pairs, evenly chosen.
  Grams sample(int most) {
    if (pairs.length <= most) {
      return this;
    }
    var some = new int[most];
    for (int i = 0; i < most; i++) {
      some[i] = pairs[(int) ((long) i * pairs.length / most)];
    }
    return new Grams(some, whole, Integer.MAX_VALUE);
  }

  /// At most [#SKETCH] of the pairs, of each text those that come first in an order which has
  /// nothing to do with the texts (a bottom-k sketch). Two of these are compared as their texts
  /// are, exactly if both are whole.
  Grams sketch() {
    int[] mixed = Arrays.stream(pairs).map(Grams::mixed).sorted().toArray();
    return mixed.length <= SKETCH
        ? new Grams(mixed, whole, Integer.MAX_VALUE)
        : new Grams(Arrays.copyOf(mixed, SKETCH), whole, SKETCH);
  }

  /// Another number for each (the finalizer of MurmurHash3, which can be undone).
  private static int mixed(int pair) {
    int mixed = (pair ^ pair >>> 16) * 0x85EBCA6B;
    mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
    return mixed ^ mixed >>> 16;
  }

  /// Tells the place of each pair that is in another text, too.
  void eachIn(Grams other, IntConsumer place) {
    int theirs = 0;
    for (int mine = 0; mine < pairs.length; mine++) {
      while (theirs < other.pairs.length && other.pairs[theirs] < pairs[mine]) {
        theirs++;
      }
      if (theirs < other.pairs.length && other.pairs[theirs] == pairs[mine]) {
        place.accept(mine);
      }
    }
  }

  /// The least of the numbers that all pairs become by each of these odd factors: two texts have
  /// the same least number as often as they have a pair in common (MinHash).
  long[] least(long[] factors) {
    var least = new long[factors.length];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int pair : pairs) {
      long mixed = (pair ^ pair >>> 15) * 0x9E3779B97F4A7C15L;
      mixed ^= mixed >>> 32;
      for (int i = 0; i < factors.length; i++) {
        // The high bits of a product depend on all bits.
        long one = (mixed * factors[i]) >>> 1;
        least[i] = Math.min(least[i], one);
      }
    }
    return least;
  }

  /// The bits of each pair in a signature.
  int[] signatures() {
    return Arrays.stream(pairs)
        .map(pair -> Signature.ofPair((char) (pair >>> Character.SIZE), (char) pair))
        .toArray();
  }

  /// How much of both is in both (Jaccard), 0 to 1.
  double likeness(Grams other) {
    int most = Math.min(known, other.known);
    int common = 0;
    int all = 0;
    int mine = 0;
    int theirs = 0;
    while (all < most && (mine < pairs.length || theirs < other.pairs.length)) {
      int order = order(mine, other, theirs);
      if (order == 0) {
        common++;
      }
      if (order <= 0) {
        mine++;
      }
      if (order >= 0) {
        theirs++;
      }
      all++;
    }
    return all == 0 ? 0 : common / (double) all;
  }

  private int order(int mine, Grams other, int theirs) {
    if (mine == pairs.length) {
      return 1;
    }
    return theirs == other.pairs.length ? -1 : Integer.compare(pairs[mine], other.pairs[theirs]);
  }

  /// The passages of a folded text that stand in another one, too.
  static List<Passage.Range> common(String folded, Set<Long> ofOther) {
    var ranges = new ArrayList<Passage.Range>();
    int end = -1;
    for (int i = 0; i + COMMON <= folded.length(); i++) {
      if (ofOther.contains(four(folded, i))) {
        int start = i <= end ? ranges.removeLast().start() : i;
        end = i + COMMON;
        ranges.add(new Passage.Range(start, end));
      }
    }
    return ranges;
  }

  /// All runs of four characters, a long each.
  static Set<Long> fours(String folded) {
    var fours = new HashSet<Long>();
    for (int i = 0; i + COMMON <= folded.length(); i++) {
      fours.add(four(folded, i));
    }
    return fours;
  }

  private static long four(String text, int at) {
    long four = 0;
    for (int i = 0; i < COMMON; i++) {
      four = four << Character.SIZE | text.charAt(at + i);
    }
    return four;
  }
}
