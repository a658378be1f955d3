package org.banfu.desktop.field;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.banfu.archive.KnownName;

/// What stands behind the names of [Chips].
///
/// @param make a new one from a typed name
/// @param known a new one from a name of the archive, with what is known besides
/// @param rename the same one under another name
public record ChipKind<T>(
    Function<T, String> name,
    Function<String, T> make,
    Function<KnownName, T> known,
    BiFunction<T, String, T> rename) {

  /// Bare names, such as tags.
  public static ChipKind<String> names() {
    return new ChipKind<>(name -> name, name -> name, KnownName::name, (before, name) -> name);
  }
}
