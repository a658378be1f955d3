package org.banfu.store;

import java.time.Instant;

/// A row of table `proposal`; `version` is the one that the next save expects.
public record StoredRow(
    String id, long version, boolean inBin, Instant savedAt, ProposalColumns columns) {}
