package org.banfu.archive;

import java.time.LocalDate;
import org.banfu.proposal.Profile;
import org.banfu.proposal.SmartGroups;

/// The groups of the side bar, for rows of the list: 待办, 将到期, 逾期, 待会办, 待反馈. A row is in a group if
/// its proposal is, by [SmartGroups].
public enum RowGroup {
  TO_DO {
    @Override
    public boolean holds(ProposalRow row, Profile profile, LocalDate today) {
      return SmartGroups.isToDo(row.state());
    }
  },
  DUE_SOON {
    @Override
    public boolean holds(ProposalRow row, Profile profile, LocalDate today) {
      return SmartGroups.isDueSoon(row.state(), row.dueOn(), profile, today);
    }
  },
  OVERDUE {
    @Override
    public boolean holds(ProposalRow row, Profile profile, LocalDate today) {
      return SmartGroups.isOverdue(row.state(), row.dueOn(), today);
    }
  },
  AWAITING_OPINION {
    @Override
    public boolean holds(ProposalRow row, Profile profile, LocalDate today) {
      return row.awaitingOpinion();
    }
  },
  AWAITING_FEEDBACK {
    @Override
    public boolean holds(ProposalRow row, Profile profile, LocalDate today) {
      return SmartGroups.isAwaitingFeedback(
          row.state(),
          row.feedbackGiven(),
          row.role(),
          SmartGroups.lastDay(row.repliedOn(), row.dueOn(), row.year()),
          today);
    }
  };

  /// Whether the row belongs to the group on this day.
  ///
  /// @param profile says how many days are soon
  public abstract boolean holds(ProposalRow row, Profile profile, LocalDate today);
}
