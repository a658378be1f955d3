package org.banfu.proposal.json;

import java.util.List;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;

/// A complete, invented proposal with its office's profile: the first thing a new user sees. Ids
/// are fixed, so loading it twice is a duplicate.
public final class Sample {
  private final Proposal proposal;
  private final Profile profile;

  public Sample() {
    List<Proposal> proposals =
        Shipped.read("/org/banfu/sample/sample.json", new ProposalJson()::read);
    this.proposal = proposals.get(0);
    this.profile = Shipped.read("/org/banfu/sample/profile.json", new ProfileJson()::read);
  }

  public Proposal proposal() {
    return proposal;
  }

  public Profile profile() {
    return profile;
  }
}
