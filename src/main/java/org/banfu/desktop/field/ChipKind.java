package org.banfu.desktop.field;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.banfu.archive.KnownName;
import org.banfu.proposal.Proposer;

/// What stands behind the names of [Chips].
///
/// @param make a new one from a typed name
/// @param known a new one from a name of the archive, with what is known besides
/// @param rename the same one under another name
/// @param parting whether 、 and ， part two names; titles may hold them
public record ChipKind<T>(
    Function<T, String> name,
    Function<String, T> make,
    Function<KnownName, T> known,
    BiFunction<T, String, T> rename,
    boolean parting) {

  /// Names that 、 and ， part.
  public ChipKind(
      Function<T, String> name,
      Function<String, T> make,
      Function<KnownName, T> known,
      BiFunction<T, String, T> rename) {
    this(name, make, known, rename, true);
  }

  /// Bare names, such as tags.
  public static ChipKind<String> names() {
    return bare(true);
  }

  /// Titles, such as those of annexes.
  public static ChipKind<String> titles() {
    return bare(false);
  }

  /// Proposers (提案人); one that the archive knows brings its group and telephone along.
  public static ChipKind<Proposer> proposers() {
    return new ChipKind<>(
        Proposer::name,
        Proposer::named,
        known -> new Proposer(known.name(), known.group(), known.phone()),
        Proposer::withName);
  }

  private static ChipKind<String> bare(boolean parting) {
    return new ChipKind<>(
        name -> name, name -> name, KnownName::name, (before, name) -> name, parting);
  }
}
