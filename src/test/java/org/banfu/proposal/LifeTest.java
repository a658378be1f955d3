package org.banfu.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banfu.proposal.Life.Step;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LifeTest {
  private static final Sentences OFFICE = new Sentences(new Sample().profile());

  private static final LocalDate DAY = LocalDate.of(2023, 7, 3);
  private final Proposal sample = new Sample().proposal();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RECEIVED         | RETURN_REQUESTED, HANDLING
          RETURN_REQUESTED | RETURNED, HANDLING
          RETURNED         |
          HANDLING         | DRAFTED
          DRAFTED          | HANDLING, UNDER_REVIEW, SIGNED
          UNDER_REVIEW     | HANDLING, DRAFTED, SIGNED
          SIGNED           | REPLIED
          REPLIED          | REOPENED, FOLLOWING_UP, CLOSED
          REOPENED         | HANDLING
          FOLLOWING_UP     | REOPENED, CLOSED
          CLOSED           | FOLLOWING_UP, ARCHIVED
          ARCHIVED         |
          """)
  void usualStepsAreThoseOfTheTable(State from, String to) {
    Set<State> expected =
        to == null
            ? Set.of()
            : Arrays.stream(to.split(", ")).map(State::valueOf).collect(Collectors.toSet());

    Set<State> usual = EnumSet.noneOf(State.class);
    for (State state : State.values()) {
      if (Life.step(from, state) == Step.USUAL) {
        usual.add(state);
      }
    }

    assertEquals(expected, usual);
    assertEquals(expected, from.usualNext());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          RECEIVED, REPLIED,          SKIPS
          RECEIVED, ARCHIVED,         SKIPS
          SIGNED,   CLOSED,           SKIPS
          REOPENED, SIGNED,           SKIPS
          REOPENED, REPLIED,          SKIPS
          SIGNED,   DRAFTED,          BACK
          REPLIED,  SIGNED,           BACK
          ARCHIVED, REPLIED,          BACK
          HANDLING, RETURN_REQUESTED, BACK
          CLOSED,   REOPENED,         BACK
          HANDLING, HANDLING,         IMPOSSIBLE
          RETURNED, HANDLING,         IMPOSSIBLE
          HANDLING, REOPENED,         IMPOSSIBLE
          """)
  void otherStepsAreNamed(State from, State to, Step step) {
    assertEquals(step, Life.step(from, to));
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void nothingComesAfterReturned(State to) {
    Proposal returned = sample.withState(State.RETURNED);

    assertThrows(
        IllegalArgumentException.class, () -> Life.change(returned, to, DAY, null, OFFICE));
  }

  @Test
  void changeStandsInTheHistoryAndTouchesNothingElse() {
    Proposal closed = Life.change(sample, State.CLOSED, DAY, "委员满意", OFFICE);

    assertEquals(
        new StateChange(State.CLOSED, DAY, "委员满意"),
        closed.history().get(closed.history().size() - 1));
    assertEquals(sample, closed.withState(sample.state()).withHistory(sample.history()));
  }

  @Test
  void dayOfTheReplyIsNotedAndTakenBack() {
    Proposal signed = Life.change(sample, State.SIGNED, DAY, "改错字", OFFICE);
    Proposal replied = Life.change(signed, State.REPLIED, DAY.plusDays(2), null, OFFICE);

    assertNull(signed.repliedOn());
    assertEquals(DAY.plusDays(2), replied.repliedOn());
  }

  @Test
  void goingBackFromALaterStateKeepsTheDayOfTheReply() {
    Proposal closed = sample.withRepliedOn(DAY).withState(State.CLOSED);

    Proposal back = Life.change(closed, State.REPLIED, DAY.plusDays(90), "误点办结", OFFICE);

    assertEquals(DAY, back.repliedOn());
    assertEquals(DAY.plusDays(90), back.history().getLast().on());
  }

  @Test
  void dayOfTheReplyIsKeptIfTheChangeNamesNone() {
    Proposal back = Life.change(sample.withState(State.CLOSED), State.REPLIED, null, null, OFFICE);

    assertEquals(sample.repliedOn(), back.repliedOn());
  }

  @Test
  void reopeningLetsTheRuleForASecondReplyDecide() {
    Proposal typed =
        sample.withDueOn(DAY).withExtension(new Extension(DAY, DAY)).withState(State.REPLIED);

    Proposal reopened = Life.change(typed, State.REOPENED, DAY, "对办理结果不满意", OFFICE);

    assertNull(reopened.dueOn());
    assertNull(reopened.extension());
    assertEquals(typed.repliedOn(), reopened.repliedOn());
    assertEquals(List.of(), reopened.rounds());
  }

  @ParameterizedTest
  @EnumSource(
      value = State.class,
      names = {"HANDLING", "DRAFTED", "SIGNED", "REPLIED"})
  void newRoundFreezesTheOldReply(State next) {
    var unsatisfied =
        new Feedback(Satisfaction.SATISFIED, Satisfaction.UNSATISFIED, false, DAY, "请再研究");
    Proposal reopened =
        Life.change(sample.withFeedback(unsatisfied), State.REOPENED, DAY, null, OFFICE);

    Proposal again = Life.change(reopened, next, DAY.plusDays(1), null, OFFICE);

    Round round = again.rounds().get(0);
    assertEquals(1, again.rounds().size());
    assertEquals(sample.repliedOn(), round.repliedOn());
    assertEquals(sample.letter().docNumber(), round.letter().docNumber());
    assertEquals(sample.letter().title(), round.letter().title());
    assertEquals(sample.letter().date(), round.letter().date());
    assertEquals(sample.category(), round.category());
    assertEquals(unsatisfied, round.feedback());
    assertEquals(
        sample.suggestions().stream().map(one -> new RoundReply(one.id(), one.reply())).toList(),
        round.replies());
    assertEquals(next == State.REPLIED ? DAY.plusDays(1) : null, again.repliedOn());
    assertNull(again.feedback());
    assertNull(again.letter().docNumber());
    assertNull(again.letter().date());
    assertEquals(sample.suggestions(), again.suggestions());
  }

  @Test
  void closingAReopenedProposalFreezesNothing() {
    Proposal reopened = Life.change(sample, State.REOPENED, DAY, null, OFFICE);

    assertEquals(List.of(), Life.change(reopened, State.CLOSED, DAY, null, OFFICE).rounds());
  }

  @Test
  void roundsAreKeptOneByOne() {
    Proposal twice = sample;
    for (int i = 0; i < 2; i++) {
      twice = Life.change(twice, State.REOPENED, DAY, null, OFFICE);
      twice = Life.change(twice, State.HANDLING, DAY, null, OFFICE);
      twice = Life.change(twice, State.REPLIED, DAY.plusDays(i), null, OFFICE);
    }

    assertEquals(
        List.of(LocalDate.of(2023, 6, 12), DAY),
        twice.rounds().stream().map(Round::repliedOn).toList());
  }
}
