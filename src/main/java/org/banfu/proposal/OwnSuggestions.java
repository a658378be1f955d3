package org.banfu.proposal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which suggestions are ours to answer when others have theirs. A suggestion without a unit is
/// everybody's.
public final class OwnSuggestions {
  private OwnSuggestions() {}

  /// Those without a unit, and those of our units by their full and short names.
  public static List<Suggestion> of(Proposal proposal, Profile profile) {
    Set<String> names = names(proposal, profile);
    return proposal.suggestions().stream().filter(one -> isOurs(one.unit(), names)).toList();
  }

  private static boolean isOurs(@Nullable String unit, Set<String> names) {
    return unit == null || unit.isBlank() || names.contains(unit.strip());
  }

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
