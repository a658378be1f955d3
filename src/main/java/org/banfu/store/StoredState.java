package org.banfu.store;

/// What tells one text of a proposal from another: the SHA-256 of it.
public record StoredState(String id, String sha256, boolean inBin) {}
