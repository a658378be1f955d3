package org.banfu.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.banfu.intake.FormLetter;
import org.banfu.proposal.Contact;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Weight;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An invented letter of the founding document's shape, with its six mistakes (issue 5, point 6).
class FoundingLetterTest {
  @TempDir private Path folder;
  private Proposal proposal;

  @BeforeEach
  void read() throws Exception {
    Proposal read = FormLetter.read(folder, FormLetter.text()).proposal();
    // The invented letter has no number that could be somebody's.
    proposal = read.withContact(new Contact(read.contact().name(), "13000000000"));
  }

  @Test
  void itsSixMistakesAreFoundAndNothingElse() {
    assertEquals(
        List.of(
            // (6) a mobile number in a letter for the public
            "private-data []",
            // (1) without 的
            "respect [尊敬]",
            // (2) an unpaired bracket, in the letter and in the list
            "brackets [2023-2025）]",
            "brackets [2023-2025）]",
            // what the list says otherwise than the letter was read into no field
            "unsorted []",
            // (3) ， in the list, 、 in the letter
            "unit-separators [，]",
            "unit-separators [，]",
            // (4) one unit under two names, in the letter and in the list
            "unit-names [市发改委]",
            "unit-names [市发改委]",
            // (5) issued, and still to be issued
            "done-or-planned [《松湖三年行动计划》]"),
        heavyFirst().stream().map(one -> CleanLetter.shown(proposal, one)).toList());
  }

  @Test
  void whatCannotBeSoWeighsHeavily() {
    assertEquals(
        List.of("private-data", "respect", "brackets", "brackets"),
        heavyFirst().stream()
            .filter(one -> one.weight() == Weight.WRONG)
            .map(Finding::rule)
            .toList());
  }

  @Test
  void fixesLeaveOnlyWhatAPersonMustDecide() {
    Proposal fixed = proposal;
    List<Finding> left = heavyFirst();
    while (left.stream().anyMatch(one -> one.fix().isPresent())) {
      Finding first = left.stream().filter(one -> one.fix().isPresent()).findFirst().orElseThrow();
      Proposal next = first.fix().orElseThrow().apply(fixed);
      assertTrue(!next.equals(fixed), () -> first + " changes nothing");
      fixed = next;
      left = CleanLetter.findings(fixed, CleanLetter.PROFILE);
    }

    assertEquals(
        List.of("private-data", "unsorted", "done-or-planned"),
        left.stream().map(Finding::rule).toList());
    assertEquals(Place.of("contact.phone"), left.getFirst().place());
  }

  private List<Finding> heavyFirst() {
    return CleanLetter.findings(proposal, CleanLetter.PROFILE);
  }
}
