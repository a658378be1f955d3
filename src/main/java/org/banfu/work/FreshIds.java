package org.banfu.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.FollowUp;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ProposalBuilder;
import org.banfu.proposal.Round;
import org.banfu.proposal.RoundReply;
import org.banfu.proposal.Suggestion;

/// Makes another proposal of the same content: new ids for it, its suggestions and its items, with
/// every reference among them (opinions, earlier rounds, follow-ups) led along.
final class FreshIds {
  private final Map<String, String> ids = new HashMap<>();
  private final Supplier<String> next;

  private FreshIds(Supplier<String> next) {
    this.next = next;
  }

  static Proposal copy(Proposal proposal) {
    return new FreshIds(() -> UUID.randomUUID().toString()).renewed(proposal);
  }

  /// The proposal with counted ids: equal for proposals that differ in nothing but their ids.
  static Proposal counted(Proposal proposal) {
    var count = new AtomicInteger();
    return new FreshIds(() -> Integer.toString(count.incrementAndGet())).renewed(proposal);
  }

  private Proposal renewed(Proposal proposal) {
    // Suggestions go first: what refers to them must find their new ids.
    List<Suggestion> suggestions = proposal.suggestions().stream().map(this::renewed).toList();
    return ProposalBuilder.builder(proposal)
        .id(next.get())
        .suggestions(suggestions)
        .coUnits(proposal.coUnits().stream().map(this::led).toList())
        .rounds(proposal.rounds().stream().map(this::led).toList())
        .followUps(proposal.followUps().stream().map(this::led).toList())
        .build();
  }

  private Suggestion renewed(Suggestion suggestion) {
    return suggestion.with(
        changed -> changed.id(fresh(suggestion.id())).items(renewed(suggestion.items())));
  }

  private List<ActionItem> renewed(List<ActionItem> items) {
    return items.stream().map(item -> item.withId(fresh(item.id()))).toList();
  }

  private CoOpinion led(CoOpinion opinion) {
    return opinion.withSuggestions(opinion.suggestions().stream().map(this::led).toList());
  }

  private Round led(Round round) {
    return round.withReplies(
        round.replies().stream()
            .map(reply -> new RoundReply(led(reply.suggestion()), reply.reply()))
            .toList());
  }

  private FollowUp led(FollowUp followUp) {
    String item = followUp.item();
    return item == null ? followUp : followUp.withItem(led(item));
  }

  private String fresh(String id) {
    return ids.computeIfAbsent(id, old -> next.get());
  }

  /// A suggestion of an earlier round may be gone: its id then stays as it is.
  private String led(String id) {
    return ids.getOrDefault(id, id);
  }
}
