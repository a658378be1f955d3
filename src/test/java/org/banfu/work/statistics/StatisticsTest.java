package org.banfu.work.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.banfu.archive.ProposalRow;
import org.banfu.proposal.Profile;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Role;
import org.banfu.proposal.Satisfaction;
import org.banfu.proposal.State;
import org.banfu.proposal.json.ProfileJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsTest {
  private static final LocalDate TODAY = LocalDate.of(2023, 7, 1);
  private final Profile profile = new ProfileJson().standard();

  /// Five proposals of 2023, counted by hand.
  private final List<ProposalRow> year =
      List.of(
          Rows.row(State.HANDLING)
              .with(row ->
                  row.year(2023)
                      .role(Role.LEAD)
                      .leadUnit("市教育局")
                      .dueOn(TODAY.minusDays(1))
                      .suggestions(2)
                      .planned(3)
                      .contacts(2)
                      .visits(1)),
          Rows.row(State.REPLIED)
              .with(row ->
                  row.year(2023)
                      .role(Role.LEAD)
                      .leadUnit("市民政局")
                      .dueOn(day(6, 20))
                      .repliedOn(day(6, 20))
                      .suggestions(3)
                      .done(4)
                      .underway(1)
                      .category("B")
                      .publication(PublicationMode.FULL)
                      .contacts(1)),
          Rows.row(State.CLOSED)
              .with(row ->
                  row.year(2023)
                      .role(Role.SOLE)
                      .leadUnit("市民政局")
                      .dueOn(day(4, 1))
                      .repliedOn(day(4, 2))
                      .suggestions(1)
                      .done(2)
                      .category("A类")
                      .rounds(1)
                      .feedbackGiven(true)
                      .feedbackWork(Satisfaction.SATISFIED)
                      .feedbackResult(Satisfaction.UNSATISFIED)
                      .publication(PublicationMode.NONE)
                      .contacts(2)
                      .visits(2)),
          Rows.row(State.REPLIED)
              .with(row ->
                  row.year(2023)
                      .role(Role.CO)
                      .leadUnit("市教育局")
                      .dueOn(day(4, 10))
                      .repliedOn(day(4, 9))
                      .suggestions(1)
                      .category("C")),
          Rows.row(State.REOPENED)
              .with(row ->
                  row.year(2023)
                      .role(Role.LEAD)
                      .leadUnit("市教育局")
                      .repliedOn(day(5, 5))
                      .suggestions(1)));

  @Test
  void aYearIsCountedAsByHand() {
    Totals totals = statistics(year).totals(2023, null);

    assertEquals(5, totals.proposals());
    assertEquals("LEAD 3, SOLE 1, CO 1, SEPARATE 0", said(totals.byRole()));
    assertEquals(
        "IN_TIME 2, LATE 1, UNDATED 0, OPEN 0, NOT_DUE 1, OVERDUE 1, RETURNED 0",
        said(totals.timing()));
    assertEquals(
        List.of(8, 6, 1, 3),
        List.of(totals.suggestions(), totals.done(), totals.underway(), totals.planned()));
    // Reopened: its reply was sent, but is none that stands.
    assertEquals(List.of(2, 1, 5), List.of(totals.replies(), totals.opinions(), totals.sent()));
    assertEquals("A 1, B 1, C 0, D 0, null 0", said(totals.byCategory()));
    assertEquals("SATISFIED 1, BASICALLY_SATISFIED 0, UNSATISFIED 0, null 1", said(totals.work()));
    assertEquals(
        "SATISFIED 0, BASICALLY_SATISFIED 0, UNSATISFIED 1, null 1", said(totals.result()));
    assertEquals("FULL 1, SUMMARY 0, ON_REQUEST 0, NONE 1, null 0", said(totals.byPublication()));
    assertEquals(List.of(5, 3), List.of(totals.contacts(), totals.visits()));
    assertEquals("2023-04 2, 2023-05 0, 2023-06 1", said(totals.byMonth()));
    assertEquals("市教育局 3, 市民政局 2", said(totals.byLeadUnit()));
    assertEquals("null 5", said(totals.byFilingUnit()));
  }

  @Test
  void everyStateIsThereInTheOrderOfItsLife() {
    assertEquals(
        List.of(State.values()),
        statistics(year).totals(null, null).byState().stream().map(Tally::of).toList());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          HANDLING,  2023-07-01,           , OPEN
          HANDLING,  2023-06-30,           , OVERDUE
          HANDLING,            ,           , NOT_DUE
          REOPENED,  2023-06-30, 2023-06-01, OVERDUE
          REPLIED,   2023-06-30, 2023-06-30, IN_TIME
          ARCHIVED,  2023-06-30, 2023-07-01, LATE
          CLOSED,              , 2023-07-01, UNDATED
          CLOSED,    2023-06-30,           , UNDATED
          RETURNED,  2023-06-30,           , RETURNED
          """)
  void timingIsByDueDateAndReply(
      State state, @Nullable LocalDate due, @Nullable LocalDate replied, Timing timing) {
    ProposalRow row = Rows.row(state).withDueOn(due).withRepliedOn(replied);

    assertEquals(timing, Timing.of(row, TODAY));
  }

  @Test
  void aProposalWithoutYearBelongsToTheYearOfItsReply() {
    var statistics =
        statistics(
            List.of(
                Rows.row(State.HANDLING),
                Rows.row(State.REPLIED).withRepliedOn(day(6, 1)),
                Rows.row(State.HANDLING).withYear(2021)));

    assertEquals(List.of(2023, 2021), statistics.years());
    assertEquals(1, statistics.totals(2023, null).proposals());
    assertEquals(1, statistics.withoutYear());
    assertEquals(3, statistics.totals(null, null).proposals());
  }

  @Test
  void councilsAreChosenAsStated() {
    var statistics =
        statistics(
            List.of(
                Rows.row(State.HANDLING).withCouncil("区政协"),
                Rows.row(State.HANDLING).withCouncil(" 市政协"),
                Rows.row(State.HANDLING).withCouncil("市政协"),
                Rows.row(State.HANDLING).withCouncil(" ")));

    assertEquals(List.of("市政协", "区政协"), statistics.councils());
    assertEquals(2, statistics.totals(null, "市政协").proposals());
  }

  @Test
  void categoriesOutsideTheSchemeAreKeptApart() {
    Totals totals =
        statistics(
                List.of(
                    Rows.row(State.REPLIED).withCategory("甲"),
                    Rows.row(State.REPLIED).withCategory("Ｂ 类"),
                    Rows.row(State.REPLIED)))
            .totals(null, null);

    assertEquals("A 0, B 1, C 0, D 0, 甲 1, null 1", said(totals.byCategory()));
  }

  @Test
  void overManyYearsEmptyMonthsAreLeftOut() {
    Totals totals =
        statistics(
                List.of(
                    Rows.row(State.REPLIED).withRepliedOn(LocalDate.of(1955, 3, 2)),
                    Rows.row(State.REPLIED).withRepliedOn(day(6, 1)),
                    Rows.row(State.CLOSED)))
            .totals(null, null);

    assertEquals("1955-03 1, 2023-06 1, null 1", said(totals.byMonth()));
  }

  @Property(tries = 200)
  void sumsAgree(@ForAll long seed) {
    var random = new Random(seed);
    var statistics = statistics(Rows.random(random, random.nextInt(60)));

    statistics.years().forEach(one -> sumsAgree(statistics.totals(one, null)));
    statistics.councils().forEach(one -> sumsAgree(statistics.totals(null, one)));
    sumsAgree(statistics.totals(null, null));
  }

  @Property(tries = 100)
  void yearsTogetherAreTheWhole(@ForAll long seed) {
    var statistics = statistics(Rows.random(new Random(seed), 40));

    int inYears =
        statistics.years().stream().mapToInt(one -> statistics.totals(one, null).proposals()).sum();

    assertEquals(statistics.totals(null, null).proposals(), inYears + statistics.withoutYear());
  }

  private static void sumsAgree(Totals totals) {
    int all = totals.proposals();
    int answered = totals.replies() + totals.opinions();
    assertEquals(all, Tally.sum(totals.byRole()));
    assertEquals(all, Tally.sum(totals.byState()));
    assertEquals(all, Tally.sum(totals.timing()));
    assertEquals(all, Tally.sum(totals.byLeadUnit()));
    assertEquals(all, Tally.sum(totals.byFilingUnit()));
    assertEquals(totals.replies(), Tally.sum(totals.byCategory()));
    assertEquals(totals.replies(), Tally.sum(totals.work()));
    assertEquals(totals.replies(), Tally.sum(totals.result()));
    assertEquals(totals.replies(), Tally.sum(totals.byPublication()));
    assertEquals(answered, Tally.sum(totals.byMonth()));
    assertEquals(
        answered,
        count(totals.timing(), Timing.IN_TIME)
            + count(totals.timing(), Timing.LATE)
            + count(totals.timing(), Timing.UNDATED));
    assertTrue(totals.sent() >= answered);
    assertTrue(totals.visits() <= totals.contacts());
  }

  private static <T> int count(List<Tally<T>> tallies, T of) {
    return tallies.stream().filter(one -> of.equals(one.of())).mapToInt(Tally::count).sum();
  }

  private Statistics statistics(List<ProposalRow> rows) {
    return new Statistics(rows, profile, TODAY);
  }

  private static String said(List<? extends Tally<?>> tallies) {
    return tallies.stream()
        .map(one -> one.of() + " " + one.count())
        .collect(Collectors.joining(", "));
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2023, month, day);
  }
}
