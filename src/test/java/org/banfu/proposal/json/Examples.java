package org.banfu.proposal.json;

import java.nio.charset.StandardCharsets;

/// The example files of the design, which are the contract for the key names.
final class Examples {
  private Examples() {}

  static String text(String name) throws Exception {
    try (var bytes = Examples.class.getResourceAsStream(name)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
