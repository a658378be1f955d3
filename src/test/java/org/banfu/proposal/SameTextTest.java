package org.banfu.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SameTextTest {
  private static final Proposal LETTER =
      Proposal.create(Kind.CPPCC)
          .withTitle("关于增设公交站点的提案")
          .withNumber("0017")
          .withSuggestions(List.of(Suggestion.of("增设站点。", "已增设站点1个。")));

  @Test
  void whiteSpaceMakesNoDifference() {
    Proposal spaced = LETTER.withSuggestions(List.of(Suggestion.of("增设站点。", "　　已增设 站点1个。\n")));

    assertEquals(SameText.of(LETTER), SameText.of(spaced));
  }

  @Test
  void anotherReplyIsAnotherText() {
    Proposal other = LETTER.withSuggestions(List.of(Suggestion.of("增设站点。", "暂不具备条件。")));

    assertNotEquals(SameText.of(LETTER), SameText.of(other));
  }

  @Test
  void aSharedTitleWithoutTextIsNotTheSameUnderAnotherNumber() {
    Proposal line = LETTER.withSuggestions(List.of());

    assertEquals(SameText.of(line), SameText.of(line.withId("another")));
    assertNotEquals(SameText.of(line), SameText.of(line.withNumber("0018")));
  }

  @Test
  void whatFoundNoFieldCountsAsText() {
    Proposal unread = Proposal.create(Kind.CPPCC).withUnsorted(List.of(new Unsorted("甲", null)));

    assertNotEquals(
        SameText.of(unread), SameText.of(unread.withUnsorted(List.of(new Unsorted("乙", null)))));
  }

  @Test
  void nothingAtAllIsLikeNothing() {
    assertEquals(Optional.empty(), SameText.of(Proposal.create(Kind.NPC)));
  }
}
