package org.banfu.archive;

import java.time.Instant;
import org.banfu.proposal.Proposal;

/// A proposal as the archive holds it; `version` is what the next save expects.
public record Stored(Proposal proposal, long version, Instant savedAt) {}
