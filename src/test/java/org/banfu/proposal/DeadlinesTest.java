package org.banfu.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banfu.proposal.DeadlineRule.From;
import org.banfu.proposal.DeadlineRule.Unit;
import org.banfu.proposal.DeadlineRule.What;
import org.banfu.proposal.json.ProfileJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {
  private final Profile profile = new ProfileJson().standard();
  private final WorkingDays days = WorkingDays.shipped();
  private final Proposal proposal =
      Proposal.create(Kind.CPPCC)
          .withRole(Role.LEAD)
          .withAssignedOn(LocalDate.of(2023, 3, 20))
          .withReceivedOn(LocalDate.of(2023, 3, 22));

  @Test
  void replyIsDueThreeMonthsAfterAssignment() {
    assertDue("2023-06-20", replyDue(proposal));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2022-11-30, 2023-02-28
          2023-11-30, 2024-02-29
          2023-03-31, 2023-06-30
          2023-01-31, 2023-04-30
          2023-07-01, 2023-10-01
          2023-04-29, 2023-07-29
          """)
  void monthsEndOnTheDayOrTheLastAndDoNotMove(LocalDate assigned, String due) {
    assertDue(due, replyDue(proposal.withAssignedOn(assigned)));
  }

  @Test
  void typedDateWins() {
    var granted = new Extension(LocalDate.of(2023, 9, 1), LocalDate.of(2023, 6, 1));

    assertDue(
        "2023-05-31",
        replyDue(proposal.withExtension(granted).withDueOn(LocalDate.of(2023, 5, 31))));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2023-09-01, 2023-06-01, 2023-09-01
          ,           2023-06-01, 2023-09-20
          2023-09-01, ,           2023-06-20
          ,           ,           2023-06-20
          """)
  void extensionCountsOnceConsentedTo(
      @Nullable LocalDate until, @Nullable LocalDate consent, String due) {
    assertDue(due, replyDue(proposal.withExtension(new Extension(until, consent))));
  }

  @Test
  void extensionGoesToSixMonthsAtMost() {
    assertDue("2023-09-20", Deadlines.extensionLimit(proposal, profile, days));
  }

  @Test
  void secondReplyIsDueOneMonthAfterTheLastReopening() {
    Proposal reopened =
        proposal.withHistory(
            List.of(
                change(State.REOPENED, "2023-06-30"),
                change(State.REPLIED, "2023-07-20"),
                change(State.REOPENED, "2023-08-31"),
                change(State.HANDLING, "2023-09-01")));

    assertDue("2023-09-30", replyDue(reopened));
  }

  @Test
  void opinionOfACoHandlerIsDueOneMonthAfterAssignment() {
    assertDue("2023-04-20", replyDue(proposal.withRole(Role.CO)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2023-04-03, ,           2023-05-03
          2023-01-31, ,           2023-02-28
          2023-04-03, 2023-04-20, 2023-04-20
          ,           2023-04-20, 2023-04-20
          ,           ,
          """)
  void opinionOfAUnitIsDueOneMonthAfterItWasAsked(
      @Nullable LocalDate asked, @Nullable LocalDate typed, @Nullable String due) {
    CoOpinion unit = CoOpinion.named("市民政局").withAskedOn(asked).withDueOn(typed);

    assertDue(due, Deadlines.coOpinionDue(unit, profile, days));
  }

  @Test
  void returnIsDueTenWorkingDaysAfterReceipt() {
    assertDue("2023-04-06", Deadlines.returnDue(proposal, profile, days));
  }

  @Test
  void firstContactIsDueFifteenWorkingDaysAfterAssignment() {
    assertDue("2023-04-11", Deadlines.firstContactDue(proposal, profile, days));
  }

  @Test
  void publicationIsDueTwentyWorkingDaysAfterTheReply() {
    Proposal replied = proposal.withRepliedOn(LocalDate.of(2023, 6, 12));

    assertDue("2023-07-11", Deadlines.publicationDue(replied, profile, days));
    assertDue(null, Deadlines.publicationDue(proposal, profile, days));
  }

  @Test
  void nothingIsDueWithoutTheEventOrTheRule() {
    assertDue(null, replyDue(proposal.withAssignedOn(null)));
    assertDue(null, Deadlines.replyDue(proposal, profile.withDeadlines(List.of()), days));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ASSIGNED, 60, CALENDAR_DAYS, 2023-05-19
          RECEIVED, 60, CALENDAR_DAYS, 2023-05-21
          ASSIGNED, 10, WORKING_DAYS,  2023-04-03
          RECEIVED, 2,  MONTHS,        2023-05-22
          ASSIGNED, 0,  MONTHS,        2023-03-20
          ASSIGNED, -1, MONTHS,
          ASSIGNED, 2147483647, WORKING_DAYS,
          """)
  void officesRuleIsFollowed(From from, int count, Unit unit, @Nullable String due) {
    Profile own = profile.withDeadlines(List.of(new DeadlineRule(What.REPLY, from, count, unit)));

    assertDue(due, Deadlines.replyDue(proposal, own, days));
  }

  @Test
  void dateOutOfAllMeasureIsNoReasonToFail() {
    assertDue(null, replyDue(proposal.withAssignedOn(LocalDate.MAX)));
    assertDue(null, replyDue(proposal.withAssignedOn(LocalDate.MIN)));
  }

  private Optional<LocalDate> replyDue(Proposal of) {
    return Deadlines.replyDue(of, profile, days);
  }

  private static StateChange change(State state, String on) {
    return new StateChange(state, LocalDate.parse(on), null);
  }

  private static void assertDue(@Nullable String expected, Optional<LocalDate> due) {
    assertEquals(Optional.ofNullable(expected).map(LocalDate::parse), due);
  }
}
