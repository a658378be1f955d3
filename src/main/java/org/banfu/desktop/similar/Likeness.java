package org.banfu.desktop.similar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banfu.archive.ArchiveSearch;
import org.banfu.proposal.ProblemException;
import org.banfu.search.Passage;
import org.banfu.search.SimilarSuggestion;

/// What is compared: what a suggestion asks and what is answered so far, each for itself, since one
/// text of both would be like neither. In the background.
///
/// @param proposal whose suggestion it is, left out
record Likeness(String proposal, String asked, String answered) {
  /// As many as one reads.
  private static final int MOST = 8;

  boolean isBlank() {
    return asked.isBlank() && answered.isBlank();
  }

  /// @throws ProblemException if the archive cannot be searched
  Likenesses find(ArchiveSearch search) throws ProblemException {
    // Asked before: what is found is of at least so many.
    int known = search.known();
    int searched = search.searched();
    boolean isWhole = search.awaitComplete(Duration.ZERO);
    var found = new LinkedHashMap<String, SimilarSuggestion>();
    for (String text : List.of(asked, answered)) {
      if (!text.isBlank()) {
        search.similar(text, proposal, MOST).forEach(one -> add(found, one));
      }
    }
    return new Likenesses(
        isWhole ? Likenesses.Phase.ALL : Likenesses.Phase.PARTLY,
        found.values().stream()
            .sorted(Comparator.comparingDouble(SimilarSuggestion::likeness).reversed())
            .limit(MOST)
            .toList(),
        searched,
        known);
  }

  private static void add(Map<String, SimilarSuggestion> found, SimilarSuggestion one) {
    found.merge(one.proposalId() + "/" + one.suggestionId(), one, Likeness::both);
  }

  private static SimilarSuggestion both(SimilarSuggestion one, SimilarSuggestion other) {
    return new SimilarSuggestion(
        one.proposalId(),
        one.number(),
        one.title(),
        one.suggestionId(),
        one.position(),
        Math.max(one.likeness(), other.likeness()),
        one.heading(),
        one.request(),
        one.reply(),
        joined(one.inHeading(), other.inHeading()),
        joined(one.inRequest(), other.inRequest()),
        joined(one.inReply(), other.inReply()));
  }

  private static List<Passage.Range> joined(List<Passage.Range> some, List<Passage.Range> others) {
    var all = new ArrayList<>(some);
    all.addAll(others);
    all.sort(Comparator.comparingInt(Passage.Range::start));
    var joined = new ArrayList<Passage.Range>();
    for (Passage.Range next : all) {
      if (joined.isEmpty() || joined.getLast().end() < next.start()) {
        joined.add(next);
      } else {
        Passage.Range last = joined.removeLast();
        joined.add(new Passage.Range(last.start(), Math.max(last.end(), next.end())));
      }
    }
    return joined;
  }
}
