package org.banfu.work;

import java.time.Instant;
import java.util.List;
import org.banfu.intake.ReadAttachment;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/// A proposal that is offered by another archive or a `.banfu` file.
///
/// @param version how often it was saved there, and `savedAt` when last
record Incoming(
    String id,
    @Nullable String number,
    String title,
    long version,
    Instant savedAt,
    Body body,
    Files files) {

  /// The proposal itself, loaded when it is wanted.
  interface Body {
    Proposal load() throws ProblemException;
  }

  /// Its attachments, whose bytes are loaded one by one.
  interface Files {
    List<ReadAttachment> list() throws ProblemException;
  }
}
