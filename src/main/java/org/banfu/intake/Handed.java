package org.banfu.intake;

import java.time.Instant;
import java.util.List;

/// What a `.banfu` file brings with a proposal.
///
/// @param version how often it had been saved where it comes from
/// @param savedAt when it was last saved there
public record Handed(long version, Instant savedAt, List<ReadAttachment> attachments) {

  public Handed {
    attachments = List.copyOf(attachments);
  }
}
