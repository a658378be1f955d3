package org.banfu.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.banfu.proposal.Proposal;
import org.banfu.text.Fold;

/// Finds among proposals that no archive has yet, such as those of one import, the one that may be
/// the same once more. Each costs a fraction of a millisecond and at most 8 KB: candidates are
/// those that share a band of MinHash numbers, few of which are compared, by a sketch of their
/// pairs. The first [#MOST_KEPT] are known, so that no folder however large takes more than 40 MB.
/// For one thread.
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

  private static final long[] FACTORS =
      new SplittableRandom(0).longs((long) BANDS * ROWS).map(one -> one | 1).toArray();

  private final Fold fold = Fold.shipped();
  private final Map<String, Kept> kept = new HashMap<>();
  private final Map<Integer, Kept> places = new HashMap<>();
  private final Bands byText = new Bands();
  private final Bands byTitle = new Bands();
  private int next;

  private static final class Kept {
    private final String id;
    private final int place;
    private final Gist sketch;
    private final long[] texts;
    private final long[] titles;

    Kept(String id, int place, Gist whole) {
      this.id = id;
      this.place = place;
      this.sketch = whole.sketch();
      this.texts = LongStream.concat(bands(whole.asked(), 1), bands(whole.answered(), 2)).toArray();
      this.titles = bands(whole.title(), 0).toArray();
    }
  }

  /// One that may be the same.
  ///
  /// @param percent as of [SimilarProposal#percent]
  public record Near(String id, int percent) {}

  /// The nearest of those before; it counts for those that come after it.
  public Optional<Near> next(Proposal proposal) {
    var now = new Kept(proposal.id(), next++, Gist.of(proposal, fold));
    Optional<Near> nearest =
        Stream.concat(
                most(byText, now.texts, one -> true),
                most(byTitle, now.titles, one -> !now.sketch.hasTextWith(one.sketch)))
            .flatMap(one -> compared(now.sketch, one).stream())
            .max(Comparator.comparingInt(Near::percent));
    forget(now.id);
    if (kept.size() < MOST_KEPT) {
      keep(now);
    }
    return nearest;
  }

  private void keep(Kept now) {
    kept.put(now.id, now);
    places.put(now.place, now);
    LongStream.of(now.texts).forEach(band -> byText.add(band, now.place));
    LongStream.of(now.titles).forEach(band -> byTitle.add(band, now.place));
  }

  /// It was not saved after all.
  public void forget(String id) {
    Kept gone = kept.remove(id);
    if (gone != null) {
      places.remove(gone.place);
      LongStream.of(gone.texts).forEach(band -> byText.remove(band, gone.place));
      LongStream.of(gone.titles).forEach(band -> byTitle.remove(band, gone.place));
    }
  }

  /// Those that share most bands.
  private Stream<Kept> most(Bands all, long[] bands, Predicate<Kept> isWanted) {
    var votes = new HashMap<Integer, Integer>();
    for (long band : bands) {
      all.each(band, text -> votes.merge(text, 1, Integer::sum));
    }
    return votes.entrySet().stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
        .flatMap(one -> Stream.ofNullable(places.get(one.getKey())))
        .filter(isWanted)
        .limit(MOST);
  }

  private static Optional<Near> compared(Gist gist, Kept one) {
    double text = gist.textLikeness(one.sketch);
    double title = gist.titleLikeness(one.sketch);
    boolean textsCompared = gist.hasTextWith(one.sketch);
    return SimilarProposal.mayBeTheSame(title, text, textsCompared)
        ? Optional.of(
            new Near(
                one.id,
                SimilarProposal.percent(textsCompared ? text : title, gist.isEqualTo(one.sketch))))
        : Optional.empty();
  }

  /// @param salt tells the bands of one text from those of another
  private static LongStream bands(Grams grams, int salt) {
    if (grams.isEmpty()) {
      return LongStream.empty();
    }
    long[] least = grams.least(FACTORS);
    return IntStream.range(0, BANDS).mapToLong(band -> band(least, band, salt));
  }

  private static long band(long[] least, int band, int salt) {
    long number = (long) salt * BANDS + band;
    for (int row = 0; row < ROWS; row++) {
      number = (number ^ number >>> 31) * 0x9E3779B97F4A7C15L + least[band * ROWS + row];
    }
    return number;
  }
}
