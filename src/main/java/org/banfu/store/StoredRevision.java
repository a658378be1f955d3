package org.banfu.store;

import java.time.Instant;
import org.banfu.proposal.ReplySource;
import org.jspecify.annotations.Nullable;

/// A kept state of a proposal, without its text.
///
/// @param source the past reply that was inserted with it, null if none was
/// @param name the one it was given, empty if none
public record StoredRevision(
    long number,
    String proposalId,
    long version,
    String occasion,
    Instant savedAt,
    @Nullable ReplySource source,
    String name) {}
