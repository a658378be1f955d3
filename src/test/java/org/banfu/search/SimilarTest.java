package org.banfu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.banfu.generator.Generator;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Suggestion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimilarTest {
  private static final int CASES = 200;

  private final List<Proposal> proposals = new Generator(42).proposals(1_500).toList();
  private final SplittableRandom random = new SplittableRandom(99);
  private final Edits edits = new Edits(random);
  private final SearchText text = new SearchText();

  @BeforeAll
  void fill() {
    text.put(proposals.stream().map(one -> new SearchEntry(one, 1, false)).toList());
  }

  @AfterAll
  void close() {
    text.close();
  }

  @Test
  void plantedRepliesComeFirst() {
    int first = 0;
    for (int i = 0; i < CASES; i++) {
      Proposal proposal = proposals.get(random.nextInt(proposals.size()));
      int position = random.nextInt(proposal.suggestions().size());
      String edited = edits.of(proposal.suggestions().get(position).reply());
      first += isFirst(text.similar(edited, null, 5), proposal, position);
    }
    assertTrue(first >= CASES * 0.95, first + " of " + CASES);
  }

  @Test
  void plantedRequestsComeFirst() {
    int first = 0;
    for (int i = 0; i < CASES; i++) {
      Proposal proposal = proposals.get(random.nextInt(proposals.size()));
      int position = random.nextInt(proposal.suggestions().size());
      Suggestion suggestion = proposal.suggestions().get(position);
      String edited = edits.of(suggestion.heading() + "\n" + suggestion.request());
      first += isFirst(text.similar(edited, null, 5), proposal, position);
    }
    assertTrue(first >= CASES * 0.95, first + " of " + CASES);
  }

  @Test
  void plantedProposalsAreNearDuplicatesAndComeFirst() {
    int first = 0;
    for (int i = 0; i < CASES; i++) {
      Proposal proposal = proposals.get(random.nextInt(proposals.size()));
      Proposal planted =
          Proposal.create(Kind.CPPCC)
              .withTitle(edits.of(proposal.title()))
              .withSuggestions(
                  proposal.suggestions().stream()
                      .map(one ->
                          Suggestion.of(edits.of(one.heading()), "")
                              .withRequest(edits.of(one.request())))
                      .toList());
      List<SimilarProposal> found = text.similar(planted, 5);
      boolean isFirst =
          !found.isEmpty()
              && found.getFirst().id().equals(proposal.id())
              && found.getFirst().isNearDuplicate();
      first += isFirst ? 1 : 0;
    }
    assertTrue(first >= CASES * 0.95, first + " of " + CASES);
  }

  @Test
  void whatIsOfAnotherMatterIsNotOffered() {
    assertEquals(List.of(), text.similar("鲸鱼在北冰洋深处缓慢歌唱，企鹅围坐听琴。", null, 5));
    assertEquals(List.of(), text.similar("", null, 5));
    Proposal other =
        Proposal.create(Kind.CPPCC)
            .withTitle("关于鲸鱼歌唱的提案")
            .withProposers(proposals.getFirst().proposers());
    assertEquals(List.of(), text.similar(other, 5));
  }

  @Test
  void theProposalUnderWorkIsLeftOut() {
    Proposal own = proposals.get(7);
    String reply = own.suggestions().getFirst().reply();

    assertEquals(own.id(), text.similar(reply, null, 1).getFirst().proposalId());
    assertTrue(
        text.similar(reply, own.id(), 5).stream()
            .noneMatch(one -> one.proposalId().equals(own.id())));
  }

  @Test
  void commonPassagesAreMarked() {
    Suggestion past = proposals.get(9).suggestions().getFirst();
    String part = past.reply().substring(5, 25);
    SimilarSuggestion found =
        text.similar(edits.of(past.reply().substring(30)) + "。" + part, null, 1).getFirst();

    assertEquals(past.id(), found.suggestionId());
    assertEquals(1, found.position());
    assertEquals(past.reply(), found.reply());
    assertTrue(
        found.inReply().stream().anyMatch(mark -> mark.start() <= 5 && mark.end() >= 25),
        found::toString);
  }

  @Test
  void theSameMemberWhoAskedTheSameIsNamed() {
    Proposal before =
        proposals.stream().filter(one -> one.proposers().size() == 1).findFirst().orElseThrow();
    List<Suggestion> half =
        before.suggestions().subList(0, Math.max(1, before.suggestions().size() / 2));
    Proposal again =
        Proposal.create(Kind.CPPCC)
            .withTitle("关于再次反映有关问题的提案")
            .withProposers(before.proposers())
            .withSuggestions(half);
    SimilarProposal found = text.similar(again, 1).getFirst();

    assertEquals(before.id(), found.id());
    assertEquals(before.proposers().stream().map(Proposer::name).toList(), found.sameProposers());
    Proposal byOthers = again.withProposers(List.of(Proposer.named("无此人")));
    assertFalse(text.similar(byOthers, 5).stream().anyMatch(one -> !one.sameProposers().isEmpty()));
  }

  private static int isFirst(List<SimilarSuggestion> found, Proposal proposal, int position) {
    boolean isFirst =
        !found.isEmpty()
            && found.getFirst().proposalId().equals(proposal.id())
            && found.getFirst().position() == position + 1;
    return isFirst ? 1 : 0;
  }
}
