package org.banfu.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.SameText;
import org.jspecify.annotations.Nullable;

/// The proposals of one import so far, by what makes two of them the same one (the rule of
/// [org.banfu.archive.ArchiveView#duplicatesOf]): equal ids; a stated number, equal with kind,
/// council, term and session (where neither term nor session is stated, with the title as well); or
/// the same title and suggestions apart from white space, unless both state a number and these
/// differ: offices send one text to several proposals.
///
/// Each costs no more than a look into a map, however many there are.
///
/// @param <T> what is known of each
final class Sameness<T> {
  private final Map<Object, T> byKey = new HashMap<>();
  private final Map<Object, List<Numbered<T>>> byText = new HashMap<>();

  /// @param title null where term or session tell enough
  private record Named(
      Kind kind,
      @Nullable String council,
      @Nullable Integer term,
      @Nullable Integer session,
      String number,
      @Nullable String title) {}

  private record Numbered<T>(@Nullable String number, T of) {}

  /// It counts from now on; where two are the same the first one stays.
  void add(Proposal proposal, T of) {
    byKey.putIfAbsent(proposal.id(), of);
    String number = number(proposal);
    if (number != null) {
      byKey.putIfAbsent(named(proposal, number), of);
    }
    SameText.of(proposal)
        .ifPresent(text ->
            byText
                .computeIfAbsent(text, any -> new ArrayList<>(1))
                .add(new Numbered<>(number, of)));
  }

  /// What is known of the first one that is the same.
  Optional<T> find(Proposal proposal) {
    String number = number(proposal);
    T byId = byKey.get(proposal.id());
    if (byId != null) {
      return Optional.of(byId);
    }
    T byNumber = number == null ? null : byKey.get(named(proposal, number));
    if (byNumber != null) {
      return Optional.of(byNumber);
    }
    return SameText.of(proposal)
        .flatMap(text ->
            byText.getOrDefault(text, List.of()).stream()
                .filter(
                    one -> number == null || one.number() == null || number.equals(one.number()))
                .map(Numbered::of)
                .findFirst());
  }

  /// Whether one has this id.
  boolean hasId(String id) {
    return byKey.containsKey(id);
  }

  private static Object named(Proposal proposal, String number) {
    boolean bare = proposal.term() == null && proposal.session() == null;
    return new Named(
        proposal.kind(),
        proposal.council(),
        proposal.term(),
        proposal.session(),
        number,
        bare ? proposal.title() : null);
  }

  private static @Nullable String number(Proposal proposal) {
    String number = proposal.number();
    return number == null || number.isBlank() ? null : number;
  }
}
