package org.banfu.work.statistics;

import java.time.LocalDate;
import org.banfu.archive.ProposalRow;
import org.banfu.proposal.SmartGroups;
import org.banfu.proposal.State;

/// Where a proposal stands with its deadline; each is in exactly one. The deadline is the effective
/// date of the list: for a second reply, that of the second.
public enum Timing {
  /// 按期答复: answered on the day it was due or before.
  IN_TIME,
  /// 逾期答复: answered after the day it was due.
  LATE,
  /// Answered, but the day of the reply or the day it was due is not known.
  UNDATED,
  /// 在办，未到期: to be answered, and the due date has not passed.
  OPEN,
  /// 在办，没有期限: to be answered, and no day is known by which; not to be counted as being in time.
  NOT_DUE,
  /// 逾期未复: to be answered, and the due date has passed.
  OVERDUE,
  /// 已退回: given back, nothing is owed.
  RETURNED;

  /// Where a row stands on this day.
  public static Timing of(ProposalRow row, LocalDate today) {
    if (row.state() == State.RETURNED) {
      return RETURNED;
    } else if (SmartGroups.isToDo(row.state())) {
      if (row.dueOn() == null) {
        return NOT_DUE;
      }
      return SmartGroups.isOverdue(row.state(), row.dueOn(), today) ? OVERDUE : OPEN;
    }
    LocalDate due = row.dueOn();
    LocalDate replied = row.repliedOn();
    if (due == null || replied == null) {
      return UNDATED;
    }
    return replied.isAfter(due) ? LATE : IN_TIME;
  }
}
