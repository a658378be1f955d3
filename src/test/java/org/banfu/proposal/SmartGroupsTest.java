package org.banfu.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.banfu.proposal.json.ProfileJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmartGroupsTest {
  private static final LocalDate DUE = LocalDate.of(2023, 6, 20);
  private final Profile profile = new ProfileJson().standard();
  private final WorkingDays days = WorkingDays.shipped();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          RECEIVED,         true
          RETURN_REQUESTED, true
          RETURNED,         false
          HANDLING,         true
          DRAFTED,          true
          UNDER_REVIEW,     true
          SIGNED,           true
          REPLIED,          false
          REOPENED,         true
          FOLLOWING_UP,     false
          CLOSED,           false
          ARCHIVED,         false
          """)
  void toDoIsWhatWaitsForAReply(State state, boolean toDo) {
    assertEquals(toDo, SmartGroups.isToDo(Proposal.create(Kind.CPPCC).withState(state)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          HANDLING, 2023-06-12, false, false
          HANDLING, 2023-06-13, true,  false
          HANDLING, 2023-06-20, true,  false
          HANDLING, 2023-06-21, false, true
          REPLIED,  2023-06-20, false, false
          REPLIED,  2023-07-20, false, false
          RETURNED, 2023-07-20, false, false
          REOPENED, 2023-07-20, false, true
          """)
  void dueSoonIsSevenDaysAndOverdueTheDayAfter(
      State state, LocalDate today, boolean soon, boolean overdue) {
    Proposal proposal = Proposal.create(Kind.NPC).withState(state).withDueOn(DUE);

    assertEquals(soon, SmartGroups.isDueSoon(proposal, profile, days, today));
    assertEquals(overdue, SmartGroups.isOverdue(proposal, profile, days, today));
  }

  @Test
  void withoutADueDateNothingIsLate() {
    Proposal proposal = Proposal.create(Kind.NPC);

    assertFalse(SmartGroups.isDueSoon(proposal, profile, days, DUE));
    assertFalse(SmartGroups.isOverdue(proposal, profile, days, DUE));
  }

  @Test
  void profileSaysWhatSoonIs() {
    Proposal proposal = Proposal.create(Kind.NPC).withDueOn(DUE);

    assertTrue(SmartGroups.isDueSoon(proposal, profile.withSoonDays(30), days, DUE.minusDays(30)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ,           ,           false
          2023-04-03, ,           true
          2023-04-03, 2023-04-28, false
          ,           2023-04-28, false
          """)
  void opinionIsAwaitedOnceAsked(
      @Nullable LocalDate asked, @Nullable LocalDate received, boolean awaited) {
    CoOpinion came = CoOpinion.named("市教育局").withAskedOn(DUE).withReceivedOn(DUE);
    CoOpinion unit = CoOpinion.named("市民政局").withAskedOn(asked).withReceivedOn(received);
    Proposal proposal = Proposal.create(Kind.CPPCC).withCoUnits(List.of(came, unit));

    assertEquals(awaited, SmartGroups.isAwaitingOpinion(proposal));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          REPLIED,  LEAD, false, true
          REPLIED,  ,     false, true
          REPLIED,  CO,   false, false
          REPLIED,  LEAD, true,  false
          HANDLING, LEAD, false, false
          CLOSED,   LEAD, false, false
          """)
  void feedbackIsAwaitedAfterTheReply(
      State state, @Nullable Role role, boolean answered, boolean awaited) {
    var answer = new Feedback(Satisfaction.SATISFIED, null, true, null, null);
    Proposal proposal =
        Proposal.create(Kind.CPPCC)
            .withState(state)
            .withRole(role)
            .withFeedback(answered ? answer : null);

    assertEquals(awaited, SmartGroups.isAwaitingFeedback(proposal, profile, days, DUE));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2022-06-20, ,           ,     true
          2022-06-19, ,           ,     false
          2023-06-01, 2019-09-30, 2019, true
          ,           2022-06-20, ,     true
          ,           2019-09-30, 2023, false
          ,           ,           2022, true
          ,           ,           2021, false
          ,           ,           ,     true
          """)
  void aPastThatWasReadInWaitsForNobody(
      @Nullable LocalDate repliedOn,
      @Nullable LocalDate due,
      @Nullable Integer year,
      boolean awaited) {
    Proposal proposal =
        Proposal.create(Kind.CPPCC)
            .withState(State.REPLIED)
            .withRepliedOn(repliedOn)
            .withDueOn(due)
            .withYear(year);

    assertEquals(awaited, SmartGroups.isAwaitingFeedback(proposal, profile, days, DUE));
  }
}
