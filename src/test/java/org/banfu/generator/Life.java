package org.banfu.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.banfu.proposal.ContactPhase;
import org.banfu.proposal.ContactRecord;
import org.banfu.proposal.ContactWay;
import org.banfu.proposal.State;
import org.banfu.proposal.StateChange;
import org.jspecify.annotations.Nullable;

/// The dates of one proposal: past years are answered and archived, the last year is in every
/// state.
record Life(
    LocalDate assignedOn, LocalDate receivedOn, @Nullable LocalDate repliedOn, State state) {
  private static final List<State> LAST_YEAR =
      List.of(
          State.RECEIVED,
          State.HANDLING,
          State.DRAFTED,
          State.UNDER_REVIEW,
          State.SIGNED,
          State.REPLIED,
          State.REPLIED,
          State.REPLIED,
          State.FOLLOWING_UP,
          State.CLOSED);
  private static final List<State> PAST =
      List.of(State.REPLIED, State.FOLLOWING_UP, State.CLOSED, State.CLOSED, State.ARCHIVED);
  private static final List<State> WAY =
      List.of(
          State.RECEIVED,
          State.HANDLING,
          State.DRAFTED,
          State.UNDER_REVIEW,
          State.SIGNED,
          State.REPLIED,
          State.FOLLOWING_UP,
          State.CLOSED,
          State.ARCHIVED);

  static Life of(SplittableRandom random, int year, boolean lastYear) {
    List<State> states = lastYear ? LAST_YEAR : PAST;
    State state = states.get(random.nextInt(states.size()));
    LocalDate assigned = LocalDate.of(year, 3, 1).plusDays(random.nextInt(30));
    LocalDate replied =
        WAY.indexOf(state) < WAY.indexOf(State.REPLIED)
            ? null
            : assigned.plusDays(50 + random.nextInt(60));
    return new Life(assigned, assigned.plusDays(random.nextInt(4)), replied, state);
  }

  /// The dated way to the present state: nine days a step up to the reply, a quarter of a year
  /// after.
  List<StateChange> history() {
    var history = new ArrayList<StateChange>();
    for (State step : WAY.subList(0, WAY.indexOf(state) + 1)) {
      int at = WAY.indexOf(step);
      LocalDate replied = repliedOn;
      LocalDate on =
          replied == null || step.compareTo(State.REPLIED) < 0
              ? receivedOn.plusDays(9L * at)
              : replied.plusMonths(3L * (at - WAY.indexOf(State.REPLIED)));
      history.add(new StateChange(step, on, null));
    }
    return history;
  }

  /// One to three talks with the proposer between receipt and reply.
  List<ContactRecord> contacts(Words words, String with, SplittableRandom random) {
    var contacts = new ArrayList<ContactRecord>();
    ContactWay[] ways = ContactWay.values();
    for (int i = 0, count = 1 + random.nextInt(3); i < count; i++) {
      ContactPhase phase = i == 0 ? ContactPhase.BEFORE : ContactPhase.DURING;
      ContactWay way = ways[random.nextInt(ways.length)];
      contacts.add(
          new ContactRecord(
              receivedOn.plusDays(10L + 14L * i),
              phase,
              way,
              with,
              words.person(),
              words.say("talk")));
    }
    return contacts;
  }
}
