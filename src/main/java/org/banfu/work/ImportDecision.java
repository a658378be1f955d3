package org.banfu.work;

import org.banfu.proposal.Proposal;

/// What a person decided about an [ImportItem].
///
/// @param proposal what was read, with what the person corrected
/// @param action `KEEP` adds it beside what is there, `REVISE` makes it a revision, `SKIP` leaves
///   it out
public record ImportDecision(Proposal proposal, OnDuplicate action) {}
