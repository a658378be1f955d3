package org.banfu.archive;

import java.time.Instant;

/// A file kept with a proposal, without its bytes.
///
/// @param size in bytes
/// @param sha256 of the bytes, in hexadecimal digits
public record Attachment(
    long id, String proposalId, String fileName, long size, String sha256, Instant addedAt) {}
