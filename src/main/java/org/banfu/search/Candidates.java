package org.banfu.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Chooses the proposals that share most of a text's rare pairs, by their signatures alone. Nothing
/// is kept for this besides what search needs; that a signature knows some pairs that are not there
/// does no harm, since many are asked for.
final class Candidates {
  /// So many proposals are looked at closely.
  private static final int MOST = 60;

  /// So many pairs are asked for, the rarest.
  private static final int PAIRS = 60;

  /// Where many texts are looked up: of so many of a text's pairs it is looked up how rare they
  /// are, so many proposals are given, and what shares less of what is rare is none once more.
  private static final int FEW_PAIRS = 400;

  private static final int FEW = 3;
  private static final double MUCH = 0.35;

  private final Snapshot snapshot;
  private final int most;
  private final int pairs;
  private final double least;

  private Candidates(Snapshot snapshot, int most, int pairs, double least) {
    this.snapshot = snapshot;
    this.most = most;
    this.pairs = pairs;
    this.least = least;
  }

  /// All that may have something in common.
  static Candidates many(Snapshot snapshot) {
    return new Candidates(snapshot, MOST, Integer.MAX_VALUE, Double.MIN_VALUE);
  }

  /// Those that may be the same once more, of which there are seldom any.
  static Candidates few(Snapshot snapshot) {
    return new Candidates(snapshot, FEW, FEW_PAIRS, MUCH);
  }

  /// A proposal and how much of what is rare it shares, 0 to 1.
  record Candidate(Part part, int doc, double weight) {}

  /// Those that share most, outside the bin.
  List<Candidate> of(Grams text) {
    Grams grams = text.sample(pairs);
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
            .sorted()
            .toArray();
    int all = docs;
    double[] worth =
        IntStream.of(rarest).mapToDouble(i -> Math.log((all + 1.0) / (counts[i] + 0.5))).toArray();
    double whole = DoubleStream.of(worth).sum();
    for (int i = 0; i < worth.length; i++) {
      worth[i] /= whole;
    }
    var found = new ArrayList<Candidate>();
    for (Part part : snapshot.parts()) {
      var weights = new double[part.segment().docs()];
      if (part.segment().isSigned()) {
        for (int i = 0; i < rarest.length; i++) {
          weigh(part, signatures[rarest[i]], worth[i], weights);
        }
      } else {
        read(part, grams, rarest, worth, weights);
      }
      collect(part, weights, found);
    }
    found.sort(Comparator.comparingDouble(Candidate::weight).reversed());
    return found.subList(0, Math.min(most, found.size()));
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
    for (int word = 0; word < part.segment().words(); word++) {
      for (long rest = signed(part.segment(), bits, word); rest != 0; rest &= rest - 1) {
        weights[(word << 6) + Long.numberOfTrailingZeros(rest)] += weight;
      }
    }
  }

  /// A few new ones have no signatures; their texts tell. Taken all unseen they would leave no
  /// place for those that were there before.
  private static void read(Part part, Grams grams, int[] rarest, double[] worth, double[] weights) {
    long[] living = part.docs(false);
    Segment segment = part.segment();
    for (int doc = 0; doc < weights.length; doc++) {
      if ((living[doc >>> 6] >>> doc & 1) != 0) {
        Grams whole = segment.pairs(doc);
        for (int i = 0; i < rarest.length; i++) {
          weights[doc] += whole.has(grams, rarest[i]) ? worth[i] : 0;
        }
      }
    }
  }

  private void collect(Part part, double[] weights, List<Candidate> found) {
    long[] living = part.docs(false);
    var best = new ArrayList<Candidate>();
    for (int doc = 0; doc < weights.length; doc++) {
      if (weights[doc] >= least && (living[doc >>> 6] >>> doc & 1) != 0) {
        best.add(new Candidate(part, doc, weights[doc]));
      }
    }
    best.sort(Comparator.comparingDouble(Candidate::weight).reversed());
    found.addAll(best.subList(0, Math.min(most, best.size())));
  }
}
