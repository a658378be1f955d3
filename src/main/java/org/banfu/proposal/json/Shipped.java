package org.banfu.proposal.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.banfu.proposal.ProblemException;

/// Reads the JSON files that are part of the program.
final class Shipped {
  private Shipped() {}

  /// How a text becomes a value.
  interface Reader<T> {
    T read(String text) throws ProblemException;
  }

  static <T> T read(String resource, Reader<T> reader) {
    try (InputStream bytes = Shipped.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException("not part of this build: " + resource);
      }
      return reader.read(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(resource, broken);
    } catch (ProblemException broken) {
      throw new IllegalStateException(resource, broken);
    }
  }
}
