package org.banfu.store;

import java.time.Instant;

/// The text of a proposal, with the version that holds it. Its hash was checked.
public record StoredText(String text, long version, Instant savedAt) {}
