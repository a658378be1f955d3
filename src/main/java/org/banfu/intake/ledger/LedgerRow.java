package org.banfu.intake.ledger;

import java.util.List;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;

/// A proposal of a ledger, and what is doubtful of it.
public record LedgerRow(Proposal proposal, List<Problem> doubts) {
  public LedgerRow {
    doubts = List.copyOf(doubts);
  }
}
