package org.banfu.archive;

import java.time.Instant;

/// A template of the office's own that the archive keeps, without its bytes.
///
/// @param name its file name, which the profile knows it by
/// @param size in bytes
/// @param sha256 of the bytes, in hexadecimal digits
public record KeptTemplate(String name, long size, String sha256, Instant savedAt) {}
