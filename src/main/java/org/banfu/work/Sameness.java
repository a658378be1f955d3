package org.banfu.work;

import java.util.ArrayList;
import java.util.List;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.SameText;
import org.jspecify.annotations.Nullable;

/// What makes two proposals of one file the same one, by the rule of
/// [org.banfu.archive.ArchiveView#duplicatesOf]: equal ids; a stated number, equal with kind,
/// council, term and session (where neither term nor session is stated, with the title as well); or
/// the same title and suggestions apart from white space.
final class Sameness {
  private Sameness() {}

  private record Id(String id) {}

  /// @param title null where term or session tell enough
  private record Numbered(
      Kind kind,
      @Nullable String council,
      @Nullable Integer term,
      @Nullable Integer session,
      String number,
      @Nullable String title) {}

  /// The key of an id.
  static Object ofId(String id) {
    return new Id(id);
  }

  /// The keys of a proposal: two that share one are the same. To be looked up in a map, so that a
  /// file of many proposals costs no more than each of them.
  static List<Object> keys(Proposal proposal) {
    var keys = new ArrayList<Object>();
    keys.add(ofId(proposal.id()));
    String number = proposal.number();
    if (number != null && !number.isBlank()) {
      boolean bare = proposal.term() == null && proposal.session() == null;
      keys.add(
          new Numbered(
              proposal.kind(),
              proposal.council(),
              proposal.term(),
              proposal.session(),
              number,
              bare ? proposal.title() : null));
    }
    SameText.of(proposal).ifPresent(keys::add);
    return keys;
  }
}
