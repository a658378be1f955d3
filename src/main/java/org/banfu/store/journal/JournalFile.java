package org.banfu.store.journal;

import java.nio.file.Path;
import java.time.Instant;

/// A journal file that was read: which changes it holds, and whether it ends cleanly.
///
/// @param lastCounter one less than the first counter if the file holds no change
/// @param goodEnd where its last good record ends, in bytes
/// @param whole whether nothing in it is damaged; a torn tail is no damage
/// @param sealed whether its records are encrypted
public record JournalFile(
    Path path,
    long firstCounter,
    long lastCounter,
    Instant begunAt,
    long goodEnd,
    boolean whole,
    boolean sealed) {

  static JournalFile of(Path path, JournalFileReader reader) {
    return new JournalFile(
        path,
        reader.header().firstCounter(),
        reader.lastCounter(),
        reader.header().begunAt(),
        reader.end(),
        reader.whole(),
        reader.header().isSealed());
  }

  JournalFile endingAt(long counter, long end) {
    return new JournalFile(path, firstCounter, counter, begunAt, end, whole, sealed);
  }
}
