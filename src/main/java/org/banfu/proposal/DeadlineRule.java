package org.banfu.proposal;

/// One rule of the office's deadlines: `count` units after the start event.
public record DeadlineRule(What what, From from, int count, Unit unit) {

  /// What falls due.
  public enum What {
    RETURN,
    FIRST_CONTACT,
    CO_OPINION,
    REPLY,
    REPLY_EXTENDED,
    REDO,
    PUBLICATION
  }

  /// The event that the time is counted from.
  public enum From {
    ASSIGNED,
    RECEIVED,
    ASKED,
    REOPENED,
    REPLIED
  }

  /// Calendar days, working days, or months (a month that lacks the day ends on its last day).
  public enum Unit {
    CALENDAR_DAYS,
    WORKING_DAYS,
    MONTHS
  }
}
