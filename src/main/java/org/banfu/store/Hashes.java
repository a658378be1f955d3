package org.banfu.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.banfu.proposal.Proposal;
import org.banfu.proposal.SameText;
import org.banfu.text.Sha256;
import org.jspecify.annotations.Nullable;

/// SHA-256 of what is stored, in hexadecimal digits.
public final class Hashes {
  private Hashes() {}

  /// The hash of a text in UTF-8.
  public static String of(String text) {
    return of(text.getBytes(UTF_8));
  }

  /// The hash of bytes.
  public static String of(byte[] bytes) {
    return Sha256.of(bytes);
  }

  /// The hash of what two proposals that say the same have in common; null when there is no such
  /// text.
  public static @Nullable String fingerprint(Proposal proposal) {
    return SameText.of(proposal).map(Hashes::of).orElse(null);
  }
}
