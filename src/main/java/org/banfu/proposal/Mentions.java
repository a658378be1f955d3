package org.banfu.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names in a proposal that are worth being offered again when another one is written, each
/// once; of several telephones or groups of one person the first stated.
///
/// Persons: proposers, contact person, handler, signer, and who reviewed the publication. Units:
/// lead, co-handling, issuing and filing unit, and those responsible for suggestions and items.
public final class Mentions {
  private final Map<Key, Mention> found = new LinkedHashMap<>();

  private Mentions() {}

  private record Key(NameKind kind, String name) {}

  /// All names, in the order of the proposal's own components.
  public static List<Mention> of(Proposal proposal) {
    var mentions = new Mentions();
    mentions.read(proposal);
    return List.copyOf(mentions.found.values());
  }

  private void read(Proposal proposal) {
    add(NameKind.COUNCIL, proposal.council());
    for (Proposer proposer : proposal.proposers()) {
      NameKind kind = Parties.isGroup(proposer.name()) ? NameKind.GROUP : NameKind.PERSON;
      add(kind, proposer.name(), proposer.phone(), proposer.group());
      add(NameKind.GROUP, proposer.group());
    }
    add(NameKind.UNIT, proposal.leadUnit());
    proposal.coUnits().forEach(unit -> add(NameKind.UNIT, unit.name()));
    add(NameKind.UNIT, proposal.issuer());
    add(NameKind.UNIT, proposal.filingUnit());
    add(NameKind.PERSON, proposal.handler());
    add(NameKind.PERSON, proposal.contact().name(), proposal.contact().phone(), null);
    for (Suggestion suggestion : proposal.suggestions()) {
      add(NameKind.UNIT, suggestion.unit());
      suggestion.items().forEach(item -> add(NameKind.UNIT, item.unit()));
    }
    add(NameKind.PERSON, proposal.letter().signer());
    add(NameKind.PERSON, proposal.publication().reviewer());
    proposal.tags().forEach(tag -> add(NameKind.TAG, tag));
  }

  private void add(NameKind kind, @Nullable String name) {
    add(kind, name, null, null);
  }

  private void add(
      NameKind kind, @Nullable String name, @Nullable String phone, @Nullable String group) {
    String bare = stated(name);
    if (bare != null) {
      found.merge(
          new Key(kind, bare),
          new Mention(kind, bare, stated(phone), stated(group)),
          Mentions::both);
    }
  }

  private static Mention both(Mention first, Mention second) {
    return new Mention(
        first.kind(),
        first.name(),
        first.phone() == null ? second.phone() : first.phone(),
        first.group() == null ? second.group() : first.group());
  }

  private static @Nullable String stated(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
