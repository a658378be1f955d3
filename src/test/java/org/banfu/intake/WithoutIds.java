package org.banfu.intake;

import java.util.List;
import java.util.stream.IntStream;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;

/// Proposals without their random ids, to be compared.
final class WithoutIds {
  private WithoutIds() {}

  static Proposal of(Proposal proposal) {
    return proposal
        .withId("")
        .withSuggestions(proposal.suggestions().stream().map(WithoutIds::of).toList());
  }

  private static Suggestion of(Suggestion suggestion) {
    return suggestion
        .withId("")
        .withItems(
            IntStream.range(0, suggestion.items().size())
                .mapToObj(i -> suggestion.items().get(i).withId(""))
                .toList());
  }

  static List<Proposal> of(List<Proposal> proposals) {
    return proposals.stream().map(WithoutIds::of).toList();
  }
}
