package org.banfu.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.banfu.text.Fold;
import org.jspecify.annotations.Nullable;

/// Finds past suggestions that are like a text: candidates by rare pairs ([Candidates]), ranked by
/// the pairs that both texts have in common ([Grams]).
final class Similar {
  /// Below it two texts have no more in common than any two.
  private static final double LEAST = 0.08;

  /// The same pairs in another order are not the same text.
  private static final double NOT_EQUAL = 0.99;

  private final Snapshot snapshot;
  private final Fold fold;

  Similar(Snapshot snapshot, Fold fold) {
    this.snapshot = snapshot;
    this.fold = fold;
  }

  /// What is searched of a past suggestion, folded and written.
  private static final class Past {
    private String heading = "";
    private String request = "";
    private String reply = "";
    private String id = "";
  }

  /// The past suggestions whose request or reply is most like a text.
  ///
  /// @param except a proposal that is left out: the one under work
  List<SimilarSuggestion> suggestions(String text, @Nullable String except, int limit) {
    String folded = fold.of(text);
    Grams grams = Grams.of(folded);
    Set<Long> fours = Grams.fours(folded);
    var found = new ArrayList<SimilarSuggestion>();
    for (Candidates.Candidate one : Candidates.many(snapshot).of(grams)) {
      Segment segment = one.part().segment();
      String id = segment.id(one.doc());
      if (!id.equals(except)) {
        suggestions(segment, one.doc(), grams, fours, found);
      }
    }
    found.sort(Comparator.comparingDouble(SimilarSuggestion::likeness).reversed());
    return List.copyOf(found.subList(0, Math.min(limit, found.size())));
  }

  private void suggestions(
      Segment segment, int doc, Grams grams, Set<Long> fours, List<SimilarSuggestion> found) {
    pasts(segment, doc)
        .forEach((position, past) -> {
          Grams asked = Grams.of(fold.of(past.heading + "\n" + past.request));
          Grams answered = Grams.of(fold.of(past.reply));
          double likeness = Math.max(likeness(grams, asked), likeness(grams, answered));
          if (likeness >= LEAST) {
            found.add(
                new SimilarSuggestion(
                    segment.id(doc),
                    Passages.first(segment, doc, FieldKind.NUMBER),
                    Passages.first(segment, doc, FieldKind.TITLE),
                    past.id,
                    position,
                    likeness,
                    past.heading,
                    past.request,
                    past.reply,
                    Grams.common(fold.of(past.heading), fours),
                    Grams.common(fold.of(past.request), fours),
                    Grams.common(fold.of(past.reply), fours)));
          }
        });
  }

  private static double likeness(Grams text, Grams past) {
    double likeness = text.likeness(past);
    return text.isOfSameText(past) ? likeness : Math.min(likeness, NOT_EQUAL);
  }

  private static Map<Integer, Past> pasts(Segment segment, int doc) {
    var pasts = new TreeMap<Integer, Past>();
    for (int row = segment.rowsStart(doc); row < segment.rowsEnd(doc); row++) {
      int position = segment.rowSuggestion(row);
      FieldKind kind = segment.kindAt(doc, segment.rowStart(doc, row));
      boolean isWanted =
          kind == FieldKind.HEADING || kind == FieldKind.REQUEST || kind == FieldKind.REPLY;
      if (position == 0 || !isWanted) {
        continue;
      }
      Past past = pasts.computeIfAbsent(position, one -> new Past());
      String text = segment.written(doc, segment.rowStart(doc, row), segment.rowEnd(doc, row));
      String id = segment.rowPlace(row).id();
      past.id = id == null ? "" : id;
      switch (kind) {
        case HEADING -> past.heading = text;
        case REQUEST -> past.request = text;
        default -> past.reply = text;
      }
    }
    return pasts;
  }
}
