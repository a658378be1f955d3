package org.banfu.search;

import org.banfu.proposal.Proposal;

/// A proposal to be searched.
///
/// @param hash tells this text of it from any other
public record SearchEntry(Proposal proposal, long hash, boolean inBin) {}
