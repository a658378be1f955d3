package org.banfu.work;

import org.banfu.proposal.Proposal;

/// What a person decided about an [ImportItem].
///
/// @param proposal what was read, with what the person corrected
/// @param action `KEEP` adds it beside what is there, `REVISE` makes it a revision, `SKIP` leaves
///   it out
/// @param isChosen whether the person chose it; else it is what was suggested
public record ImportDecision(Proposal proposal, OnDuplicate action, boolean isChosen) {
  /// One that a person chose.
  public ImportDecision(Proposal proposal, OnDuplicate action) {
    this(proposal, action, true);
  }
}
