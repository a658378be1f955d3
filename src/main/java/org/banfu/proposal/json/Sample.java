package org.banfu.proposal.json;

import java.util.List;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Letter;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.WorkList;

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

  /// The same on a proposal of this kind, before anything of the letter but its signer is written.
  public Proposal unwritten(Kind kind) {
    boolean isNpc = kind == Kind.NPC;
    return proposal
        .withKind(kind)
        .withCouncil(isNpc ? "市人大" : "市政协")
        .withTitle(isNpc ? proposal.title().replace("提案", "建议") : proposal.title())
        .withLetter(Letter.EMPTY.withSigner(proposal.letter().signer()))
        .withWorkList(WorkList.EMPTY);
  }

  public Profile profile() {
    return profile;
  }
}
