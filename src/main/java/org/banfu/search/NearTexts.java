package org.banfu.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.banfu.proposal.Proposal;
import org.banfu.text.Fold;

/// Finds among proposals that no archive has yet, such as those of one import, the one that may be
/// the same once more. Each costs a fraction of a millisecond and some 25 KB: candidates are those
/// that share a band of MinHash numbers, few of which are compared. The first [#MOST_KEPT] are
/// known, so that no folder however large fills the memory. For one thread.
public final class NearTexts {
  /// Of texts of which half is in both 96 in 100 share a band, of two thirds all, of any two texts
  /// of one office (a tenth in both) two.
  private static final int BANDS = 24;

  /// So many numbers must be the same.
  private static final int ROWS = 3;

  /// So many are compared.
  private static final int MOST = 5;

  /// So many are kept: more than an office writes in ten years.
  static final int MOST_KEPT = 5_000;

  /// A band that so many share is their common form, not their text.
  private static final int COMMON = 64;

  private static final long[] FACTORS =
      new SplittableRandom(0).longs((long) BANDS * ROWS).map(one -> one | 1).toArray();

  private final Fold fold = Fold.shipped();
  private final Map<String, Kept> kept = new HashMap<>();
  private final Map<Long, List<Kept>> byText = new HashMap<>();
  private final Map<Long, List<Kept>> byTitle = new HashMap<>();

  private static final class Kept {
    private final String id;
    private final Gist gist;

    Kept(String id, Gist gist) {
      this.id = id;
      this.gist = gist;
    }
  }

  /// One that may be the same.
  ///
  /// @param percent as of [SimilarProposal#percent]
  public record Near(String id, int percent) {}

  /// The nearest of those before; it counts for those that come after it.
  public Optional<Near> next(Proposal proposal) {
    Gist gist = Gist.of(proposal, fold);
    List<Long> texts = new ArrayList<>(bands(gist.asked(), 1));
    texts.addAll(bands(gist.answered(), 2));
    List<Long> titles = bands(gist.title(), 0);
    Optional<Near> nearest =
        Stream.concat(
                most(byText, texts, one -> true),
                most(byTitle, titles, one -> !gist.hasTextWith(one.gist)))
            .flatMap(one -> compared(gist, one).stream())
            .max(Comparator.comparingInt(Near::percent));
    if (kept.size() < MOST_KEPT) {
      var now = new Kept(proposal.id(), gist);
      kept.put(now.id, now);
      texts.forEach(band -> keep(byText, band, now));
      titles.forEach(band -> keep(byTitle, band, now));
    }
    return nearest;
  }

  private static void keep(Map<Long, List<Kept>> all, Long band, Kept one) {
    List<Kept> sharing = all.computeIfAbsent(band, any -> new ArrayList<>(1));
    if (sharing.size() < COMMON) {
      sharing.add(one);
    }
  }

  /// It was not saved after all.
  public void forget(String id) {
    kept.remove(id);
  }

  /// Those that share most bands.
  private Stream<Kept> most(Map<Long, List<Kept>> all, List<Long> bands, Predicate<Kept> isWanted) {
    var votes = new HashMap<Kept, Integer>();
    for (Long band : bands) {
      all.getOrDefault(band, List.of()).forEach(one -> votes.merge(one, 1, Integer::sum));
    }
    return votes.entrySet().stream()
        .filter(one -> kept.containsKey(one.getKey().id) && isWanted.test(one.getKey()))
        .sorted(Map.Entry.<Kept, Integer>comparingByValue().reversed())
        .limit(MOST)
        .map(Map.Entry::getKey);
  }

  private static Optional<Near> compared(Gist gist, Kept one) {
    double text = gist.textLikeness(one.gist);
    double title = gist.titleLikeness(one.gist);
    boolean textsCompared = gist.hasTextWith(one.gist);
    return SimilarProposal.mayBeTheSame(title, text, textsCompared)
        ? Optional.of(new Near(one.id, SimilarProposal.percent(textsCompared ? text : title)))
        : Optional.empty();
  }

  /// @param salt tells the bands of one text from those of another
  private static List<Long> bands(Grams grams, int salt) {
    var bands = new ArrayList<Long>();
    if (!grams.isEmpty()) {
      long[] least = grams.least(FACTORS);
      for (int band = 0; band < BANDS; band++) {
        long numbers = (long) salt * BANDS + band;
        for (int row = 0; row < ROWS; row++) {
          numbers = (numbers ^ numbers >>> 31) * 0x9E3779B97F4A7C15L + least[band * ROWS + row];
        }
        bands.add(numbers);
      }
    }
    return bands;
  }
}
