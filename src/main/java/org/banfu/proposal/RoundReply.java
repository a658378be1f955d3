package org.banfu.proposal;

/// The reply that a suggestion, named by its id, got in an earlier round.
public record RoundReply(String suggestion, String reply) {}
