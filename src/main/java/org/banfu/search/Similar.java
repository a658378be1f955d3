package org.banfu.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Suggestion;
import org.banfu.text.Fold;
import org.jspecify.annotations.Nullable;

/// Finds what is like a text: candidates by rare pairs ([Candidates]), ranked by the pairs that
/// both texts have in common ([Grams]).
final class Similar {
  /// Below it two texts have no more in common than any two.
  private static final double LEAST = 0.08;

  /// From here on the same member asks the same again.
  private static final double SAME_ASK = 0.2;

  /// What every title has.
  private static final Pattern TITLE = Pattern.compile("^关于|的?(?:提案|建议|议案)$");

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
    for (Candidates.Candidate one : new Candidates(snapshot).of(grams)) {
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
          double likeness = Math.max(grams.likeness(asked), grams.likeness(answered));
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
                    Grams.common(fold.of(past.request), fours),
                    Grams.common(fold.of(past.reply), fours)));
          }
        });
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

  /// The proposals that ask what this one asks, or are titled so: near duplicates, and what the
  /// same proposers asked before.
  List<SimilarProposal> proposals(Proposal proposal, int limit) {
    Grams title = title(fold.of(proposal.title()));
    Grams asked = asked(proposal.suggestions());
    var seen = new LinkedHashSet<Candidates.Candidate>();
    var candidates = new Candidates(snapshot);
    seen.addAll(candidates.of(title));
    seen.addAll(candidates.of(asked));
    var ids = new LinkedHashSet<String>();
    var found = new ArrayList<SimilarProposal>();
    for (Candidates.Candidate one : seen) {
      Segment segment = one.part().segment();
      String id = segment.id(one.doc());
      if (!id.equals(proposal.id()) && ids.add(id)) {
        SimilarProposal similar = similar(segment, one.doc(), proposal, title, asked);
        boolean isAskedAgain = similar.likeness() >= SAME_ASK && !similar.sameProposers().isEmpty();
        if (similar.isNearDuplicate() || isAskedAgain) {
          found.add(similar);
        }
      }
    }
    found.sort(Comparator.comparingDouble(SimilarProposal::likeness).reversed());
    return List.copyOf(found.subList(0, Math.min(limit, found.size())));
  }

  private SimilarProposal similar(
      Segment segment, int doc, Proposal proposal, Grams title, Grams asked) {
    String itsTitle = Passages.first(segment, doc, FieldKind.TITLE);
    int from = segment.kindStart(doc, FieldKind.HEADING);
    int to = segment.kindEnd(doc, FieldKind.REQUEST);
    Grams itsAsked = Grams.of(segment.folded(from, to));
    double likeness = Math.max(title.likeness(title(fold.of(itsTitle))), asked.likeness(itsAsked));
    return new SimilarProposal(
        segment.id(doc),
        Passages.first(segment, doc, FieldKind.NUMBER),
        itsTitle,
        likeness,
        sameProposers(segment, doc, proposal));
  }

  private List<String> sameProposers(Segment segment, int doc, Proposal proposal) {
    var names = new LinkedHashSet<String>();
    for (int row = segment.rowsStart(doc); row < segment.rowsEnd(doc); row++) {
      if (FieldKind.isMember(segment.rowField(row))) {
        names.add(segment.folded(segment.rowStart(doc, row), segment.rowEnd(doc, row)).strip());
      }
    }
    return proposal.proposers().stream()
        .map(Proposer::name)
        .filter(name -> !name.isBlank() && names.contains(fold.of(name).strip()))
        .distinct()
        .toList();
  }

  private Grams asked(List<Suggestion> suggestions) {
    var text = new StringBuilder();
    suggestions.forEach(one -> text.append(one.heading()).append(Sheet.END));
    suggestions.forEach(one -> text.append(one.request()).append(Sheet.END));
    return Grams.of(fold.of(text.toString()));
  }

  private static Grams title(String folded) {
    return Grams.of(TITLE.matcher(folded).replaceAll(""));
  }
}
