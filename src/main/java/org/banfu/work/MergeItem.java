package org.banfu.work;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.banfu.archive.ProposalRow;
import org.jspecify.annotations.Nullable;

/// A proposal that could be merged in, how it stands to the open archive, and what a person may
/// decide about it.
///
/// @param source the archive or file that offers it
/// @param version how often it was saved there, and `savedAt` when last
/// @param here the proposal of this archive that it is compared with
/// @param differences in how many places the two differ
/// @param newFiles how many attachments the one here lacks
/// @param choices what can be done; a proposal that is not here yet can be added with `KEEP`
/// @param suggested one of the choices, by which nothing is lost
public record MergeItem(
    Path source,
    String id,
    @Nullable String number,
    String title,
    long version,
    Instant savedAt,
    Standing standing,
    Optional<ProposalRow> here,
    int differences,
    int newFiles,
    Set<OnDuplicate> choices,
    OnDuplicate suggested) {

  public MergeItem {
    choices = Set.copyOf(choices);
  }

  /// How a proposal stands to the open archive.
  public enum Standing {
    /// It is not here.
    NEW,
    /// It is here with equal content: there is nothing to do.
    SAME,
    /// It is here with equal content, but not all of its attachments are.
    FILES,
    /// It is here, differs, and was saved later there than here.
    NEWER,
    /// It is here, differs, and was saved earlier there than here, or is an earlier state of the
    /// one here.
    OLDER,
    /// It lies in the bin here.
    BINNED
  }

  /// Whether a person has something to decide: it is here already and not the same.
  public boolean isQuestion() {
    return standing != Standing.NEW && standing != Standing.SAME;
  }

  /// Whether it can be done as was planned: nothing changed on either side.
  boolean isStill(MergeItem then) {
    return standing == then.standing
        && version == then.version
        && here.map(ProposalRow::id).equals(then.here.map(ProposalRow::id))
        && here.map(ProposalRow::version).equals(then.here.map(ProposalRow::version));
  }
}
