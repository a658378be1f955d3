package org.banfu.proposal.json;

import java.util.List;

/// What the manifest of a `.banfu` file says of a proposal beside the proposal itself.
///
/// @param version how often it had been saved where it comes from
/// @param savedAt when it was last saved there, as an ISO instant
public record HandedProposal(String id, int version, String savedAt, List<HandedFile> attachments) {

  public HandedProposal {
    attachments = List.copyOf(attachments);
  }
}
