package org.banfu.proposal;

import java.time.LocalDate;

/// The groups of the list that follow from a proposal's state and dates.
public final class SmartGroups {
  private SmartGroups() {}

  /// 待办: not yet replied to, or reopened. What was returned is not.
  public static boolean isToDo(Proposal proposal) {
    return switch (proposal.state()) {
      case RECEIVED, RETURN_REQUESTED, HANDLING, DRAFTED, UNDER_REVIEW, SIGNED, REOPENED -> true;
      case RETURNED, REPLIED, FOLLOWING_UP, CLOSED, ARCHIVED -> false;
    };
  }

  /// 将到期: to do, and due today or within the profile's `soonDays` calendar days.
  public static boolean isDueSoon(
      Proposal proposal, Profile profile, WorkingDays days, LocalDate today) {
    return isToDo(proposal)
        && Deadlines.replyDue(proposal, profile, days)
            .filter(due -> !due.isBefore(today) && !due.isAfter(today.plusDays(profile.soonDays())))
            .isPresent();
  }

  /// 逾期: to do, and the due date has passed.
  public static boolean isOverdue(
      Proposal proposal, Profile profile, WorkingDays days, LocalDate today) {
    return isToDo(proposal)
        && Deadlines.replyDue(proposal, profile, days)
            .filter(due -> due.isBefore(today))
            .isPresent();
  }

  /// 待会办: a co-handling unit was asked and its opinion has not come.
  public static boolean isAwaitingOpinion(Proposal proposal) {
    return proposal.coUnits().stream()
        .anyMatch(unit -> unit.askedOn() != null && unit.receivedOn() == null);
  }

  /// 待反馈: replied to and the member has not answered; in role CO nobody is asked.
  public static boolean isAwaitingFeedback(Proposal proposal) {
    return proposal.state() == State.REPLIED
        && proposal.feedback() == null
        && proposal.role() != Role.CO;
  }
}
