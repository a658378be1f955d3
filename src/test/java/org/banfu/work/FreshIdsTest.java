package org.banfu.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.FollowUp;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Round;
import org.banfu.proposal.RoundLetter;
import org.banfu.proposal.RoundReply;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.json.ProposalJson;
import org.junit.jupiter.api.Test;

class FreshIdsTest {
  private static final ActionItem ITEM = ActionItem.of(Stage.PLANNED, "新建两处");
  private static final Suggestion SUGGESTION =
      Suggestion.of("增设食堂。", "一是……").withItems(List.of(ITEM));

  private static final Proposal PROPOSAL =
      Proposals.numbered("1", "甲")
          .with(p ->
              p.suggestions(List.of(SUGGESTION))
                  .coUnits(
                      List.of(CoOpinion.named("市民政局").withSuggestions(List.of(SUGGESTION.id()))))
                  .rounds(
                      List.of(
                          new Round(
                              null,
                              new RoundLetter(null, null, null, null),
                              List.of(
                                  new RoundReply(SUGGESTION.id(), "旧答复"),
                                  new RoundReply("gone", "更旧")),
                              null,
                              null)))
                  .followUps(List.of(new FollowUp(null, ITEM.id(), "看过", true))));

  private final Proposal copy = FreshIds.copy(PROPOSAL);

  @Test
  void proposalSuggestionsAndItemsHaveNewIds() {
    assertNotEquals(PROPOSAL.id(), copy.id());
    assertNotEquals(SUGGESTION.id(), copy.suggestions().getFirst().id());
    assertNotEquals(ITEM.id(), copy.suggestions().getFirst().items().getFirst().id());
  }

  @Test
  void referencesAreLedAlong() {
    Suggestion suggestion = copy.suggestions().getFirst();

    assertEquals(List.of(suggestion.id()), copy.coUnits().getFirst().suggestions());
    assertEquals(suggestion.id(), copy.rounds().getFirst().replies().getFirst().suggestion());
    assertEquals(suggestion.items().getFirst().id(), copy.followUps().getFirst().item());
  }

  @Test
  void aReferenceToNothingStaysAsItIs() {
    assertEquals("gone", copy.rounds().getFirst().replies().get(1).suggestion());
  }

  @Test
  void nothingElseChanges() {
    String before = new ProposalJson().write(List.of(PROPOSAL));
    String after = new ProposalJson().write(List.of(copy));

    String sameIds =
        after
            .replace(copy.suggestions().getFirst().items().getFirst().id(), ITEM.id())
            .replace(copy.suggestions().getFirst().id(), SUGGESTION.id())
            .replace(copy.id(), PROPOSAL.id());

    assertFalse(after.contains(SUGGESTION.id()) || after.contains(ITEM.id()));
    assertEquals(before, sameIds);
  }
}
