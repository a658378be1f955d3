package org.banfu.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/// SHA-256 of what is stored, in hexadecimal digits.
public final class Hashes {
  // \s alone leaves out the ideographic space that Chinese letters are indented with.
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private Hashes() {}

  /// The hash of a text in UTF-8.
  public static String of(String text) {
    return of(text.getBytes(UTF_8));
  }

  /// The hash of bytes.
  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// The same for two proposals whose title and suggestions differ in nothing but white space; null
  /// when they hold no text.
  public static @Nullable String fingerprint(Proposal proposal) {
    var text = new StringBuilder();
    for (var suggestion : proposal.suggestions()) {
      text.append(suggestion.heading()).append(suggestion.request()).append(suggestion.reply());
    }
    String title = SPACE.matcher(proposal.title()).replaceAll("");
    String rest = SPACE.matcher(text).replaceAll("");
    return title.isEmpty() && rest.isEmpty() ? null : of(title + "\n" + rest);
  }
}
