package org.banfu.archive;

import java.util.List;
import org.banfu.proposal.Proposal;

/// One save to be made together with others.
///
/// @param expectedVersion what the archive holds now, 0 for a new proposal
public record NewSave(
    Proposal proposal, long expectedVersion, Occasion occasion, List<NewAttachment> attachments) {

  public NewSave {
    attachments = List.copyOf(attachments);
  }
}
