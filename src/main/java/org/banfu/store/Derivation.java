package org.banfu.store;

import org.banfu.proposal.Deadlines;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.WorkingDays;

/// What is derived from a proposal with the office's rules, in one place.
record Derivation(Profile profile, WorkingDays workingDays) {
  ProposalColumns columns(Proposal proposal) {
    return ProposalColumns.of(
        proposal, Deadlines.replyDue(proposal, profile, workingDays).orElse(null));
  }
}
