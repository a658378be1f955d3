package org.banfu.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Chooses the proposals that share most of a text's rare pairs, by their signatures alone. Nothing
/// is kept for this besides what search needs.
///
/// A signature knows some pairs that are not there, so in a large archive a pair that an edit made
/// looks as rare as one that tells something: many are asked for, and what nobody has is left out.
final class Candidates {
  /// So many proposals are looked at closely.
  private static final int MOST = 60;

  /// Of so many of a text's pairs it is looked up how rare they are. The rarer half is asked for:
  /// of a text of which a tenth is edited a quarter of the pairs is new, which is not most of a
  /// half.
  private static final int SAMPLE = 400;

  /// Where many texts are looked up: of so many pairs it is looked up, so many proposals are given,
  /// and what shares less of what is rare is none once more.
  private static final int FEW_PAIRS = 200;

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
    return new Candidates(snapshot, MOST, SAMPLE, Double.MIN_VALUE);
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
    double[] worth = worth(grams, signatures);
    var found = new ArrayList<Candidate>();
    for (Part part : snapshot.parts()) {
      var weights = new double[part.segment().docs()];
      if (part.segment().isSigned()) {
        for (int i = 0; i < worth.length; i++) {
          if (worth[i] > 0) {
            weigh(part.segment(), signatures[i], worth[i], weights);
          }
        }
      } else {
        read(part, grams, worth, weights);
      }
      collect(part, weights, found);
    }
    found.sort(Comparator.comparingDouble(Candidate::weight).reversed());
    return found.subList(0, Math.min(most, found.size()));
  }

  /// What it is worth to have each of the pairs, together 1; 0 of those that are not asked for.
  private double[] worth(Grams grams, int[] signatures) {
    var counts = new int[signatures.length];
    int docs = 0;
    for (Part part : snapshot.parts()) {
      docs += count(part, grams, signatures, counts);
    }
    var worth = new double[counts.length];
    double whole = 0;
    for (int i :
        IntStream.range(0, counts.length)
            .filter(i -> counts[i] > 0)
            .boxed()
            .sorted(Comparator.comparingInt(i -> counts[i]))
            .limit(pairs / 2)
            .toList()) {
      worth[i] = Math.log((docs + 1.0) / counts[i]);
      whole += worth[i];
    }
    for (int i = 0; whole > 0 && i < worth.length; i++) {
      worth[i] /= whole;
    }
    return worth;
  }

  /// Counts how many have each pair, outside the bin; returns how many there are.
  private static int count(Part part, Grams grams, int[] signatures, int[] counts) {
    long[] living = part.docs(false);
    Segment segment = part.segment();
    if (segment.isSigned()) {
      for (int i = 0; i < counts.length; i++) {
        for (int word = 0; word < living.length; word++) {
          counts[i] += Long.bitCount(signed(segment, signatures[i], word) & living[word]);
        }
      }
    }
    int docs = 0;
    for (int doc = 0; doc < segment.docs(); doc++) {
      if ((living[doc >>> 6] >>> doc & 1) != 0) {
        docs++;
        if (!segment.isSigned()) {
          grams.eachIn(segment.pairs(doc), place -> counts[place]++);
        }
      }
    }
    return docs;
  }

  private static long signed(Segment segment, int bits, int word) {
    return segment.signed(Signature.first(bits), word)
        & segment.signed(Signature.second(bits), word);
  }

  private static void weigh(Segment segment, int bits, double worth, double[] weights) {
    for (int word = 0; word < segment.words(); word++) {
      for (long rest = signed(segment, bits, word); rest != 0; rest &= rest - 1) {
        weights[(word << 6) + Long.numberOfTrailingZeros(rest)] += worth;
      }
    }
  }

  /// A few new ones have no signatures; their texts tell. Taken all unseen they would leave no
  /// place for those that were there before.
  private static void read(Part part, Grams grams, double[] worth, double[] weights) {
    long[] living = part.docs(false);
    for (int doc = 0; doc < weights.length; doc++) {
      if ((living[doc >>> 6] >>> doc & 1) != 0) {
        int at = doc;
        grams.eachIn(part.segment().pairs(doc), place -> weights[at] += worth[place]);
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
