package org.banfu.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The groups of the list that follow from a proposal's state and dates.
///
/// Each rule is written once, over the few values it needs, so that a row of the list falls into
/// the same groups as the proposal it stands for.
public final class SmartGroups {
  private SmartGroups() {}

  /// 待办: not yet replied to, or reopened. What was returned is not.
  public static boolean isToDo(Proposal proposal) {
    return isToDo(proposal.state());
  }

  /// 待办, by the state.
  public static boolean isToDo(State state) {
    return switch (state) {
      case RECEIVED, RETURN_REQUESTED, HANDLING, DRAFTED, UNDER_REVIEW, SIGNED, REOPENED -> true;
      case RETURNED, REPLIED, FOLLOWING_UP, CLOSED, ARCHIVED -> false;
    };
  }

  /// 将到期: to do, and due today or within the profile's `soonDays` calendar days.
  public static boolean isDueSoon(
      Proposal proposal, Profile profile, WorkingDays days, LocalDate today) {
    LocalDate due = Deadlines.replyDue(proposal, profile, days).orElse(null);
    return isDueSoon(proposal.state(), due, profile, today);
  }

  /// 将到期, by state and effective due date.
  public static boolean isDueSoon(
      State state, @Nullable LocalDate due, Profile profile, LocalDate today) {
    return isToDo(state)
        && due != null
        && !due.isBefore(today)
        && !due.isAfter(today.plusDays(profile.soonDays()));
  }

  /// 逾期: to do, and the due date has passed.
  public static boolean isOverdue(
      Proposal proposal, Profile profile, WorkingDays days, LocalDate today) {
    LocalDate due = Deadlines.replyDue(proposal, profile, days).orElse(null);
    return isOverdue(proposal.state(), due, today);
  }

  /// 逾期, by state and effective due date.
  public static boolean isOverdue(State state, @Nullable LocalDate due, LocalDate today) {
    return isToDo(state) && due != null && due.isBefore(today);
  }

  /// 待会办: a co-handling unit was asked and its opinion has not come.
  public static boolean isAwaitingOpinion(Proposal proposal) {
    return proposal.coUnits().stream()
        .anyMatch(unit -> unit.askedOn() != null && unit.receivedOn() == null);
  }

  /// 待反馈: replied to within a year and the member has not answered; in role CO nobody is asked. A
  /// past that was read in waits for nobody.
  public static boolean isAwaitingFeedback(
      Proposal proposal, Profile profile, WorkingDays days, LocalDate today) {
    LocalDate due = Deadlines.replyDue(proposal, profile, days).orElse(null);
    LocalDate last = lastDay(proposal.repliedOn(), due, proposal.year());
    return isAwaitingFeedback(
        proposal.state(), proposal.feedback() != null, proposal.role(), last, today);
  }

  /// 待反馈, by state, whether there is feedback, role, and [#lastDay].
  public static boolean isAwaitingFeedback(
      State state,
      boolean feedbackGiven,
      @Nullable Role role,
      @Nullable LocalDate last,
      LocalDate today) {
    return state == State.REPLIED
        && !feedbackGiven
        && role != Role.CO
        && (last == null || !last.isBefore(today.minusYears(1)));
  }

  /// The day of the reply or, where none is known, the last on which it may have been; null where
  /// nothing tells.
  ///
  /// @param due the effective due date
  public static @Nullable LocalDate lastDay(
      @Nullable LocalDate repliedOn, @Nullable LocalDate due, @Nullable Integer year) {
    if (repliedOn != null || due != null) {
      return repliedOn != null ? repliedOn : due;
    }
    return year == null || year < 1 || year > 9999 ? null : LocalDate.of(year, 12, 31);
  }
}
