package org.banfu.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.banfu.proposal.FindReplace.Hit;
import org.banfu.proposal.FindReplace.Replaced;
import org.junit.jupiter.api.Test;

class FindReplaceTest {
  private static final Suggestion CARD =
      Suggestion.of("建设IPv6网络。", "已建成ipv6网络（一期）。\n正在建设IPv6网络（二期）。")
          .withId("a")
          .withItems(List.of(ActionItem.of(Stage.DONE, "已建成网络。").withId("IPv6")));
  private static final Proposal PROPOSAL =
      Proposal.create(Kind.CPPCC)
          .withTitle("关于建设IPv6网络的提案")
          .withNumber("IPv6")
          .withSuggestions(List.of(CARD))
          .withCoUnits(
              List.of(
                  CoOpinion.named("市通管局").withOpinion("市通管局同意。").withSuggestions(List.of("a"))));

  @Test
  void hitsComeInReadingOrder() {
    assertEquals(
        List.of(
            new Hit(Place.of("title"), 4, 8),
            new Hit(new Place("suggestions.heading", "a"), 2, 6),
            new Hit(new Place("suggestions.reply", "a"), 19, 23)),
        FindReplace.find(PROPOSAL, "IPv6", true));
    assertEquals(4, FindReplace.find(PROPOSAL, "ipV6", false).size());
  }

  @Test
  void hitsDoNotOverlap() {
    Proposal proposal = PROPOSAL.withTitle("好好好好好");

    assertEquals(
        List.of(new Hit(Place.of("title"), 0, 2), new Hit(Place.of("title"), 2, 4)),
        FindReplace.find(proposal, "好好", true));
  }

  @Test
  void nothingIsFoundNowhere() {
    assertEquals(List.of(), FindReplace.find(PROPOSAL, "", true));
    assertEquals(new Replaced(PROPOSAL, 0), FindReplace.replaceAll(PROPOSAL, "", "甲", true));
    assertSame(PROPOSAL, FindReplace.replaceAll(PROPOSAL, "没有", "甲", true).proposal());
  }

  @Test
  void signsOfPatternsAreLetters() {
    Proposal proposal = PROPOSAL.withTitle("a.c abc $1");

    Proposal replaced = FindReplace.replaceAll(proposal, "a.c", "$1\\", true).proposal();

    assertEquals("$1\\ abc $1", replaced.title());
  }

  @Test
  void halfOfACharacterIsNoHit() {
    Proposal proposal = PROPOSAL.withTitle("𠮷祥");

    assertEquals(List.of(), FindReplace.find(proposal, "𠮷".substring(0, 1), true));
    assertEquals(List.of(), FindReplace.find(proposal, "𠮷".substring(1), true));
  }

  @Test
  void allAreReplacedAndIdsAndNumbersAreNot() {
    Replaced replaced = FindReplace.replaceAll(PROPOSAL, "ipv6", "五代移动", false);

    assertEquals(4, replaced.count());
    assertEquals("关于建设五代移动网络的提案", replaced.proposal().title());
    assertEquals("IPv6", replaced.proposal().number());
    assertEquals("IPv6", replaced.proposal().suggestions().getFirst().items().getFirst().id());
  }

  @Test
  void aUnitIsRenamedTogetherWithItsOpinion() {
    Proposal replaced = FindReplace.replaceAll(PROPOSAL, "市通管局", "市通信管理局", true).proposal();

    assertEquals(
        List.of(CoOpinion.named("市通信管理局").withOpinion("市通信管理局同意。").withSuggestions(List.of("a"))),
        replaced.coUnits());
  }

  @Test
  void oneHitIsReplacedAlone() {
    Hit hit = FindReplace.find(PROPOSAL, "IPv6", false).get(2);

    Proposal replaced = FindReplace.replaceOne(PROPOSAL, hit, "");

    assertEquals("已建成网络（一期）。\n正在建设IPv6网络（二期）。", replaced.suggestions().getFirst().reply());
    assertEquals(PROPOSAL.title(), replaced.title());
    assertSame(PROPOSAL, FindReplace.replaceOne(PROPOSAL, new Hit(Place.of("title"), 8, 99), "甲"));
  }

  @Property(tries = 150)
  void asManyAreReplacedAsAreFoundAndNoneIsLeft(
      @ForAll("proposals") Proposal proposal, @ForAll("searched") String what) {
    int found = FindReplace.find(proposal, what, true).size();

    // A sign that stands in nothing: with it no new hit can arise beside a replacement.
    Replaced replaced = FindReplace.replaceAll(proposal, what, "\uE000", true);

    assertEquals(found, replaced.count());
    assertEquals(List.of(), FindReplace.find(replaced.proposal(), what, true));
    assertTrue(FindReplace.find(replaced.proposal(), "\uE000", true).size() >= found);
  }

  @Property(tries = 100)
  void oneByOneFromTheEndIsAllAtOnce(
      @ForAll("proposals") Proposal proposal, @ForAll("searched") String what) {
    Proposal oneByOne = proposal;
    for (Hit hit : FindReplace.find(proposal, what, true).reversed()) {
      if (!hit.place().field().equals("coUnits.name")) {
        oneByOne = FindReplace.replaceOne(oneByOne, hit, "换");
      }
    }

    Proposal allAtOnce = FindReplace.replaceAll(proposal, what, "换", true).proposal();

    assertEquals(allAtOnce.withCoUnits(List.of()), oneByOne.withCoUnits(List.of()));
  }

  @Provide
  Arbitrary<Proposal> proposals() {
    return ProposalArbitraries.proposals();
  }

  @Provide
  Arbitrary<String> searched() {
    return Arbitraries.of("一", "一、", "1.", "&", "l", "'", "\n", "“双区”", "null", "𠮷", "的");
  }
}
