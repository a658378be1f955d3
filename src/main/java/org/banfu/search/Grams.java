package org.banfu.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The pairs of characters of a folded text, by which two texts are compared; signs and blanks
/// count for nothing.
final class Grams {
  /// So many characters in common are a common passage: what four `char`s of a long hold.
  private static final int COMMON = Long.SIZE / Character.SIZE;

  private final int[] pairs;

  private Grams(int[] pairs) {
    this.pairs = pairs;
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
    return new Grams(Arrays.copyOf(all, distinct));
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
    return new Grams(some);
  }

  /// Whether the pair in this place of another text is in this one.
  boolean has(Grams other, int place) {
    return Arrays.binarySearch(pairs, other.pairs[place]) >= 0;
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
    int common = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < pairs.length && theirs < other.pairs.length) {
      int order = Integer.compare(pairs[mine], other.pairs[theirs]);
      if (order == 0) {
        common++;
      }
      if (order <= 0) {
        mine++;
      }
      if (order >= 0) {
        theirs++;
      }
    }
    int all = pairs.length + other.pairs.length - common;
    return all == 0 ? 0 : common / (double) all;
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
