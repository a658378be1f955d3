package org.banfu.archive;

import java.util.List;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Profile;

/// What happened in an archive, told after it was saved.
public sealed interface Change {
  /// A proposal was saved for the first time or anew.
  record Saved(ProposalRow row) implements Change {}

  /// A proposal went into the bin.
  record Binned(ProposalRow row) implements Change {}

  /// A proposal was taken from the bin.
  record Unbinned(ProposalRow row) implements Change {}

  /// A kept state of a proposal was given a name or has none any more.
  record RevisionNamed(String id) implements Change {}

  /// Proposals were deleted from the bin for good.
  record Removed(List<String> ids) implements Change {
    public Removed {
      ids = List.copyOf(ids);
    }
  }

  /// The profile was saved; effective due dates of any row may be others now.
  record ProfileSaved(Profile profile) implements Change {}

  /// The holidays and make-up days were saved; effective due dates of any row may be others now.
  record HolidaysSaved() implements Change {}

  /// A template of the office's own was kept or is kept no longer.
  record TemplatesSaved() implements Change {}

  /// A change was saved in the journal, and the data file could not follow; it is tried again.
  record Behind(Problem problem) implements Change {}

  /// Something was found damaged or missing in the open archive, and was mended; any row may be
  /// another now.
  record Mended(Problem problem) implements Change {}
}
