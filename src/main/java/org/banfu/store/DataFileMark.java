package org.banfu.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Tells whether a closed data file is still as it was left, in the time of two short reads: its
/// size, and the hash of its beginning (H2's header) and end (its last chunk).
///
/// A file that fits may be opened for writing at once; one that does not is looked at first, since
/// H2 changes even a damaged file when it opens it for writing.
public record DataFileMark(long size, String sha256) {
  private static final int PART = 8192;

  /// The mark of a file as it is now.
  public static DataFileMark of(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      var parts = ByteBuffer.allocate(2 * PART);
      read(channel, parts.limit(PART), 0);
      read(channel, parts.limit(parts.position() + PART), Math.max(0, size - PART));
      byte[] bytes = new byte[parts.position()];
      parts.flip().get(bytes);
      return new DataFileMark(size, Hashes.of(bytes));
    }
  }

  private static void read(FileChannel channel, ByteBuffer into, long position) throws IOException {
    long at = position;
    while (into.hasRemaining()) {
      int count = channel.read(into, at);
      if (count < 0) {
        return;
      }
      at += count;
    }
  }
}
