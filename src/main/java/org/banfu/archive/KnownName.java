package org.banfu.archive;

import java.util.Optional;
import org.banfu.proposal.NameKind;
import org.jspecify.annotations.Nullable;

/// A name that stands in the archive's proposals, to be offered when another one is written.
///
/// @param phone the telephone that the newest proposal gives with it
/// @param group the group (界别组) that the newest proposal gives with it
/// @param count how many proposals outside the bin hold the name
public record KnownName(
    NameKind kind, String name, @Nullable String phone, @Nullable String group, int count) {

  /// What tells namesakes apart in a list: the group, else the telephone.
  public Optional<String> detail() {
    return Optional.ofNullable(group).or(() -> Optional.ofNullable(phone));
  }
}
