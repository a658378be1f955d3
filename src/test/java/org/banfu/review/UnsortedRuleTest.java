package org.banfu.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.banfu.proposal.Place;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Unsorted;
import org.banfu.proposal.Weight;
import org.junit.jupiter.api.Test;

class UnsortedRuleTest {
  @Test
  void textsThatFoundNoFieldAreToldOnceAtTheFirstOfThem() {
    List<Finding> found = found("\n", "另附说明。", "附图略。");

    assertEquals(1, found.size());
    assertEquals("unsorted", found.getFirst().rule());
    assertEquals(Weight.DOUBTFUL, found.getFirst().weight());
    assertEquals(Place.of("unsorted.text", 1), found.getFirst().place());
    assertEquals(Problem.of("review.unsorted.left", 2L), found.getFirst().problem());
  }

  @Test
  void emptiedOnesAreNotTold() {
    assertEquals(List.of(), found("", "\n\n"));
  }

  @Test
  void withoutAnyNothingIsTold() {
    assertEquals(List.of(), found());
  }

  private static List<Finding> found(String... texts) {
    Proposal proposal =
        CleanLetter.proposal()
            .withUnsorted(List.of(texts).stream().map(one -> new Unsorted(one, null)).toList());
    return CleanLetter.findings(proposal, CleanLetter.PROFILE);
  }
}
