package org.banfu.review;

import static org.banfu.review.CleanLetter.PROFILE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    "REPLY_FORM, 1, 1, 1",
    "REPLY_PROSE, 1, 1, 1",
    "CO_OPINION, 1, 1, 1",
    "PUBLIC_COPY, 1, 0, 1",
    "WORK_LIST, 0, 1, 0",
    "FEEDBACK_FORM, 0, 0, 1",
    "REMINDER, 0, 0, 1",
    "LEDGER, 0, 0, 0",
    "JSON, 0, 0, 0"
  })
  void aDocumentIsStoppedOnlyByWhatItShows(
      DocumentKind kind, int unanswered, int mobile, int issuer) {
    Suggestion first = CLEAN.suggestions().getFirst();

    assertEquals(0, wrong(CLEAN, kind));
    assertEquals(unanswered, wrong(CLEAN.withSuggestions(List.of(first.withReply(""))), kind));
    assertEquals(
        mobile, wrong(CLEAN.withSuggestions(List.of(first.withReply("详情请致电13912345678。"))), kind));
    assertEquals(issuer, wrong(CLEAN.withIssuer(null), kind));
  }

  @Test
  void onlyKnownRulesAreNamed() {
    Set<String> known = Review.rules().stream().map(Review.Known::id).collect(Collectors.toSet());

    assertTrue(known.containsAll(Concerns.named()), () -> known + " " + Concerns.named());
  }

  private static int wrong(Proposal proposal, DocumentKind kind) {
    return Review.wrong(proposal, PROFILE, WorkingDays.shipped(), kind);
  }
}
