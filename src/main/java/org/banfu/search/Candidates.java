package org.banfu.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Chooses the proposals that share most of a text's rare pairs, by their signatures alone. Nothing
/// is kept for this besides what search needs; that a signature knows some pairs that are not there
/// does no harm, since many are asked for.
final class Candidates {
  /// So many proposals are looked at closely.
  private static final int MOST = 60;

  /// So many pairs are asked for, the rarest.
  private static final int PAIRS = 60;

  private final Snapshot snapshot;

  Candidates(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /// A proposal and how much of what is rare it shares.
  record Candidate(Part part, int doc, double weight) {}

  /// Those that share most, outside the bin.
  List<Candidate> of(Grams grams) {
    int[] signatures = grams.signatures();
    var counts = new int[signatures.length];
    int docs = 0;
    for (Part part : snapshot.parts()) {
      docs += part.segment().docs();
      for (int i = 0; i < signatures.length; i++) {
        counts[i] += count(part.segment(), signatures[i]);
      }
    }
    int[] rarest =
        IntStream.range(0, signatures.length)
            .boxed()
            .sorted(Comparator.comparingInt(i -> counts[i]))
            .limit(PAIRS)
            .mapToInt(Integer::intValue)
            .toArray();
    var found = new ArrayList<Candidate>();
    for (Part part : snapshot.parts()) {
      var weights = new double[part.segment().docs()];
      for (int i : rarest) {
        weigh(part, signatures[i], Math.log((docs + 1.0) / (counts[i] + 0.5)), weights);
      }
      collect(part, weights, found);
    }
    found.sort(Comparator.comparingDouble(Candidate::weight).reversed());
    return found.subList(0, Math.min(MOST, found.size()));
  }

  private static int count(Segment segment, int bits) {
    int count = 0;
    for (int word = 0; segment.isSigned() && word < segment.words(); word++) {
      count += Long.bitCount(signed(segment, bits, word));
    }
    return count;
  }

  private static long signed(Segment segment, int bits, int word) {
    return segment.signed(Signature.first(bits), word)
        & segment.signed(Signature.second(bits), word);
  }

  private static void weigh(Part part, int bits, double weight, double[] weights) {
    if (!part.segment().isSigned()) {
      // A few new ones: all are looked at.
      Arrays.fill(weights, Double.MAX_VALUE);
      return;
    }
    for (int word = 0; word < part.segment().words(); word++) {
      for (long rest = signed(part.segment(), bits, word); rest != 0; rest &= rest - 1) {
        weights[(word << 6) + Long.numberOfTrailingZeros(rest)] += weight;
      }
    }
  }

  private static void collect(Part part, double[] weights, List<Candidate> found) {
    long[] living = part.docs(false);
    var best = new ArrayList<Candidate>();
    for (int doc = 0; doc < weights.length; doc++) {
      if (weights[doc] > 0 && (living[doc >>> 6] >>> doc & 1) != 0) {
        best.add(new Candidate(part, doc, weights[doc]));
      }
    }
    best.sort(Comparator.comparingDouble(Candidate::weight).reversed());
    found.addAll(best.subList(0, Math.min(MOST, best.size())));
  }
}
