package org.banfu.store;

import java.time.Instant;

/// A template of the office's own, without its bytes.
public record StoredTemplate(String name, long size, String sha256, Instant savedAt) {}
