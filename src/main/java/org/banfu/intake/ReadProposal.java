package org.banfu.intake;

import java.util.List;
import java.util.Optional;
import org.banfu.intake.source.Cover;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;

/// A proposal from a file.
///
/// @param cover what became of every character of the letter; empty for JSON
/// @param doubts what the clerk should look at
/// @param handed what came with it in a `.banfu` file; empty for any other file
public record ReadProposal(
    Proposal proposal, Optional<Cover> cover, List<Problem> doubts, Optional<Handed> handed) {

  /// A proposal of a letter or of our JSON.
  public ReadProposal(Proposal proposal, Optional<Cover> cover, List<Problem> doubts) {
    this(proposal, cover, doubts, Optional.empty());
  }

  /// The same of a corrected proposal.
  public ReadProposal withProposal(Proposal corrected) {
    return new ReadProposal(corrected, cover, doubts, handed);
  }

  public ReadProposal {
    doubts = List.copyOf(doubts);
  }
}
