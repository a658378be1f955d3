package org.banfu.archive;

import java.time.Instant;
import java.util.Optional;
import org.banfu.proposal.ReplySource;

/// An earlier state of a proposal that was kept, without its body.
///
/// @param number names it in this archive, see [ArchiveView#revision]
/// @param version the version that the proposal had
/// @param savedAt when that version was saved
/// @param source the past reply that was inserted with it
/// @param name the one it was given by a person, empty if none
public record Revision(
    long number,
    String proposalId,
    long version,
    Occasion occasion,
    Instant savedAt,
    Optional<ReplySource> source,
    String name) {
  /// The longest name, in characters.
  public static final int LONGEST_NAME = 100;
}
