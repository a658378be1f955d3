package org.banfu.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.banfu.proposal.Proposal;
import org.banfu.text.Fold;
import org.banfu.text.Pinyin;
import org.jspecify.annotations.Nullable;

/// The texts of an archive, to be searched.
///
/// Changes are made by one thread; requests are answered at any time by any number of
/// [SearchSession]s, each over the whole of one moment.
public final class SearchText implements AutoCloseable {
  /// As many single proposals wait before they are laid into a segment together.
  private static final int LOOSE = 64;

  private final Fold fold = Fold.shipped();
  private final SheetMaker sheets = new SheetMaker(fold);
  private final QueryParser parser = new QueryParser(fold);
  private final Crew crew = new Crew();
  private volatile Snapshot snapshot = Snapshot.EMPTY;
  private volatile @Nullable Pinyin pinyin;

  /// A field to search in.
  public SearchSession newSession() {
    return new SearchSession(this);
  }

  /// Lays proposals in, each in place of an older text of it.
  public void put(List<SearchEntry> entries) {
    var fresh = new ArrayList<Sheet>();
    for (SearchEntry entry : entries) {
      fresh.add(sheets.make(entry.proposal(), entry.hash()));
    }
    List<Part> parts = new ArrayList<>(snapshot.parts());
    for (SearchEntry entry : entries) {
      change(parts, entry.proposal().id(), (part, doc) -> part.without(doc));
    }
    for (int from = 0; from < fresh.size(); from += Layout.MOST_DOCS) {
      int to = Math.min(from + Layout.MOST_DOCS, fresh.size());
      parts.add(Part.fresh(SegmentWriter.inMemory(fresh.subList(from, to), pinyin())));
    }
    for (SearchEntry entry : entries) {
      if (entry.inBin()) {
        change(parts, entry.proposal().id(), (part, doc) -> part.withBinned(doc, true));
      }
    }
    publish(parts);
    if (snapshot.parts().stream().filter(SearchText::isLoose).count() > LOOSE) {
      merge(Layout.SIGNED_DOCS);
    }
  }

  /// Says that a proposal is in the bin, or no longer.
  public void setInBin(String id, boolean inBin) {
    List<Part> parts = new ArrayList<>(snapshot.parts());
    change(parts, id, (part, doc) -> part.withBinned(doc, inBin));
    publish(parts);
  }

  /// Takes a proposal out.
  public void remove(String id) {
    List<Part> parts = new ArrayList<>(snapshot.parts());
    change(parts, id, (part, doc) -> part.without(doc));
    publish(parts);
  }

  /// Takes everything out; how many there are is known as before.
  public void clear() {
    snapshot = new Snapshot(List.of(), Math.max(snapshot.known(), snapshot.living()));
  }

  /// Says how many proposals there are, so that an answer can tell how many of them it knew.
  public void expect(int known) {
    snapshot = new Snapshot(snapshot.parts(), known);
  }

  /// How many proposals are laid in.
  public int size() {
    return snapshot.living();
  }

  /// How many proposals there are, laid in or not.
  public int known() {
    Snapshot now = snapshot;
    return Math.max(now.known(), now.living());
  }

  /// What is laid in: the hash of each proposal's text and whether it is in the bin, by id.
  public Map<String, State> states() {
    var states = new HashMap<String, State>();
    for (Part part : snapshot.parts()) {
      for (int doc = 0; doc < part.segment().docs(); doc++) {
        if (!part.isGone(doc)) {
          states.put(
              part.segment().id(doc), new State(part.segment().hash(doc), part.isBinned(doc)));
        }
      }
    }
    return states;
  }

  /// What is known of a proposal that is laid in.
  public record State(long hash, boolean inBin) {}

  Snapshot snapshot() {
    return snapshot;
  }

  void replace(List<Part> parts) {
    publish(parts);
  }

  /// Lays the proposals of all parts with few of them into new segments.
  ///
  /// @param few parts with fewer proposals are merged
  void merge(int few) {
    var kept = new ArrayList<Part>();
    var sheets = new ArrayList<Sheet>();
    var binned = new ArrayList<String>();
    for (Part part : snapshot.parts()) {
      if (part.living() >= few) {
        kept.add(part);
      } else {
        collect(part, sheets, binned);
        // All at once they would fill the memory of a machine that has just brought in thousands.
        if (sheets.size() >= Layout.MOST_DOCS) {
          lay(sheets.subList(0, Layout.MOST_DOCS), kept);
        }
      }
    }
    if (!sheets.isEmpty()) {
      lay(sheets, kept);
    }
    binned.forEach(id -> change(kept, id, (part, doc) -> part.withBinned(doc, true)));
    publish(kept);
  }

  private void lay(List<Sheet> sheets, List<Part> parts) {
    parts.add(Part.fresh(SegmentWriter.inMemory(List.copyOf(sheets), pinyin())));
    sheets.clear();
  }

  private static void collect(Part part, List<Sheet> sheets, List<String> binned) {
    for (int doc = 0; doc < part.segment().docs(); doc++) {
      if (!part.isGone(doc)) {
        sheets.add(SheetReader.read(part.segment(), doc));
        if (part.isBinned(doc)) {
          binned.add(part.segment().id(doc));
        }
      }
    }
  }

  private static boolean isLoose(Part part) {
    return part.segment().docs() < Layout.SIGNED_DOCS;
  }

  private interface Step {
    Part apply(Part part, int doc);
  }

  /// Changes the part in which the living text of a proposal lies.
  private static void change(List<Part> parts, String id, Step step) {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int doc = part.segment().find(id);
      if (doc >= 0 && !part.isGone(doc)) {
        parts.set(i, step.apply(part, doc));
        return;
      }
    }
  }

  private void publish(List<Part> parts) {
    List<Part> living = parts.stream().filter(part -> part.living() > 0).toList();
    snapshot = new Snapshot(living, snapshot.known());
  }

  Search search(SearchRequest request, BooleanSupplier isLate) {
    Snapshot now = snapshot;
    Query query = parser.parse(request.query(), now.values(Facet.CATEGORY));
    return new Search(now, request, query, fold, pinyin(), crew, isLate);
  }

  /// The ids of all that fit a request, outside the bin and in it.
  public Set<String> ids(SearchRequest request) {
    return search(request, () -> false).ids();
  }

  /// The past suggestions whose request or reply is most like a text, best first.
  ///
  /// @param except the id of the proposal under work, which is left out
  public List<SimilarSuggestion> similar(String toText, @Nullable String except, int limit) {
    return new Similar(snapshot, fold).suggestions(toText, except, limit);
  }

  /// The proposals outside the bin that ask or are titled like this one, best first: near
  /// duplicates, and what the same proposers asked before. Itself is left out.
  public List<SimilarProposal> similar(Proposal proposal, int limit) {
    return new SimilarProposals(snapshot, fold).of(proposal, limit);
  }

  /// The proposal outside the bin that may be this one once more ([SimilarProposal#mayBeTheSame]).
  public Optional<SimilarProposal> nearest(Proposal proposal) {
    return new SimilarProposals(snapshot, fold).nearest(proposal);
  }

  private Pinyin pinyin() {
    Pinyin known = pinyin;
    if (known == null) {
      known = Pinyin.shipped();
      pinyin = known;
    }
    return known;
  }

  @Override
  public void close() {
    crew.close();
  }
}
