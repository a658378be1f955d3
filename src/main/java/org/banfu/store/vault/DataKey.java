package org.banfu.store.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The random key of an archive's files. It stays the same when the password is changed.
final class DataKey {
  static final int SIZE = 32;

  private final UUID id;
  private final byte[] bytes;

  DataKey(UUID id, byte[] bytes) {
    this.id = id;
    this.bytes = bytes.clone();
  }

  static DataKey random() {
    var bytes = new byte[SIZE];
    new SecureRandom().nextBytes(bytes);
    return new DataKey(UUID.randomUUID(), bytes);
  }

  /// Tells it from others; no secret.
  UUID id() {
    return id;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /// What H2 is given as the password of a data file: it takes no blank, and of other letters than
  /// these it would use half.
  char[] filePassword() {
    return HexFormat.of().formatHex(bytes).toCharArray();
  }

  /// The key of everything that is not H2's: one key is not used with two ciphers.
  SecretKeySpec sealingKey() {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
      return new SecretKeySpec(
          mac.doFinal("banfu sealed 1".getBytes(StandardCharsets.US_ASCII)), "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  @Override
  public String toString() {
    return "DataKey[" + id + "]";
  }
}
