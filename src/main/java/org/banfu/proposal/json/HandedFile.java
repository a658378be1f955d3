package org.banfu.proposal.json;

/// What the manifest of a `.banfu` file says of an attachment.
///
/// @param name what the person called it; shown, never used as a path
/// @param entry where its bytes stand in the ZIP; several files of equal bytes may share one
/// @param size in bytes
/// @param sha256 of the bytes, in hexadecimal digits
public record HandedFile(String name, String entry, int size, String sha256) {}
