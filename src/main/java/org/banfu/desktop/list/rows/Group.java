package org.banfu.desktop.list.rows;

import java.time.LocalDate;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.RowGroup;
import org.banfu.proposal.Profile;
import org.jspecify.annotations.Nullable;

/// A part of the archive that the side bar offers.
public sealed interface Group {
  /// Everything outside the bin.
  record All() implements Group {}

  /// What is to be done today and soon.
  record Today(RowGroup rule) implements Group {}

  /// One session of one council in one year; any of them may not be stated.
  record Meeting(
      @Nullable Integer year,
      @Nullable String council,
      @Nullable Integer term,
      @Nullable Integer session)
      implements Group {
    static Meeting of(ProposalRow row) {
      return new Meeting(row.year(), row.council(), row.term(), row.session());
    }
  }

  /// What was thrown away.
  record Bin() implements Group {}

  /// Whether a row outside the bin belongs to it.
  ///
  /// @param profile says how many days are soon
  default boolean holds(ProposalRow row, Profile profile, LocalDate today) {
    return switch (this) {
      case All it -> true;
      case Today it -> it.rule().holds(row, profile, today);
      case Meeting it -> it.equals(Meeting.of(row));
      case Bin it -> false;
    };
  }
}
