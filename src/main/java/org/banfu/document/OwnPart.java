package org.banfu.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Role;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.UnitName;
import org.jspecify.annotations.Nullable;

/// What a co-handler's opinion (会办意见函) covers: the suggestions that are ours, numbered anew. A
/// suggestion without a unit is everybody's. The office's usual copies are for replies; an opinion
/// goes to the lead unit, and to others only if somebody names them.
final class OwnPart {
  private OwnPart() {}

  /// @throws ProblemException `document.nothingOurs` if every suggestion is another unit's: a
  ///   letter that says nothing must not go out
  static Subject of(Proposal proposal, Profile profile) throws ProblemException {
    Set<String> names = names(proposal, profile);
    List<Suggestion> own =
        proposal.suggestions().stream().filter(one -> isOurs(one.unit(), names)).toList();
    int others = proposal.suggestions().size() - own.size();
    if (own.isEmpty() && others > 0) {
      throw new ProblemException(Problem.of("document.nothingOurs", others));
    }
    return new Subject(
        proposal.withRole(Role.CO).withSuggestions(own),
        profile.withCopies(List.of()).withWorkListBehind(false),
        others == 0 ? List.of() : List.of(Problem.of("document.othersLeftOut", others)));
  }

  private static boolean isOurs(@Nullable String unit, Set<String> names) {
    return unit == null || unit.isBlank() || names.contains(unit.strip());
  }

  /// Ours by the full and the short names.
  private static Set<String> names(Proposal proposal, Profile profile) {
    Set<String> names = new HashSet<>();
    add(proposal.issuer(), names);
    add(proposal.filingUnit(), names);
    add(profile.issuer(), names);
    add(profile.filingUnit(), names);
    for (UnitName unit : profile.unitNames()) {
      if (names.contains(unit.full()) || unit.shortNames().stream().anyMatch(names::contains)) {
        names.add(unit.full());
        names.addAll(unit.shortNames());
      }
    }
    return names;
  }

  private static void add(@Nullable String name, Set<String> names) {
    if (name != null && !name.isBlank()) {
      names.add(name.strip());
    }
  }
}
