package org.banfu.desktop.field;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/// One value inside a proposal: where it stands, how to read it, and how to put another in its
/// place.
///
/// @param label what an edit of it is called in the menu
/// @param get null where nothing is stated
public record Lens<T>(
    Place place,
    EditLabel label,
    Function<Proposal, @Nullable T> get,
    BiFunction<Proposal, @Nullable T, Proposal> set) {

  /// A text that is always there, empty if nothing was typed.
  public static Lens<String> text(
      Place place,
      EditLabel label,
      Function<Proposal, @Nullable String> get,
      BiFunction<Proposal, String, Proposal> set) {
    return new Lens<>(
        place, label, get, (proposal, typed) -> set.apply(proposal, typed == null ? "" : typed));
  }

  /// A text that is null while nothing is stated; an empty field states nothing.
  public static Lens<String> optional(
      Place place,
      EditLabel label,
      Function<Proposal, @Nullable String> get,
      BiFunction<Proposal, @Nullable String, Proposal> set) {
    return new Lens<>(
        place,
        label,
        get,
        (proposal, typed) -> set.apply(proposal, typed == null || typed.isEmpty() ? null : typed));
  }
}
