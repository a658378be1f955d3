package org.banfu.search;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.banfu.text.Fold;
import org.banfu.text.Pinyin;
import org.jspecify.annotations.Nullable;

/// Answers one request over one snapshot, on two threads.
final class Search {
  /// From so many parts on the second thread is worth waking.
  private static final int SHARED = 4;

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final Query query;
  private final Fold fold;
  private final Pinyin pinyin;
  private final Crew crew;
  private final BooleanSupplier isLate;

  Search(
      Snapshot snapshot,
      SearchRequest request,
      Query query,
      Fold fold,
      Pinyin pinyin,
      Crew crew,
      BooleanSupplier isLate) {
    this.snapshot = snapshot;
    this.request = request;
    this.query = query;
    this.fold = fold;
    this.pinyin = pinyin;
    this.crew = crew;
    this.isLate = isLate;
  }

  /// What was asked before, and what fitted it: a longer term is looked for only there.
  record Before(Snapshot snapshot, Query query, boolean inBin, List<long[]> fitting) {}

  /// An answer, and what the next one can begin with.
  record Answer(SearchResult result, Before before) {}

  /// @throws CancellationException if it became late
  Answer run(@Nullable Before before) {
    var candidates = candidates(before);
    Tally tally = tally(candidates, false);
    List<SearchHit> nearest = tally.total() == 0 ? nearest() : List.of();
    var passages = new Passages(query, pinyin);
    var result =
        new SearchResult(
            tally.total(),
            tally.first().stream().map(passages::hit).toList(),
            tally.counts(),
            nearest,
            snapshot.living(),
            Math.max(snapshot.known(), snapshot.living()),
            query.notes(),
            false);
    return new Answer(result, new Before(snapshot, query, request.inBin(), candidates));
  }

  /// The ids of all that fit, outside the bin and in it.
  Set<String> ids() {
    var ids = new HashSet<String>();
    for (Part part : snapshot.parts()) {
      long[] docs = part.docs(false);
      long[] binned = part.docs(true);
      for (int i = 0; i < docs.length; i++) {
        docs[i] |= binned[i];
      }
      new PartSearch(part, query, request.filters(), fold, pinyin).keep(docs, isLate);
      for (int word = 0; word < docs.length; word++) {
        for (long rest = docs[word]; rest != 0; rest &= rest - 1) {
          ids.add(part.segment().id((word << 6) + Long.numberOfTrailingZeros(rest)));
        }
      }
    }
    return ids;
  }

  private List<SearchHit> nearest() {
    boolean hasSeveralTexts =
        query.groups().stream().filter(group -> !group.not() && !group.isFilter()).count() > 1;
    if (!hasSeveralTexts) {
      return List.of();
    }
    var passages = new Passages(query, pinyin);
    return tally(candidates(null), true).first().stream().map(passages::hit).toList();
  }

  private List<long[]> candidates(@Nullable Before before) {
    if (before != null
        && before.snapshot().equals(snapshot)
        && before.inBin() == request.inBin()
        && query.narrows(before.query(), pinyin)) {
      return before.fitting().stream().map(long[]::clone).toList();
    }
    return snapshot.parts().stream().map(part -> part.docs(request.inBin())).toList();
  }

  private Tally tally(List<long[]> candidates, boolean partly) {
    var order = Found.by(request.order());
    var whole = new Tally(order, request.limit());
    var next = new AtomicInteger();
    int parts = snapshot.parts().size();
    Runnable work =
        () -> {
          var mine = new Tally(order, request.limit());
          for (int i = next.getAndIncrement(); i < parts; i = next.getAndIncrement()) {
            one(i, candidates.get(i), mine, partly);
          }
          synchronized (whole) {
            whole.add(mine);
          }
        };
    if (parts < SHARED) {
      work.run();
    } else {
      crew.run(work);
    }
    return whole;
  }

  private void one(int part, long[] candidates, Tally tally, boolean partly) {
    if (isLate.getAsBoolean()) {
      throw new CancellationException();
    }
    if (Arrays.stream(candidates).allMatch(word -> word == 0)) {
      return;
    }
    var search = new PartSearch(snapshot.parts().get(part), query, request.filters(), fold, pinyin);
    if (partly) {
      search.runPartly(candidates, tally, isLate);
    } else {
      search.run(candidates, tally, isLate);
    }
  }
}
