package org.banfu.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes a cache one of another program version.
public final class CacheFormat {
  private CacheFormat() {}

  /// Says in the list of a cache, which stays whole, that its format is another.
  ///
  /// @param by how much newer
  public static void change(Path list, int by) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(list)).order(Layout.ORDER);
    int end = bytes.limit() - Long.BYTES;
    bytes.putLong(Long.BYTES, bytes.getLong(Long.BYTES) + by);
    bytes.putLong(end, Mix.of(bytes.slice(0, end)));
    Files.write(list, bytes.array());
  }
}
