package org.banfu.work;

import java.nio.file.Path;
import java.util.Optional;

/// What a handing over came to.
///
/// @param file where it is; empty if it was cancelled, and then nothing was written
/// @param attachments how many different files went along
public record HandoverReport(Optional<Path> file, int proposals, int attachments) {}
