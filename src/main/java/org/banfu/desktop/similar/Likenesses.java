package org.banfu.desktop.similar;

import java.util.List;
import java.util.Optional;
import org.banfu.proposal.Problem;
import org.banfu.search.SimilarSuggestion;

/// What is known now of the suggestions that are like the one under work.
///
/// @param phase how far it is
/// @param found best first
/// @param searched how many proposals were looked through, of `known`
/// @param failure why nothing can be looked for
record Likenesses(
    Phase phase,
    List<SimilarSuggestion> found,
    int searched,
    int known,
    Optional<Problem> failure) {
  /// Nothing is open, or nothing is looked for.
  static final Likenesses NONE = new Likenesses(Phase.NONE, List.of(), 0, 0);

  static final Likenesses LOOKING = new Likenesses(Phase.LOOKING, List.of(), 0, 0);

  /// The suggestion under work says nothing yet.
  static final Likenesses NO_TEXT = new Likenesses(Phase.NO_TEXT, List.of(), 0, 0);

  Likenesses {
    found = List.copyOf(found);
  }

  Likenesses(Phase phase, List<SimilarSuggestion> found, int searched, int known) {
    this(phase, found, searched, known, Optional.empty());
  }

  static Likenesses failed(Problem why) {
    return new Likenesses(Phase.FAILED, List.of(), 0, 0, Optional.of(why));
  }

  /// PARTLY while search is still being made, ALL when everything was looked through.
  enum Phase {
    NONE,
    NO_TEXT,
    LOOKING,
    FAILED,
    PARTLY,
    ALL
  }
}
