package org.banfu.proposal;

import java.time.LocalDate;
import java.util.Optional;
import org.banfu.proposal.DeadlineRule.From;
import org.banfu.proposal.DeadlineRule.What;
import org.jspecify.annotations.Nullable;

/// When things fall due, by the rules of the office's profile.
///
/// A date that was typed wins over its rule. Without the event a rule starts from, or without the
/// rule, nothing is due. Months end on the same day of the month or, if it lacks the day, on its
/// last one; a due date on a free day does not move. If a profile has two rules for one thing the
/// first counts.
public final class Deadlines {
  // Beyond these a count or a date is a slip of the pen, and counting up to it would take long.
  private static final int LONGEST = 10_000;
  private static final int LAST_YEAR = 9_000;

  private Deadlines() {}

  /// The effective due date of the reply, in role CO of our opinion to the lead unit.
  ///
  /// The typed date; else an extension that was consented to; else, once the proposal was reopened,
  /// the REDO rule; else the REPLY rule (in role CO: CO_OPINION, asked on the day of assignment).
  public static Optional<LocalDate> replyDue(Proposal proposal, Profile profile, WorkingDays days) {
    if (proposal.dueOn() != null) {
      return Optional.of(proposal.dueOn());
    }
    Extension extension = proposal.extension();
    if (extension != null && extension.consent() != null) {
      return extension.until() != null
          ? Optional.of(extension.until())
          : extensionLimit(proposal, profile, days);
    }
    if (proposal.history().stream().anyMatch(change -> change.state() == State.REOPENED)) {
      return due(What.REDO, proposal, profile, days);
    }
    return due(proposal.role() == Role.CO ? What.CO_OPINION : What.REPLY, proposal, profile, days);
  }

  /// The day to which an extension may go at most.
  public static Optional<LocalDate> extensionLimit(
      Proposal proposal, Profile profile, WorkingDays days) {
    return due(What.REPLY_EXTENDED, proposal, profile, days);
  }

  /// Until when the proposal may be given back (退办).
  public static Optional<LocalDate> returnDue(
      Proposal proposal, Profile profile, WorkingDays days) {
    return due(What.RETURN, proposal, profile, days);
  }

  /// Until when the proposer must have been spoken with first.
  public static Optional<LocalDate> firstContactDue(
      Proposal proposal, Profile profile, WorkingDays days) {
    return due(What.FIRST_CONTACT, proposal, profile, days);
  }

  /// Until when the reply must be published.
  public static Optional<LocalDate> publicationDue(
      Proposal proposal, Profile profile, WorkingDays days) {
    return due(What.PUBLICATION, proposal, profile, days);
  }

  /// The effective due date of a co-handling unit's opinion: the typed one, else by the rule from
  /// the day it was asked for.
  public static Optional<LocalDate> coOpinionDue(
      CoOpinion opinion, Profile profile, WorkingDays days) {
    return opinion.dueOn() != null
        ? Optional.of(opinion.dueOn())
        : rule(What.CO_OPINION, profile).flatMap(rule -> end(opinion.askedOn(), rule, days));
  }

  private static Optional<LocalDate> due(
      What what, Proposal proposal, Profile profile, WorkingDays days) {
    return rule(what, profile).flatMap(rule -> end(start(rule.from(), proposal), rule, days));
  }

  private static Optional<DeadlineRule> rule(What what, Profile profile) {
    return profile.deadlines().stream().filter(rule -> rule.what() == what).findFirst();
  }

  private static @Nullable LocalDate start(From from, Proposal proposal) {
    return switch (from) {
      case ASSIGNED, ASKED -> proposal.assignedOn();
      case RECEIVED -> proposal.receivedOn();
      case REPLIED -> proposal.repliedOn();
      case REOPENED -> reopenedOn(proposal);
    };
  }

  private static @Nullable LocalDate reopenedOn(Proposal proposal) {
    LocalDate last = null;
    for (StateChange change : proposal.history()) {
      if (change.state() == State.REOPENED) {
        last = change.on();
      }
    }
    return last;
  }

  private static Optional<LocalDate> end(
      @Nullable LocalDate start, DeadlineRule rule, WorkingDays days) {
    int count = rule.count();
    if (start == null || count < 0 || count > LONGEST || Math.abs(start.getYear()) > LAST_YEAR) {
      return Optional.empty();
    }
    return Optional.of(
        switch (rule.unit()) {
          case CALENDAR_DAYS -> start.plusDays(count);
          case WORKING_DAYS -> days.plus(start, count);
          case MONTHS -> start.plusMonths(count);
        });
  }
}
