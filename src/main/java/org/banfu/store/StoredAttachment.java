package org.banfu.store;

import java.time.Instant;

/// A file kept with a proposal, without its bytes.
public record StoredAttachment(
    long id, String proposalId, String fileName, long size, String sha256, Instant addedAt) {}
