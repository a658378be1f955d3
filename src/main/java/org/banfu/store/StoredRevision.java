package org.banfu.store;

import java.time.Instant;

/// A kept state of a proposal, without its text.
public record StoredRevision(
    long number, String proposalId, long version, String occasion, Instant savedAt) {}
