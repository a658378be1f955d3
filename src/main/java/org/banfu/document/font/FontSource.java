package org.banfu.document.font;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a face's bytes are.
public sealed interface FontSource {

  /// A file of this machine.
  record File(Path path) implements FontSource {}

  /// A resource of the program.
  record Resource(String name) implements FontSource {}

  /// All bytes of the file.
  default byte[] bytes() throws IOException {
    return switch (this) {
      case File(Path path) -> Files.readAllBytes(path);
      case Resource(String name) -> {
        try (InputStream in = FontSource.class.getResourceAsStream(name)) {
          if (in == null) {
            throw new IOException("not in the program: " + name);
          }
          yield in.readAllBytes();
        }
      }
    };
  }

  /// The bytes, those of a file read only where they are touched.
  default ByteBuffer mapped() throws IOException {
    if (this instanceof File(Path path)) {
      try (FileChannel channel = FileChannel.open(path)) {
        return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      }
    }
    return ByteBuffer.wrap(bytes());
  }
}
