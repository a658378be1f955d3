package org.banfu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.banfu.generator.Generator;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 100 % like is said of equal texts alone.
class EqualTextsTest {
  private final Proposal past = new Generator(3).proposal(1).withId("past");
  private final SearchText text = new SearchText();

  @BeforeEach
  void fill() {
    text.put(List.of(new SearchEntry(past, 1, false)));
  }

  @AfterEach
  void close() {
    text.close();
  }

  @Test
  void equalOnesAreWhollyLike() {
    Proposal again = past.withId("again");

    assertEquals(100, text.nearest(again).orElseThrow().samePercent());
    assertEquals(100, text.similar(again, 1).getFirst().percent());
    assertEquals(100, together(again));
  }

  @Test
  void aTextOfWhichOneSignMoreOrLessIsThereIsNotWhollyLike() {
    Proposal other = withReply(past.suggestions().getFirst().reply() + "完");

    assertEquals(99, text.nearest(other).orElseThrow().samePercent());
    assertEquals(99, text.similar(other, 1).getFirst().percent());
    assertEquals(99, together(other));
  }

  @Test
  void anEqualTitleIsNotEnoughWhereTheTextsDiffer() {
    Proposal other =
        Proposal.create(past.kind())
            .withTitle(past.title())
            .withSuggestions(new Generator(9).proposal(2).suggestions());

    assertEquals(99, text.similar(other, 1).getFirst().percent());
    assertEquals(100, text.similar(other.withSuggestions(List.of()), 1).getFirst().percent());
  }

  @Test
  void theSamePairsInAnotherOrderAreNotTheSame() {
    String reply = past.suggestions().getFirst().reply();
    String twice = reply + "\n" + reply;
    assertEquals(Grams.of(reply).count(), Grams.of(twice).count());

    assertEquals(99, text.similar(withReply(twice), 1).getFirst().percent());
    assertEquals(0.99, text.similar(twice, null, 1).getFirst().likeness());
    assertEquals(1, text.similar(reply, null, 1).getFirst().likeness());
  }

  @Test
  void signsAndBlanksCountForNothing() {
    String reply = past.suggestions().getFirst().reply();

    assertEquals(
        100, text.similar(withReply(" " + reply.replace("。", " 。")), 1).getFirst().percent());
  }

  @Test
  void thePassagesOfAHeadingAreTold() {
    Suggestion first = past.suggestions().getFirst();

    SimilarSuggestion found =
        text.similar(first.heading() + "\n" + first.reply(), null, 1).getFirst();

    assertEquals(List.of(new Passage.Range(0, first.heading().length())), found.inHeading());
  }

  private Proposal withReply(String reply) {
    return past.withId("again")
        .withSuggestions(
            past.suggestions().stream()
                .map(one -> one.equals(past.suggestions().getFirst()) ? one.withReply(reply) : one)
                .toList());
  }

  private int together(Proposal next) {
    var near = new NearTexts();
    near.next(past);
    return near.next(next).orElseThrow().percent();
  }
}
