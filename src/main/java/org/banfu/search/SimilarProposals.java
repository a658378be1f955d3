package org.banfu.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.text.Fold;

/// Finds the proposals outside the bin that are like one: candidates by rare pairs ([Candidates]),
/// compared by their [Gist].
final class SimilarProposals {
  /// The same member asks the same again: of what was written anew so much is left; any two texts
  /// of one office share a fifth.
  private static final double SAME_ASK = 0.3;

  /// In a large archive some are titled like it that are of another matter.
  private static final Comparator<SimilarProposal> BEST_FIRST =
      Comparator.comparing((SimilarProposal one) -> one.mayBeTheSame())
          .thenComparingDouble(SimilarProposal::likeness)
          .reversed();

  private final Snapshot snapshot;
  private final Fold fold;

  SimilarProposals(Snapshot snapshot, Fold fold) {
    this.snapshot = snapshot;
    this.fold = fold;
  }

  /// Near duplicates, and what the same proposers asked before, best first.
  List<SimilarProposal> of(Proposal proposal, int limit) {
    Gist gist = Gist.of(proposal, fold);
    var seen = new LinkedHashSet<Candidates.Candidate>();
    var candidates = Candidates.many(snapshot);
    for (Grams part : List.of(gist.title(), gist.asked(), gist.answered())) {
      seen.addAll(candidates.of(part));
    }
    return compared(proposal, gist, seen).stream()
        .filter(one -> one.isNearDuplicate() || isAskedAgain(one))
        .limit(limit)
        .toList();
  }

  /// The one that may be the same proposal once more, if there is one.
  Optional<SimilarProposal> nearest(Proposal proposal) {
    Gist gist = Gist.of(proposal, fold);
    var seen = new LinkedHashSet<Candidates.Candidate>();
    var candidates = Candidates.few(snapshot);
    for (Grams part : List.of(gist.asked(), gist.answered())) {
      seen.addAll(candidates.of(part));
    }
    if (seen.isEmpty()) {
      seen.addAll(candidates.of(gist.title()));
    }
    return compared(proposal, gist, seen).stream()
        .filter(SimilarProposal::mayBeTheSame)
        .findFirst();
  }

  private List<SimilarProposal> compared(
      Proposal proposal, Gist gist, Set<Candidates.Candidate> candidates) {
    var ids = new LinkedHashSet<String>();
    var found = new ArrayList<SimilarProposal>();
    for (Candidates.Candidate one : candidates) {
      Segment segment = one.part().segment();
      String id = segment.id(one.doc());
      if (!id.equals(proposal.id()) && ids.add(id)) {
        found.add(compared(segment, one.doc(), proposal, gist));
      }
    }
    found.sort(BEST_FIRST);
    return found;
  }

  private SimilarProposal compared(Segment segment, int doc, Proposal proposal, Gist gist) {
    Gist its = Gist.of(segment, doc);
    return new SimilarProposal(
        segment.id(doc),
        Passages.first(segment, doc, FieldKind.NUMBER),
        Passages.first(segment, doc, FieldKind.TITLE),
        gist.titleLikeness(its),
        gist.textLikeness(its),
        gist.hasTextWith(its),
        gist.isEqualTo(its),
        sameProposers(segment, doc, proposal));
  }

  private static boolean isAskedAgain(SimilarProposal one) {
    return one.likeness() >= SAME_ASK && !one.sameProposers().isEmpty();
  }

  private List<String> sameProposers(Segment segment, int doc, Proposal proposal) {
    var names = new LinkedHashSet<String>();
    for (int row = segment.rowsStart(doc); row < segment.rowsEnd(doc); row++) {
      if (FieldKind.isMember(segment.rowField(row))) {
        names.add(close(segment.folded(segment.rowStart(doc, row), segment.rowEnd(doc, row))));
      }
    }
    return proposal.proposers().stream()
        .map(Proposer::name)
        .filter(name -> !name.isBlank() && names.contains(close(fold.of(name))))
        .distinct()
        .toList();
  }

  /// Names of two characters are written with a blank between them.
  private static String close(String folded) {
    return folded.replace(" ", "");
  }
}
