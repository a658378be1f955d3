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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is told when a proposal is registered or imported that looks like one that is there.
class SimilarProposalsTest {
  private static final int CASES = 200;
  private static final int THERE = 1_200;

  private final Generator generator = new Generator(7);
  private final List<Proposal> there = generator.proposals(THERE).toList();
  private final Edits edits = new Edits(new SplittableRandom(5));
  private final SearchText text = new SearchText();

  @BeforeEach
  void fill() {
    text.put(there.stream().map(one -> new SearchEntry(one, 1, false)).toList());
  }

  @AfterEach
  void close() {
    text.close();
  }

  @Test
  void plantedLettersAreTheNearestOfTheArchive() {
    int first = 0;
    for (int i = 0; i < CASES; i++) {
      Proposal past = there.get(edits.random().nextInt(THERE));
      first +=
          text.nearest(planted(past)).filter(it -> it.id().equals(past.id())).isPresent() ? 1 : 0;
    }
    assertTrue(first >= CASES * 0.95, first + " of " + CASES);
  }

  @Test
  void plantedLettersAreTheNearestOfOneImport() {
    var oneImport = new NearTexts();
    there.forEach(oneImport::next);
    int first = 0;
    for (int i = 0; i < CASES; i++) {
      Proposal past = there.get(edits.random().nextInt(THERE));
      Proposal planted = planted(past);
      first += oneImport.next(planted).filter(it -> it.id().equals(past.id())).isPresent() ? 1 : 0;
      oneImport.forget(planted.id());
    }
    assertTrue(first >= CASES * 0.95, first + " of " + CASES);
  }

  @Test
  void whatIsOfAnotherMatterIsNoneOnceMore() {
    var oneImport = new NearTexts();
    there.forEach(oneImport::next);
    for (int i = 0; i < CASES; i++) {
      Proposal other = generator.proposal(50_000 + i);
      assertFalse(text.nearest(other).isPresent(), other::title);
      assertFalse(oneImport.next(other).isPresent(), other::title);
    }
  }

  private Proposal planted(Proposal past) {
    return Proposal.create(Kind.CPPCC)
        .withTitle(edits.of(past.title()))
        .withSuggestions(
            past.suggestions().stream()
                .map(one -> Suggestion.of(edits.of(one.heading()), edits.of(one.reply())))
                .toList());
  }

  @Test
  void aUnitThatAskedTheSameIsNamedHoweverItIsSpaced() {
    Proposal before =
        there
            .get(3)
            .withId("unit")
            .withProposers(List.of(Proposer.named("市工商联"), Proposer.named("李四")));
    text.put(List.of(new SearchEntry(before, 1, false)));
    Proposal again =
        Proposal.create(Kind.CPPCC)
            .withTitle("关于再次反映有关问题的提案")
            .withProposers(
                List.of(Proposer.named("李　四"), Proposer.named("市工商联"), Proposer.named("民盟市委")))
            .withSuggestions(
                before.suggestions().stream()
                    .map(one -> one.withRequest(edits.of(one.request())))
                    .toList());

    SimilarProposal found =
        text.similar(again, 5).stream()
            .filter(one -> one.id().equals("unit"))
            .findFirst()
            .orElseThrow();

    assertEquals(List.of("李　四", "市工商联"), found.sameProposers());
  }

  @Test
  void manyNewOnesDoNotHideThoseThatWereThereBefore() {
    for (int i = 0; i < 64; i++) {
      text.put(List.of(new SearchEntry(generator.proposal(90_000 + i), 1, false)));
    }
    Proposal past = there.get(11);

    assertEquals(past.id(), text.similar(planted(past), 1).getFirst().id());
    assertEquals(past.id(), text.nearest(planted(past)).orElseThrow().id());
    assertEquals(
        past.id(),
        text.similar(past.suggestions().getFirst().reply(), null, 1).getFirst().proposalId());
  }

  @Test
  void titlesAloneMustBeMuchTheSame() {
    Proposal line = Proposal.create(Kind.CPPCC).withTitle("关于在老鹳塘社区增设公共书屋的提案");
    text.put(List.of(new SearchEntry(line, 1, false)));
    Proposal same = Proposal.create(Kind.CPPCC).withTitle("关于在老鹳塘社区增设公共书屋的建议");
    Proposal other = Proposal.create(Kind.CPPCC).withTitle("关于在城南社区增设健身器材的提案");

    assertEquals(line.id(), text.nearest(same).orElseThrow().id());
    assertFalse(text.nearest(other).isPresent());
    var together = new NearTexts();
    together.next(line);
    assertEquals(line.id(), together.next(same).orElseThrow().id());
    assertFalse(together.next(other).isPresent());
  }
}
