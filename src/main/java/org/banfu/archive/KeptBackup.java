package org.banfu.archive;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;

/// A backup as it is listed. It was verified when it was made, and is read to its last row again
/// before it is restored.
///
/// @param file on this machine, or in the second folder if it lies only there
/// @param madeAt by the clock of then
/// @param proposals how many it holds, those in the bin too
/// @param here whether it lies in the archive's folder
/// @param second whether the second folder has it
/// @param ofNow whether it is of the archive as it is now, not of one that was replaced
/// @param beforeUpgrade whether an older program's tables are in it
public record KeptBackup(
    Path file,
    Optional<LocalDateTime> madeAt,
    long proposals,
    long bytes,
    boolean here,
    boolean second,
    boolean ofNow,
    boolean beforeUpgrade) {}
