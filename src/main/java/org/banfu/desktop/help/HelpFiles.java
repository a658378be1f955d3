package org.banfu.desktop.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What ships beside these classes: pages of the guide, licences.
final class HelpFiles {
  private HelpFiles() {}

  /// The file's text.
  ///
  /// @throws IllegalStateException if it does not ship (a mistake of ours)
  static String text(String name) {
    try (InputStream in = HelpFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Its lines but for empty ones and notes that begin with #.
  static List<String> lines(String name) {
    return text(name)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }
}
