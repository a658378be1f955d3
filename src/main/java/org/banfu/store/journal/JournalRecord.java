package org.banfu.store.journal;

import java.time.Instant;
import java.util.List;
import org.banfu.proposal.ReplySource;
import org.jspecify.annotations.Nullable;

/// One acknowledged change of an archive, complete enough to be made again in an older copy of it.
///
/// Proposals and profiles are the JSON text that the store keeps; the journal never looks into it.
public sealed interface JournalRecord {

  /// When the change was made.
  Instant at();

  /// A proposal saved as this version (1 = new), with the files attached in the same save.
  ///
  /// @param source the past reply that was inserted, null if none was
  /// @param name the one given to the revision that it keeps, empty if none was
  record ProposalSaved(
      String id,
      long version,
      String json,
      String occasion,
      Instant at,
      List<AttachedFile> attachments,
      @Nullable ReplySource source,
      String name)
      implements JournalRecord {
    public ProposalSaved {
      attachments = List.copyOf(attachments);
      if (source != null && !name.isEmpty()) {
        throw new IllegalArgumentException("an insertion has no name of its own");
      }
    }

    /// A save that inserted no past reply and gave no name.
    public ProposalSaved(
        String id,
        long version,
        String json,
        String occasion,
        Instant at,
        List<AttachedFile> attachments) {
      this(id, version, json, occasion, at, attachments, null, "");
    }
  }

  /// A proposal put into the bin.
  record MovedToBin(String id, Instant at) implements JournalRecord {}

  /// A proposal taken out of the bin.
  record TakenFromBin(String id, Instant at) implements JournalRecord {}

  /// The office's profile saved.
  record ProfileSaved(String json, Instant at) implements JournalRecord {}

  /// The whole table of public holidays and make-up days saved.
  ///
  /// @param lines a day each, as [org.banfu.proposal.Holiday] writes them
  record HolidaysSaved(String lines, Instant at) implements JournalRecord {}

  /// A template of the office's own kept under its name, in place of one that was there.
  record TemplateSaved(AttachedFile file, Instant at) implements JournalRecord {}

  /// A template of the office's own kept no longer.
  record TemplateRemoved(String name, Instant at) implements JournalRecord {}

  /// A kept state was given a name in place of the one it had.
  ///
  /// @param id of its proposal
  /// @param name empty if it has none any more
  record RevisionNamed(String id, long number, String name, Instant at) implements JournalRecord {}

  /// Proposals deleted from the bin for good, with all that was kept with them.
  record RemovedForGood(List<String> ids, Instant at) implements JournalRecord {
    public RemovedForGood {
      ids = List.copyOf(ids);
    }
  }
}
