package org.banfu.review;

import static org.banfu.review.CleanLetter.PROFILE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcernsTest {
  private static final Proposal CLEAN = CleanLetter.proposal();

  @ParameterizedTest
  @CsvSource({
    "REPLY_FORM, 1, 1, 1, 1",
    "REPLY_PROSE, 1, 1, 1, 1",
    "CO_OPINION, 1, 1, 1, 1",
    "PUBLIC_COPY, 1, 0, 0, 1",
    "WORK_LIST, 0, 0, 1, 0",
    "FEEDBACK_FORM, 0, 0, 0, 1",
    "REMINDER, 0, 0, 0, 1",
    "LEDGER, 0, 0, 0, 0",
    "JSON, 0, 0, 0, 0"
  })
  void aDocumentIsStoppedOnlyByWhatItShows(
      DocumentKind kind, int unanswered, int mobileInReply, int mobileInItem, int issuer) {
    Suggestion first = CLEAN.suggestions().getFirst();
    String mobile = "详情请致电13912345678。";

    assertEquals(0, wrong(CLEAN, kind));
    assertEquals(unanswered, wrong(CLEAN.withSuggestions(List.of(first.withReply(""))), kind));
    assertEquals(
        mobileInReply, wrong(CLEAN.withSuggestions(List.of(first.withReply(mobile))), kind));
    assertEquals(
        mobileInItem,
        wrong(
            CLEAN.withSuggestions(
                List.of(first.withItems(List.of(first.items().getFirst().withText(mobile))))),
            kind));
    assertEquals(issuer, wrong(CLEAN.withIssuer(null), kind));
  }

  /// What is said under fields that a document does not show does not stop it.
  @ParameterizedTest
  @CsvSource({
    "REPLY_FORM, 1, 1, 1, 1",
    "CO_OPINION, 1, 1, 1, 1",
    "PUBLIC_COPY, 1, 1, 1, 0",
    "WORK_LIST, 0, 0, 1, 1",
    "FEEDBACK_FORM, 0, 1, 0, 1",
    "REMINDER, 0, 0, 1, 1",
    "JSON, 0, 0, 0, 0"
  })
  void fieldsCountWhereTheyAreShown(
      DocumentKind kind, int category, int letterDate, int coUnit, int phone) {
    CoOpinion twice = CLEAN.coUnits().getFirst();

    assertEquals(category, wrong(CLEAN.withCategory("没有这一类"), kind));
    assertEquals(
        letterDate,
        wrong(
            CLEAN
                .withWorkList(CLEAN.workList().withFilledOn(null))
                .withLetter(CLEAN.letter().withDate(CLEAN.assignedOn().minusDays(9))),
            kind));
    assertEquals(coUnit, wrong(CLEAN.withCoUnits(List.of(twice, twice)), kind));
    assertEquals(phone, wrong(CLEAN.withContact(CLEAN.contact().withPhone("见附件")), kind));
  }

  @Test
  void theWorkListIsNotDoubtedForTheReplies() {
    Suggestion first = CLEAN.suggestions().getFirst();
    String typed = "一是已完成护栏加固(共3.5公里),二是已印发。。";

    assertFalse(
        doubtful(CLEAN.withSuggestions(List.of(first.withReply(typed))), DocumentKind.REPLY_FORM)
            .isEmpty());
    assertEquals(
        List.of(),
        doubtful(CLEAN.withSuggestions(List.of(first.withReply(typed))), DocumentKind.WORK_LIST));
    assertFalse(
        doubtful(CLEAN.withSuggestions(List.of(first.withHeading(typed))), DocumentKind.WORK_LIST)
            .isEmpty());
  }

  @Test
  void onlyKnownRulesAreNamed() {
    Set<String> known = Review.rules().stream().map(Review.Known::id).collect(Collectors.toSet());

    assertTrue(known.containsAll(Concerns.named()), () -> known + " " + Concerns.named());
  }

  private static List<Finding> doubtful(Proposal proposal, DocumentKind kind) {
    return Review.of(proposal, PROFILE, WorkingDays.shipped(), CleanLetter.DAY, kind);
  }

  private static int wrong(Proposal proposal, DocumentKind kind) {
    return Review.wrong(proposal, PROFILE, WorkingDays.shipped(), kind);
  }
}
