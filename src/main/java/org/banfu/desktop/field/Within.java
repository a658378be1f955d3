package org.banfu.desktop.field;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/// A part of the proposal that has fields of its own, such as its letter.
///
/// @param name begins their places: `letter` of `letter.title`
/// @param with puts another part into the proposal
public record Within<P>(
    Fields fields,
    String name,
    Function<Proposal, P> part,
    BiFunction<Proposal, P, Proposal> with) {
  /// A value of the part.
  ///
  /// @param words code of its name, as in [Fields#lens]
  public <T> Lens<T> lens(
      String field, String words, Function<P, @Nullable T> get, BiFunction<P, @Nullable T, P> set) {
    return fields.lens(
        name + "." + field,
        words,
        proposal -> get.apply(part.apply(proposal)),
        (proposal, value) -> with.apply(proposal, set.apply(part.apply(proposal), value)));
  }

  /// A text of the part that is null while nothing is stated; an empty field states nothing.
  public Lens<String> typed(
      String field,
      String words,
      Function<P, @Nullable String> get,
      BiFunction<P, @Nullable String, P> set) {
    Lens<String> lens = lens(field, words, get, set);
    return Lens.optional(lens.place(), lens.label(), lens.get(), lens.set());
  }
}
